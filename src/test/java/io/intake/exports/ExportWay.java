package io.intake.exports;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.Property;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The ways to write a file.
enum ExportWay {
  LABELS(ExportFormat.CSV, ',', "en"),
  INTERNAL_NAMES(ExportFormat.CSV, ';', ""),
  DUTCH_LABELS(ExportFormat.CSV, ';', "nl"),
  WORKBOOK(ExportFormat.XLSX, ',', "en"),
  WORKBOOK_OF_VALUES(ExportFormat.XLSX, ',', ""),
  DUTCH_WORKBOOK(ExportFormat.XLSX, ',', "nl");

  final ExportFormat format;
  private final char delimiter;
  /// Of the labels; empty for internal names.
  private final String language;

  ExportWay(ExportFormat format, char delimiter, String language) {
    this.format = format;
    this.delimiter = delimiter;
    this.language = language;
  }

  ExportRequest request(ObjectType type, List<Property> properties, List<ObjectType> links) {
    var columns = ExportColumn.named(properties, properties, this::header);
    var linked = links.stream().map(other -> new LinkColumn(other.id(), header(other))).toList();
    return new ExportRequest(type.plural(), RecordFilter.all(type.id()), columns, linked, format, !language.isEmpty(), delimiter,
        RecordOrder.NEWEST_FIRST, language);
  }

  private String header(Property property) {
    var type = property.objectType().isCustom() ? "2" : property.objectType().value();
    return language.isEmpty() ? property.name() : property.builtIn() ? word(type + "." + property.name(), property.label())
        : property.label();
  }

  private String header(ObjectType other) {
    if (language.isEmpty()) {
      return "associated_" + other.path().replace('-', '_') + "_ids";
    }
    var pattern = bundle("texts.exports").getString("exports.links.header");
    return MessageFormat.format(pattern, word("object." + other.id() + ".plural", other.plural()));
  }

  private String word(String key, String english) {
    return !language.equals("en") && bundle("properties.labels").containsKey(key) ? bundle("properties.labels").getString(key) : english;
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(name, Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
