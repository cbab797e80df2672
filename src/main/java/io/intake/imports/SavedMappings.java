package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;

/// Mappings that are kept for the next file, shared by all users with the permission to import. One is changed by who saved it and by
/// administrators; others get an [org.springframework.security.access.AccessDeniedException].
public interface SavedMappings {

  /// By name.
  List<SavedMapping> list();

  /// Keeps the mapping of a draft as it is on the screen; open columns are not part of it.
  ///
  /// @throws SavedMappingRefused if the name is blank, too long or in use, or nothing is mapped
  SavedMapping save(String name, ImportId draft, List<ColumnMapping> columns, Map<ObjectTypeId, ImportOperation> operations);

  /// Puts the mapping of a draft in the place of a saved one, under the same name.
  ///
  /// @throws SavedMappingRefused if nothing is mapped, or the saved one is gone
  void replace(SavedMappingId id, ImportId draft, List<ColumnMapping> columns, Map<ObjectTypeId, ImportOperation> operations);

  /// @throws SavedMappingRefused if the name is blank, too long or in use, or the saved mapping is gone
  void rename(SavedMappingId id, String name);

  /// Twice is once.
  void delete(SavedMappingId id);

  /// The mappings of the draft's objects laid on its file, the closest first.
  List<MappingFit> fits(ImportId draft);
}
