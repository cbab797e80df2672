package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An import on its way through the wizard; each stage holds what it needs and no more.
public sealed interface ImportDraft {

  ImportId id();

  /// The objects the file holds, in the order chosen.
  List<ObjectTypeId> objects();

  /// The file as it is read by now; empty before there is one.
  default Optional<UploadedFile> uploadedFile() {
    return switch (this) {
      case ObjectsChosen _ -> Optional.empty();
      case FileUploaded uploaded -> Optional.of(uploaded.file());
      case ColumnsMapped mapped -> Optional.of(mapped.file());
      case ReadyToStart ready -> Optional.of(ready.file());
    };
  }

  record ObjectsChosen(ImportId id, List<ObjectTypeId> objects) implements ImportDraft {
  }

  record FileUploaded(ImportId id, List<ObjectTypeId> objects, UploadedFile file) implements ImportDraft {
  }

  /// @param operations for each object, [ImportOperation#UPSERT] unless chosen otherwise
  record ColumnsMapped(ImportId id, List<ObjectTypeId> objects, UploadedFile file, List<ColumnMapping> columns,
      Map<ObjectTypeId, ImportOperation> operations) implements ImportDraft {
  }

  record ReadyToStart(ImportId id, List<ObjectTypeId> objects, UploadedFile file, List<ColumnMapping> columns,
      Map<ObjectTypeId, ImportOperation> operations, ImportDetails details) implements ImportDraft {
  }
}
