package io.intake.ui.records.index;

import io.intake.crmobjects.ObjectType;
import io.intake.properties.Property;
import io.intake.ui.records.RecordDoors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The columns that a user chose for the index page of an object type, in order and with the widths they dragged them to.
final class ChosenColumns {

  /// @param width in pixels; empty for the usual one
  record Column(Property property, Optional<Integer> width) {
  }

  private final RecordDoors doors;
  private final ObjectType type;

  ChosenColumns(RecordDoors doors, ObjectType type) {
    this.doors = doors;
    this.type = type;
  }

  List<Column> list() {
    var stored = doors.preferences().find(doors.currentUser().get().id(), key());
    return stored.map(this::parse).orElseGet(() -> usual());
  }

  void keep(List<Column> columns) {
    var text = new StringBuilder();
    for (var column : columns) {
      text.append(text.isEmpty() ? "" : ",").append(column.property().name());
      column.width().ifPresent(width -> text.append(':').append(width));
    }
    doors.preferences().set(doors.currentUser().get().id(), key(), text.toString());
  }

  /// Other columns in another order; those that stay keep their widths.
  List<Column> choose(List<Property> properties) {
    var widths = new LinkedHashMap<Property, Column>();
    list().forEach(column -> widths.put(column.property(), column));
    var chosen = properties.stream().map(property -> widths.getOrDefault(property, new Column(property, Optional.empty()))).toList();
    keep(chosen);
    return chosen;
  }

  List<Column> usual() {
    return type.defaultColumns().stream().flatMap(name -> doors.catalog().find(type.id(), name).stream())
        .map(property -> new Column(property, Optional.empty())).toList();
  }

  private String key() {
    return "records.columns." + type.id();
  }

  private List<Column> parse(String text) {
    var columns = new ArrayList<Column>();
    for (var part : text.split(",")) {
      var colon = part.indexOf(':');
      var name = colon < 0 ? part : part.substring(0, colon);
      var width = colon < 0 ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(part.substring(colon + 1)));
      doors.catalog().find(type.id(), name).ifPresent(property -> columns.add(new Column(property, width)));
    }
    return columns;
  }
}
