package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.LabelRefused;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.associations.labels.CustomPairs;
import io.intake.properties.ObjectTypeId;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The table of labels that administrators define, each change of which is told to the log.
@Component
class StoredLabels {

  private final JdbcClient jdbc;
  private final SettingsLog log;
  private final CustomPairs pairs;

  StoredLabels(JdbcClient jdbc, SettingsLog log, CustomPairs pairs) {
    this.jdbc = jdbc;
    this.log = log;
    this.pairs = pairs;
  }

  private static final String ALL = "SELECT type_id, from_type, to_type, label, inverse_label FROM assoc_label ORDER BY type_id";

  List<AssociationLabel> list() {
    return jdbc.sql(ALL).query((row, number) -> new AssociationLabel(row.getInt(1), new ObjectTypeId(row.getString(2)),
        new ObjectTypeId(row.getString(3)), row.getString(4), row.getString(5), false)).list();
  }

  /// Every label with words that a link may carry, those of Intake too.
  List<AssociationLabel> worded() {
    return Stream.concat(BuiltInLabels.worded().stream(), list().stream()).toList();
  }

  /// The types between two object types, whichever way they are declared: those of Intake first, the plain one leading.
  List<AssociationLabel> between(ObjectTypeId one, ObjectTypeId other) {
    if (!pairs.allow(one, other)) {
      return List.of();
    }
    var own = list().stream().filter(label -> label.from().equals(one) && label.to().equals(other)
        || label.from().equals(other) && label.to().equals(one));
    return Stream.concat(BuiltInLabels.between(one, other).stream(), own).toList();
  }

  /// The plain type between two object types; empty where no links between them may exist.
  Optional<AssociationLabel> findPlain(ObjectTypeId one, ObjectTypeId other) {
    return pairs.allow(one, other) ? BuiltInLabels.findPlain(one, other) : Optional.empty();
  }

  private static final String ADD = "INSERT INTO assoc_label (from_type, to_type, label, inverse_label) VALUES (?, ?, ?, ?)";

  AssociationLabel add(ObjectTypeId from, ObjectTypeId to, String label, String inverseLabel) {
    var key = new GeneratedKeyHolder();
    try {
      jdbc.sql(ADD).params(from.value(), to.value(), label, inverseLabel).update(key, "type_id");
    } catch (DuplicateKeyException e) {
      throw new LabelRefused(LabelRefused.Reason.TAKEN, label);
    }
    log.add(new SettingChange("LABEL", from + " – " + to, "", words(label, inverseLabel)));
    return new AssociationLabel(Objects.requireNonNull(key.getKey()).intValue(), from, to, label, inverseLabel, false);
  }

  private static final String RENAME = "UPDATE assoc_label SET label = ?, inverse_label = ? WHERE type_id = ?";

  void rename(AssociationLabel label, String word, String inverseWord) {
    try {
      jdbc.sql(RENAME).params(word, inverseWord, label.typeId()).update();
    } catch (DuplicateKeyException e) {
      throw new LabelRefused(LabelRefused.Reason.TAKEN, word);
    }
    log.add(new SettingChange("LABEL", label.from() + " – " + label.to(), words(label.label(), label.inverseLabel()),
        words(word, inverseWord)));
  }

  void delete(int typeId) {
    list().stream().filter(label -> label.typeId() == typeId).forEach(label -> log.add(new SettingChange("LABEL",
        label.from() + " – " + label.to(), words(label.label(), label.inverseLabel()), "")));
    jdbc.sql("DELETE FROM assoc_label WHERE type_id = ?").param(typeId).update();
  }

  private static String words(String label, String inverseLabel) {
    return label.equals(inverseLabel) ? label : label + " / " + inverseLabel;
  }
}
