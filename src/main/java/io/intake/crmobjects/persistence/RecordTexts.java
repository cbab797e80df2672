package io.intake.crmobjects.persistence;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.persistence.query.FoldedText;
import io.intake.properties.FurtherValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts that are derived from a record's values: its name, what it is sorted by and what is searched. Asked for every row of
/// an import, so plain ASCII takes a short way.
public final class RecordTexts {

  /// Sizes of the columns in characters.
  private static final int SORT_NAME_SIZE = 120;
  /// Searching reads all texts of an object type: this much of a note still lies in the row's page, and people write of one thing first.
  private static final int SEARCH_TEXT_SIZE = 2_000;

  private RecordTexts() {
  }

  /// The name people see; empty for a record that lacks everything that could name it.
  static String displayName(ObjectType type, Map<String, String> properties) {
    var name = "";
    for (var property : type.nameProperties()) {
      var part = type.traits().text(property, properties.getOrDefault(property, ""));
      if (!part.isEmpty()) {
        name = name.isEmpty() ? part : name + ' ' + part;
      }
    }
    return name.isEmpty() ? type.traits().text(type.fallbackName(), properties.getOrDefault(type.fallbackName(), "")) : name;
  }

  public static String sortName(ObjectType type, Map<String, String> properties) {
    return cut(foldedName(type, properties), SORT_NAME_SIZE);
  }

  public static String searchText(ObjectType type, Map<String, String> properties) {
    var text = foldedName(type, properties);
    for (var property : type.searchProperties()) {
      append(text, type, property, properties);
      FurtherValues.propertyOf(property).ifPresent(further -> append(text, properties.get(further)));
    }
    return cut(text, SEARCH_TEXT_SIZE);
  }

  /// Lower case without accents, so that "jose" finds "José".
  public static String fold(String text) {
    return FoldedText.of(text);
  }

  private static StringBuilder foldedName(ObjectType type, Map<String, String> properties) {
    var name = new StringBuilder(96);
    for (var property : type.nameProperties()) {
      append(name, type, property, properties);
    }
    if (name.isEmpty()) {
      append(name, type, type.fallbackName(), properties);
    }
    return name;
  }

  private static void append(StringBuilder text, ObjectType type, String property, Map<String, String> properties) {
    var value = properties.get(property);
    append(text, value == null ? null : type.traits().text(property, value));
  }

  private static void append(StringBuilder text, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append(' ');
    }
    FoldedText.append(text, value);
  }

  private static String cut(StringBuilder text, int size) {
    if (text.length() > size) {
      text.setLength(Character.isHighSurrogate(text.charAt(size - 1)) ? size - 1 : size);
    }
    return text.toString();
  }
}
