package io.intake.ui.records.links;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// What a record is called on screens.
public final class RecordNames {

  private RecordNames() {
  }

  /// Never empty: a record without a name is called so.
  public static String of(CrmRecord record, ObjectType type) {
    return record.displayName().isEmpty() ? Texts.of("records.unnamed", Labels.singular(type).toLowerCase(Texts.locale()))
        : record.displayName();
  }

  /// What tells it from others of its name, such as an e-mail address; empty if nothing does.
  public static String fact(CrmRecord record, ObjectType type) {
    return type.searchProperties().stream()
        .map(property -> type.traits().text(property, record.properties().getOrDefault(property, "")))
        .filter(value -> !value.isEmpty() && !value.equals(record.displayName())).findFirst().orElse("");
  }
}
