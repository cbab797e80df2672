package io.intake.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Healed files of failed rows: each is a further attempt of the import whose rows they are. For users with the permission to import.
public interface ImportAttempts {

  /// Looks whether the file of a draft holds the failed rows of an import. If so, objects, mapping and formats are those of that
  /// import, and the columns that were added to the rows are set aside.
  Optional<ImportAttempt> recognise(ImportId draft);

  /// Which attempt an import is; empty if it is a first one.
  Optional<ImportAttempt> find(ImportId id);

  /// Which attempts imports are, first ones left out.
  Map<ImportId, ImportAttempt> find(Collection<ImportId> ids);

  /// All attempts that were started of the import that this one belongs to, in their order; this one alone if there are no others.
  List<ImportId> all(ImportId id);
}
