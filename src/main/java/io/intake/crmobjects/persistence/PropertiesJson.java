package io.intake.crmobjects.persistence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The values of a record as the JSON document that is stored: one flat object of texts.
///
/// @see "docs/decisions/0005-how-values-are-stored.md"
public final class PropertiesJson {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private PropertiesJson() {
  }

  public static String write(Map<String, String> properties) {
    var json = new StringBuilder(32 + properties.size() * 32);
    append(json, properties);
    return json.toString();
  }

  static void append(StringBuilder json, Map<String, String> properties) {
    json.append('{');
    var first = true;
    for (var property : properties.entrySet()) {
      if (!first) {
        json.append(',');
      }
      first = false;
      appendText(json, property.getKey());
      json.append(':');
      appendText(json, property.getValue());
    }
    json.append('}');
  }

  static void appendText(StringBuilder json, String text) {
    json.append('"');
    var done = 0;
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      if (character == '"' || character == '\\' || character < ' ') {
        json.append(text, done, i).append('\\');
        if (character < ' ') {
          json.append("u00").append(HEX[character >> 4]).append(HEX[character & 15]);
        } else {
          json.append(character);
        }
        done = i + 1;
      }
    }
    json.append(text, done, text.length()).append('"');
  }

  public static Map<String, String> read(String json) {
    var properties = new LinkedHashMap<String, String>(32);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        properties.put(name, parser.getString());
      }
    }
    return properties;
  }

  /// Only the values of these properties.
  public static Map<String, String> read(String json, Set<String> wanted) {
    var properties = new HashMap<String, String>(wanted.size() * 2);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        if (wanted.contains(name)) {
          properties.put(name, parser.getString());
        }
      }
    }
    return properties;
  }
}
