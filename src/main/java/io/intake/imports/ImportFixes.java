package io.intake.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Puts right what the check of a draft found, without touching the file: decisions by value and changed cells. Plan and run read
/// the file through them; each one voids the part of the plan that it touches, which is planned again in the background.
///
/// For users with the permission to import; drafts of others are refused as by [ImportDrafts].
public interface ImportFixes {

  /// The different texts behind a finding of the plan, those that seem to mean the same in one group, most rows first.
  List<ErrorValueGroup> errorValues(ImportId id, ErrorGroup finding, int offset, int limit);

  /// Decides what the cells of a column with these texts mean. Takes the place of an earlier decision.
  ///
  /// @throws MappingRefused if the column goes nowhere, or to a property without the chosen option
  void decide(ImportId id, int column, Collection<String> texts, ValueDecision decision);

  /// Decides for several texts of a column at once what each of them means.
  ///
  /// @throws MappingRefused as above; then none of them is decided
  void decide(ImportId id, int column, Map<String, ValueDecision> meanings);

  /// The cells are read again as they stand in the file.
  void takeBack(ImportId id, int column, Collection<String> texts);

  /// What these texts were decided to mean in earlier imports is not suggested any more.
  void forget(ImportId id, int column, Collection<String> texts);

  /// Latest first.
  List<DecidedValue> decisions(ImportId id);

  /// Changes one cell; with the text that stands in the file the change is taken back.
  void edit(ImportId id, int lineNumber, int column, String text);

  /// The cell is read again as it stands in the file.
  void takeBackEdit(ImportId id, int lineNumber, int column);

  /// Latest first.
  List<EditedCell> edits(ImportId id);
}
