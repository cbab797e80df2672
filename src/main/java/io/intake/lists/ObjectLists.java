package io.intake.lists;

import io.intake.imports.ImportId;
import java.util.List;
import java.util.Optional;

/// All lists.
public interface ObjectLists {

  /// Newest first.
  List<ObjectList> list();

  Optional<ObjectList> find(ListId id);

  /// The list that was made from an import; empty while it is being built.
  Optional<ObjectList> findByImport(ImportId importId);

  void rename(ListId id, String name);

  /// Deletes the list, not its records.
  void delete(ListId id);
}
