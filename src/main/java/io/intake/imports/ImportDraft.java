package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;

/// An import on its way through the wizard; each stage holds what it needs and no more.
public sealed interface ImportDraft {

  ImportId id();

  /// The objects the file holds, in the order chosen.
  List<ObjectTypeId> objects();

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
