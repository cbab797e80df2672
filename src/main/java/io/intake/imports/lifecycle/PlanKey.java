package io.intake.imports.lifecycle;

import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportDraft;
import io.intake.imports.persistence.FixStates;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells whether a plan still holds: the key of everything that decides what a run would do with the file. It ends with a part of its own
/// for the options and rules that values keep to, which come and go without anything being done to the draft.
@Component
class PlanKey {

  private static final int DRAFT_LENGTH = 40;
  private static final int OPTIONS_LENGTH = 24;

  private final PropertyCatalog properties;
  private final FixStates states;

  PlanKey(PropertyCatalog properties, FixStates states) {
    this.properties = properties;
    this.states = states;
  }

  String of(ImportDraft.ReadyToStart draft) {
    return ofDraft(draft) + sha256(options(draft)).substring(0, OPTIONS_LENGTH);
  }

  /// Whether a key was made for the draft as it is, with the options as they are or as they were.
  boolean isOf(ImportDraft.ReadyToStart draft, String key) {
    return key.startsWith(ofDraft(draft));
  }

  /// Without owners: users come and go, and are looked up anew by a run.
  private String options(ImportDraft.ReadyToStart draft) {
    return draft.columns().stream().map(column -> column.target() instanceof ColumnTarget.PropertyColumn(var type, var name, _)
        ? properties.find(type, name).map(PlanKey::accepts).orElse("gone") : "")
        .collect(Collectors.joining());
  }

  /// What decides which values a property takes.
  private static String accepts(Property property) {
    return (property.owner() ? List.of() : property.options()) + " " + property.rules();
  }

  private String ofDraft(ImportDraft.ReadyToStart draft) {
    var operations = new TreeMap<String, String>();
    draft.operations().forEach((type, operation) -> operations.put(type.value(), operation.name()));
    var parts = List.of(draft.objects(), draft.file().fileId(), draft.file().format(), draft.columns(), operations,
        draft.details().legalBasis(),
        isMapped(draft, List.of(PropertyType.DATE, PropertyType.DATETIME)) ? draft.details().dateOrder() : "",
        isMapped(draft, List.of(PropertyType.NUMBER)) ? draft.details().numberNotation() : "",
        new TreeMap<>(draft.details().formats().dates()), new TreeMap<>(draft.details().formats().numbers()),
        isMapped(draft, List.of(PropertyType.DATETIME)) ? draft.details().formats().zone() : "", states.revision(draft.id()));
    return sha256(parts.toString()).substring(0, DRAFT_LENGTH);
  }

  /// Whether a column goes to a property of one of these types.
  boolean isMapped(ImportDraft.ReadyToStart draft, List<PropertyType> types) {
    return draft.columns().stream().anyMatch(column -> column.target() instanceof ColumnTarget.PropertyColumn(var type, var name, _)
        && properties.find(type, name).filter(property -> !property.isRecordId() && types.contains(property.type())).isPresent());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
