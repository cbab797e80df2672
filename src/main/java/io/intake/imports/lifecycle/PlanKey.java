package io.intake.imports.lifecycle;

import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportDraft;
import io.intake.imports.persistence.FixStates;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Tells whether a plan still holds: the key of everything that decides what a run would do with the file.
@Component
class PlanKey {

  private final PropertyCatalog properties;
  private final FixStates states;

  PlanKey(PropertyCatalog properties, FixStates states) {
    this.properties = properties;
    this.states = states;
  }

  String of(ImportDraft.ReadyToStart draft) {
    var operations = new TreeMap<String, String>();
    draft.operations().forEach((type, operation) -> operations.put(type.value(), operation.name()));
    var parts = List.of(draft.objects(), draft.file().fileId(), draft.file().format(), draft.columns(), operations,
        draft.details().legalBasis(),
        isMapped(draft, List.of(PropertyType.DATE, PropertyType.DATETIME)) ? draft.details().dateOrder() : "",
        isMapped(draft, List.of(PropertyType.NUMBER)) ? draft.details().numberNotation() : "",
        new TreeMap<>(draft.details().formats().dates()), new TreeMap<>(draft.details().formats().numbers()),
        isMapped(draft, List.of(PropertyType.DATETIME)) ? draft.details().formats().zone() : "", states.revision(draft.id()));
    return sha256(parts.toString());
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
