package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;

/// Possible doubles among the records of a draft's file: rows that resemble records which are there, rows that resemble each other, and
/// records that several rows name. Nothing is ever merged by itself: a row that resembles something creates its record until a person
/// chooses otherwise. What is chosen voids the part of the plan that it touches, as fixes do.
///
/// For users with the permission to import; drafts of others are refused as by [ImportDrafts].
///
/// @see "docs/decisions/0018-rows-that-resemble-records.md"
public interface ImportDuplicates {

  /// Whether all rows of the plan were looked at; until then findings may be missing or old.
  boolean isSearched(ImportId id);

  /// By kind and object, in no particular order; empty while nothing was found.
  List<DuplicateFinding> findings(ImportId id);

  /// Rows nobody decided about yet, in the order of the file, compared with what is there now.
  ///
  /// @param finding of a kind that is to be decided
  List<Resemblance> resemblances(ImportId id, DuplicateFinding finding, int offset, int limit);

  /// Records in the order in which the file names them first.
  ///
  /// @param finding of the kind [DuplicateFinding.Kind#REPEATED]
  List<RepeatedRecord> repeatedRecords(ImportId id, DuplicateFinding finding, int offset, int limit);

  /// Chooses for one row, in place of what was chosen before.
  ///
  /// @throws MappingRefused if there is no such record
  void choose(ImportId id, ObjectTypeId objectType, int lineNumber, RowChoice choice);

  /// Chooses for all listed rows of a finding that nobody decided about yet. Those that resemble several records can't be updated
  /// this way, and stay open.
  ///
  /// @return for how many rows
  int chooseForAll(ImportId id, DuplicateFinding finding, RowChoice.Kind kind);

  /// The rows are treated again as if nobody had chosen.
  void takeBack(ImportId id, ObjectTypeId objectType, Collection<Integer> lines);

  /// Latest first.
  List<ChosenRows> choices(ImportId id);
}
