package io.intake.properties.catalog;

import com.ibm.icu.text.Transliterator;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Completes what an administrator said of a new property: its internal name, its options' values, its place.
final class NewDefinition {

  /// Leaves room for a number behind it in a column of 100 characters.
  private static final int LONGEST_NAME = 90;

  private NewDefinition() {
  }

  static Property of(NewProperty wanted, List<Property> existing) {
    var taken = existing.stream().map(Property::name).collect(Collectors.toSet());
    var order = existing.stream().mapToInt(Property::displayOrder).max().orElse(0) + 1;
    return new Property(wanted.objectType(), freeName(name(wanted.label()), taken), wanted.label().strip(), wanted.description().strip(),
        wanted.group(), wanted.type(), wanted.fieldType(), textKind(wanted), options(wanted), wanted.unique(), false,
        wanted.traits().owner(), false, order,
        new Property.Adjustment(List.copyOf(wanted.traits().rules()), wanted.traits().display(), false));
  }

  /// Lower-case Latin letters, digits and underscores; other scripts are written in Latin letters.
  static String name(String label) {
    var latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(label.strip()).toLowerCase(Locale.ROOT);
    var name = new StringBuilder();
    for (int at = 0; at < latin.length() && name.length() < LONGEST_NAME; at++) {
      var letter = latin.charAt(at);
      name.append(letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' ? letter : '_');
    }
    return Character.isDigit(name.charAt(0)) ? "n" + name : name.toString();
  }

  static String freeName(String name, Set<String> taken) {
    var free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  private static TextKind textKind(NewProperty wanted) {
    return wanted.type() == PropertyType.STRING && wanted.fieldType() == FieldType.PHONE_NUMBER ? TextKind.PHONE
        : wanted.traits().textKind();
  }

  static List<PropertyOption> options(NewProperty wanted) {
    var options = new ArrayList<PropertyOption>();
    for (var line : wanted.options()) {
      var label = line.strip();
      options.add(new PropertyOption(wanted.traits().values().getOrDefault(label, label).strip(), label, options.size(), false));
    }
    return List.copyOf(options);
  }
}
