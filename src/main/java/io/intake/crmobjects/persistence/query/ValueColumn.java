package io.intake.crmobjects.persistence.query;

import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import java.util.List;
import java.util.Optional;

/// A property as SQL sees it.
///
/// @param sql the expression that answers its value, made of names of the catalog only; NULL where the record has none
/// @param options values of an enumeration in display order
/// @param fast the column that an index holds, where the property has one: texts are cut off in it, numbers are rounded
record ValueColumn(String sql, Kind kind, List<String> options, Optional<String> fast) {

  /// What ends a line, and what stands within words. Without question marks, which stand for parameters.
  private static final String LINE_TAGS = "'(<(/|)(p|br|ul|ol|li|h[1-6]|blockquote|pre|div|table|tr|td|th)( [^>]*|)(/|)>)+'";
  private static final String LETTER_TAGS = "'<(/|)(b|strong|i|em|u|s|a|code|span|font|img)( [^>]*|)(/|)>'";

  /// How values compare.
  enum Kind {
    TEXT, NUMBER,
    /// Days as ISO texts: their order is that of time. They are the same day everywhere.
    DAY_TEXT,
    /// Moments as ISO texts in UTC: their order is that of time. Which day they are on depends on where one is.
    TIME_TEXT,
    /// A column of the table that holds a moment, in UTC.
    TIME_COLUMN,
    /// One internal value.
    OPTION,
    /// Internal values joined by `;`.
    OPTIONS
  }

  static ValueColumn number(String sql) {
    return new ValueColumn(sql, Kind.NUMBER, List.of(), Optional.empty());
  }

  static ValueColumn time(String sql) {
    return new ValueColumn(sql, Kind.TIME_COLUMN, List.of(), Optional.empty());
  }

  static ValueColumn of(Property property) {
    var options = property.options().stream().map(PropertyOption::value).toList();
    return new ValueColumn(expression(property, "r.properties"), kind(property), options,
        property.adjustment().fast() ? Optional.of(FastColumns.name(property)) : Optional.empty());
  }

  /// A value that follows from linked records, which stands in a table of its own.
  static ValueColumn rolledUp(Property property) {
    var document = "(SELECT u.properties FROM crm_rollup u WHERE u.object_type = r.object_type AND u.id = r.id)";
    return new ValueColumn(expression(property, document), kind(property), List.of(), Optional.empty());
  }

  /// A value that the row says.
  static ValueColumn told(Property property, String sql) {
    return new ValueColumn(sql, kind(property), List.of(), Optional.empty());
  }

  static Kind kind(Property property) {
    return switch (property.type()) {
      case STRING, PHONE_NUMBER -> Kind.TEXT;
      case NUMBER -> Kind.NUMBER;
      case DATE -> Kind.DAY_TEXT;
      case DATETIME -> Kind.TIME_TEXT;
      case BOOL -> Kind.OPTION;
      case ENUMERATION -> property.fieldType().holdsManyOptions() ? Kind.OPTIONS : Kind.OPTION;
    };
  }

  private static String expression(Property property, String document) {
    var path = "'$.\"" + property.name() + "\"'";
    if (property.type() == PropertyType.NUMBER) {
      return "CAST(JSON_VALUE(" + document + ", " + path + ") AS DECIMAL(38, 10))";
    }
    var value = "JSON_VALUE(" + document + ", " + path + ")";
    // MySQL's JSON_VALUE answers NULL to texts of more than 512 characters; MariaDB's does not, but it unquotes to utf8mb3.
    var text = isLong(property) ? "COALESCE(" + value + ", CONVERT(JSON_UNQUOTE(JSON_EXTRACT(" + document + ", " + path
        + ")) USING utf8mb4))" : value;
    return property.isRichText() ? withoutFormatting(text) : text;
  }

  /// What people read of a text with formatting. One without an angle bracket has none, and takes a short way.
  private static String withoutFormatting(String sql) {
    var words = "REGEXP_REPLACE(REGEXP_REPLACE(" + sql + ", " + LINE_TAGS + ", ' '), " + LETTER_TAGS + ", '')";
    var letters = "REPLACE(REPLACE(REPLACE(REPLACE(" + words + ", '&nbsp;', ' '), '&lt;', '<'), '&gt;', '>'), '&amp;', '&')";
    return "(CASE WHEN LOCATE('<', " + sql + ") > 0 THEN TRIM(" + letters + ") ELSE " + sql + " END)";
  }

  /// The stored text as it is, whatever the property's type.
  static String text(Property property) {
    var path = "'$.\"" + property.name() + "\"'";
    return "COALESCE(JSON_VALUE(r.properties, " + path + "), CONVERT(JSON_UNQUOTE(JSON_EXTRACT(r.properties, " + path
        + ")) USING utf8mb4))";
  }

  /// The expression that is NULL where there is no value, empty texts included.
  String filled() {
    return switch (kind) {
      case TEXT, OPTION, OPTIONS, DAY_TEXT, TIME_TEXT -> "NULLIF(" + sql + ", '')";
      case NUMBER, TIME_COLUMN -> sql;
    };
  }

  private static boolean isLong(Property property) {
    return switch (kind(property)) {
      case TEXT, OPTIONS -> true;
      case NUMBER, DAY_TEXT, TIME_TEXT, TIME_COLUMN, OPTION -> false;
    };
  }

  /// The expression for texts that people compare: upper and lower case and accents are the same.
  String collated() {
    return sql + " COLLATE utf8mb4_unicode_ci";
  }
}
