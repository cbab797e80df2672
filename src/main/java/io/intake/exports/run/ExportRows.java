package io.intake.exports.run;

import io.intake.associations.LinkedIds;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.RecordReads;
import io.intake.exports.ExportRequest;
import io.intake.exports.LinkColumn;
import io.intake.exports.file.Cell;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.users.User;
import io.intake.users.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the rows of a file out of records, a page at a time.
@Component
class ExportRows {

  private final PropertyCatalog properties;
  private final LinkedIds linkedIds;
  private final RecordReads records;
  private final Users users;

  ExportRows(PropertyCatalog properties, LinkedIds linkedIds, RecordReads records, Users users) {
    this.properties = properties;
    this.linkedIds = linkedIds;
    this.records = records;
    this.users = users;
  }

  /// Makes the rows of one file.
  interface Maker {

    List<List<Cell>> rows(List<CrmRecord> page);
  }

  /// A property that was archived since is an empty column.
  Maker of(ExportRequest request) {
    var owners = users.list().stream().collect(Collectors.toMap(user -> Long.toString(user.id().value()), User::email));
    var type = request.records().objectType();
    var values = request.columns().stream().map(column -> properties.find(type, column.property())
        .map(property -> ValueTexts.of(property, request.optionLanguage(), owners))).toList();
    return page -> {
      var ids = page.stream().map(record -> record.id().value()).toList();
      var links = request.links().stream().map(link -> active(linkedIds.of(type, ids, link.other()), link.other())).toList();
      var rows = new ArrayList<List<Cell>>(page.size());
      for (var record : page) {
        var row = new ArrayList<Cell>(values.size() + links.size());
        values.forEach(value -> row.add(value.map(texts -> texts.of(record)).orElseGet(() -> Cell.text(""))));
        links.forEach(linked -> row.add(Cell.text(joined(linked, record))));
        rows.add(row);
      }
      return rows;
    };
  }

  /// Links outlast what is archived, so that it comes back with them.
  private Map<Long, List<Long>> active(Map<Long, List<Long>> linked, ObjectTypeId other) {
    var active = records.active(other, linked.values().stream().flatMap(List::stream).toList());
    linked.values().forEach(ids -> ids.retainAll(active));
    return linked;
  }

  private static String joined(Map<Long, List<Long>> linked, CrmRecord record) {
    return linked.getOrDefault(record.id().value(), List.of()).stream().map(String::valueOf).collect(Collectors.joining(";"));
  }

  static List<String> headers(ExportRequest request) {
    return Stream.concat(request.columns().stream().map(column -> column.header()), request.links().stream().map(LinkColumn::header))
        .toList();
  }
}
