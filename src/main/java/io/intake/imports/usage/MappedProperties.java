package io.intake.imports.usage;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportState;
import io.intake.imports.persistence.SavedMappingRows;
import io.intake.imports.persistence.StoredImports;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyUses;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The properties that saved mappings and open imports put columns into.
@Component
class MappedProperties implements PropertyUses {

  private final SavedMappingRows mappings;
  private final StoredImports imports;

  MappedProperties(SavedMappingRows mappings, StoredImports imports) {
    this.mappings = mappings;
    this.imports = imports;
  }

  @Override
  public List<PropertyUsage> list(ObjectTypeId objectType) {
    var saved = mappings.list().stream()
        .flatMap(mapping -> usages(objectType, mapping.columns(), PropertyUsage.Kind.SAVED_MAPPING, mapping.name()));
    var open = imports.open().stream().flatMap(stored -> usages(objectType, columns(stored.draft()),
        stored.state() == ImportState.DRAFT ? PropertyUsage.Kind.DRAFT : PropertyUsage.Kind.RUNNING_IMPORT,
        stored.name().isBlank() ? stored.fileName() : stored.name()));
    return Stream.concat(saved, open).toList();
  }

  @Override
  public List<PropertyUsage> running(ObjectTypeId objectType) {
    return list(objectType).stream().filter(usage -> usage.kind() == PropertyUsage.Kind.RUNNING_IMPORT).toList();
  }

  private static Stream<PropertyUsage> usages(ObjectTypeId objectType, List<ColumnMapping> columns, PropertyUsage.Kind kind,
      String where) {
    return columns.stream().map(ColumnMapping::target).filter(ColumnTarget.PropertyColumn.class::isInstance)
        .map(ColumnTarget.PropertyColumn.class::cast).filter(target -> target.objectType().equals(objectType))
        .map(target -> new PropertyUsage(target.property(), kind, where)).distinct();
  }

  private static List<ColumnMapping> columns(ImportDraft draft) {
    return switch (draft) {
      case ImportDraft.ObjectsChosen _, ImportDraft.FileUploaded _ -> List.of();
      case ImportDraft.ColumnsMapped mapped -> mapped.columns();
      case ImportDraft.ReadyToStart ready -> ready.columns();
    };
  }
}
