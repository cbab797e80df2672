package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.LinkLabel;
import io.intake.associations.LinkedRecord;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the links of one record by the page, so that a company with a hundred thousand contacts is no burden.
@Component
class LinkPages {

  private final JdbcClient jdbc;
  private final StoredLabels labels;

  LinkPages(JdbcClient jdbc, StoredLabels labels) {
    this.jdbc = jdbc;
    this.labels = labels;
  }

  /// The label of a type as one side reads it; empty for a plain link, or a label that is gone.
  String word(int typeId, boolean forwards) {
    return labels.worded().stream().filter(label -> label.typeId() == typeId).findFirst()
        .map(label -> forwards ? label.label() : label.inverseLabel()).orElse("");
  }

  private static final String COUNTS = """
      SELECT other_type, COUNT(DISTINCT other_id) FROM (
        SELECT to_type AS other_type, to_id AS other_id FROM assoc_link WHERE from_type = :type AND from_id = :id
        UNION ALL
        SELECT from_type, from_id FROM assoc_link WHERE to_type = :type AND to_id = :id) l
      GROUP BY other_type
      """;

  Map<ObjectTypeId, Long> counts(RecordId record) {
    var counts = new LinkedHashMap<ObjectTypeId, Long>();
    jdbc.sql(COUNTS).param("type", record.objectType().value()).param("id", record.value())
        .query((RowCallbackHandler) row -> counts.put(new ObjectTypeId(row.getString(1)), row.getLong(2)));
    return counts;
  }

  // A type is told with its direction: twice its number, plus one where the record is the link's `from`.
  private static final String LINKED = """
      SELECT l.other_id, GROUP_CONCAT(l.direction ORDER BY l.direction), MAX(p.to_id IS NOT NULL OR q.to_id IS NOT NULL) AS is_primary
      FROM (
        SELECT to_id AS other_id, type_id * 2 + 1 AS direction FROM assoc_link
        WHERE from_type = :type AND from_id = :id AND to_type = :other
        UNION ALL
        SELECT from_id, type_id * 2 FROM assoc_link WHERE to_type = :type AND to_id = :id AND from_type = :other) l
      LEFT JOIN assoc_primary p ON p.from_type = :type AND p.from_id = :id AND p.to_type = :other AND p.to_id = l.other_id
      LEFT JOIN assoc_primary q ON q.from_type = :other AND q.from_id = l.other_id AND q.to_type = :type AND q.to_id = :id
      """;
  private static final String PAGE = LINKED + " GROUP BY l.other_id ORDER BY is_primary DESC, l.other_id LIMIT :limit OFFSET :offset";

  List<LinkedRecord> page(RecordId record, ObjectTypeId other, int offset, int limit) {
    var types = types(record.objectType(), other);
    return jdbc.sql(PAGE).param("type", record.objectType().value()).param("id", record.value()).param("other", other.value())
        .param("limit", limit).param("offset", offset)
        .query((row, number) -> linked(new RecordId(other, row.getLong(1)), row.getString(2), row.getBoolean(3), types)).list();
  }

  private static final String ONE = LINKED + " WHERE l.other_id = :otherId GROUP BY l.other_id";

  Optional<LinkedRecord> find(RecordId record, RecordId other) {
    var types = types(record.objectType(), other.objectType());
    return jdbc.sql(ONE).param("type", record.objectType().value()).param("id", record.value())
        .param("other", other.objectType().value()).param("otherId", other.value())
        .query((row, number) -> linked(other, row.getString(2), row.getBoolean(3), types)).optional();
  }

  private static LinkedRecord linked(RecordId other, String directions, boolean primary, Map<Integer, AssociationLabel> types) {
    var read = new ArrayList<LinkLabel>();
    for (var text : directions.split(",")) {
      var direction = Integer.parseInt(text);
      var label = types.get(direction / 2);
      if (label != null) {
        read.add(read(label, direction % 2 == 1));
      }
    }
    return new LinkedRecord(other, read, primary);
  }

  /// The label in the words of one side.
  static LinkLabel read(AssociationLabel label, boolean forwards) {
    return new LinkLabel(label.typeId(), forwards, forwards ? label.label() : label.inverseLabel());
  }

  private Map<Integer, AssociationLabel> types(ObjectTypeId one, ObjectTypeId other) {
    var types = new LinkedHashMap<Integer, AssociationLabel>();
    labels.between(one, other).stream().filter(label -> !label.isPlain()).forEach(label -> types.put(label.typeId(), label));
    return types;
  }
}
