package io.intake.crmobjects.persistence.query;

import io.intake.properties.FieldType;
import io.intake.properties.IndexObstacle;
import io.intake.properties.Property;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Makes and removes the columns that hold the values of fast properties: generated from the document, and never stored but in their
/// index.
@Component
class FastColumns {

  /// What a text is cut off at, so that an index can hold it.
  static final int LONGEST = 191;
  private static final int DIGITS = 8;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

  private final JdbcTemplate jdbc;

  FastColumns(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// The column's name, and that of its index, which follows from the property alone.
  static String name(Property property) {
    try {
      var key = (property.objectType() + " " + property.name()).getBytes(StandardCharsets.UTF_8);
      return "fast_" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Values of several options and long texts gain nothing by an index.
  ///
  /// @param property whose values stand in the document
  static Optional<IndexObstacle> obstacle(Property property) {
    if (ValueColumn.kind(property) == ValueColumn.Kind.OPTIONS) {
      return Optional.of(IndexObstacle.SEVERAL_OPTIONS);
    }
    return property.fieldType() == FieldType.TEXTAREA || property.fieldType() == FieldType.HTML ? Optional.of(IndexObstacle.LONG_TEXT)
        : Optional.empty();
  }

  /// Both steps leave the table readable and writable; a crash between them leaves a column that the next attempt finds.
  void make(Property property) {
    var name = name(property);
    if (!exists("COLUMNS", "COLUMN_NAME", name)) {
      jdbc.execute("ALTER TABLE crm_record ADD COLUMN " + name + " " + definition(property));
    }
    if (!exists("STATISTICS", "INDEX_NAME", name)) {
      jdbc.execute("ALTER TABLE crm_record ADD INDEX " + name + " (object_type, archived_at, " + name + ", id)");
    }
  }

  void remove(Property property) {
    var name = name(property);
    if (exists("STATISTICS", "INDEX_NAME", name)) {
      jdbc.execute("ALTER TABLE crm_record DROP INDEX " + name);
    }
    if (exists("COLUMNS", "COLUMN_NAME", name)) {
      jdbc.execute("ALTER TABLE crm_record DROP COLUMN " + name);
    }
  }

  private boolean exists(String table, String column, String name) {
    var found = jdbc.queryForObject("SELECT COUNT(*) FROM information_schema." + table + " WHERE TABLE_SCHEMA = DATABASE()"
        + " AND TABLE_NAME = 'crm_record' AND " + column + " = ?", Long.class, name);
    return found != null && found > 0;
  }

  private static String definition(Property property) {
    var path = "'$.\"" + plain(property.name()) + "\"'";
    // MySQL's JSON_VALUE answers NULL to texts of more than 512 characters; MariaDB's does not, but it unquotes to utf8mb3.
    var value = ValueColumn.kind(property) != ValueColumn.Kind.TEXT ? "JSON_VALUE(properties, " + path + ")"
        : "COALESCE(JSON_VALUE(properties, " + path + "), CONVERT(JSON_UNQUOTE(JSON_EXTRACT(properties, " + path + ")) USING utf8mb4))";
    var typed = switch (ValueColumn.kind(property)) {
      case TEXT -> "VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci GENERATED ALWAYS AS (%s) VIRTUAL";
      case OPTION, DAY_TEXT, TIME_TEXT -> "VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin GENERATED ALWAYS AS (%s) VIRTUAL";
      case NUMBER -> "DOUBLE GENERATED ALWAYS AS (%s) VIRTUAL";
      case OPTIONS, TIME_COLUMN -> throw new IllegalArgumentException("Can't be fast: " + property.name());
    };
    var cut = ValueColumn.kind(property) == ValueColumn.Kind.NUMBER ? "CAST(" + value + " AS DOUBLE)"
        : "LEFT(" + value + ", " + LONGEST + ")";
    return typed.formatted("CASE WHEN object_type = '" + plain(property.objectType().value()) + "' THEN " + cut + " END");
  }

  private static String plain(String name) {
    if (!PLAIN.matcher(name).matches()) {
      throw new IllegalArgumentException("No internal name: " + name);
    }
    return name;
  }
}
