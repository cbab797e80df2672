package io.intake.imports;

import java.util.List;

/// Tries out columns that are made of those of a file, before they become part of its mapping. Changes nothing.
///
/// For users with the permission to import; drafts of others are refused as by [ImportDrafts], and a draft without a file as one
/// that is not there.
public interface DerivedColumns {

  /// The ways to split a column, each as its values suggest it, and the one that suits them best first. Looks at all rows.
  List<Splitting> splittings(ImportId id, int column);

  /// What columns would hold. Looks at all rows.
  ///
  /// @param columns of one split, or one joined column
  DerivedPreview preview(ImportId id, List<Derivation> columns);

  /// Columns that are made, as the mapping step shows them, numbered on behind those of the file. Looks at the first rows.
  List<ColumnSuggestion> suggestions(ImportId id, List<Derivation> columns);

  /// What is surely worth splitting or joining. Looks at the first rows.
  List<DerivedProposal> proposals(ImportId id);
}
