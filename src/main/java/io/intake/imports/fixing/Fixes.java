package io.intake.imports.fixing;

import io.intake.imports.CellFix;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.FileRow;
import io.intake.imports.ValueDecision;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says what is read in place of a cell. A changed cell counts as the file's own text, so a decision about that text holds for it too.
public final class Fixes {

  public static final Fixes NONE = new Fixes(FixSet.NONE, List.of());

  /// Longer texts are kept, shown and decided by their beginning.
  private static final int KEPT_LENGTH = 1000;
  private static final String SEPARATOR = ";";

  private final Map<Integer, Map<Integer, String>> editsByLine = new HashMap<>();
  private final Map<Integer, Map<String, ValueDecision>> byColumn = new TreeMap<>();
  private final List<Integer> skipping = new ArrayList<>(0);
  private final Map<Integer, Map<ObjectTypeId, Long>> chosenRecords = new HashMap<>();
  private final Map<ObjectTypeId, Set<Long>> recordsByType = new HashMap<>();
  private final Set<Integer> linesLeftOut = new HashSet<>();
  private final BitSet several = new BitSet();

  /// @param columns of the file; in those that name records to link with, each of the texts of a cell is decided by itself
  public Fixes(FixSet set, List<ColumnMapping> columns) {
    columns.stream().filter(column -> column.target() instanceof ColumnTarget.LinkColumn).forEach(column -> several.set(column.column()));
    set.edits().forEach(edit -> editsByLine.computeIfAbsent(edit.lineNumber(), line -> new TreeMap<>()).put(edit.column(), edit.text()));
    for (var decided : set.decisions()) {
      byColumn.computeIfAbsent(decided.column(), column -> new HashMap<>()).put(decided.text(), decided.decision());
      if (decided.decision() instanceof ValueDecision.SkipRows && !skipping.contains(decided.column())) {
        skipping.add(decided.column());
      }
    }
    set.choices().forEach(this::choose);
  }

  private void choose(FixSet.Choice choice) {
    if (choice.recordId() == 0) {
      linesLeftOut.add(choice.lineNumber());
    } else {
      chosenRecords.computeIfAbsent(choice.lineNumber(), line -> new HashMap<>(2)).put(choice.objectType(), choice.recordId());
      recordsByType.computeIfAbsent(choice.objectType(), type -> new HashSet<>()).add(choice.recordId());
    }
  }

  /// The text by which a cell is told from others: all of it, or the beginning of a very long one.
  public static String key(String cell) {
    return cell.length() <= KEPT_LENGTH ? cell : cell.substring(0, KEPT_LENGTH - 1) + "…";
  }

  /// The row with the cells that a person changed.
  public FileRow edited(FileRow row) {
    if (editsByLine.isEmpty()) {
      return row;
    }
    var edits = editsByLine.get(row.lineNumber());
    if (edits == null) {
      return row;
    }
    var cells = new ArrayList<>(row.cells());
    edits.forEach((column, text) -> {
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
    });
    return new FileRow(row.lineNumber(), cells, cells.size() > row.cells().size() ? cells.size() : row.present());
  }

  /// Whether a row, as edited, is left out.
  public boolean skips(FileRow edited) {
    return linesLeftOut.contains(edited.lineNumber()) || skipping.stream().anyMatch(column -> skips(column, edited.cell(column)));
  }

  private boolean skips(int column, String cell) {
    return decision(column, cell).filter(ValueDecision.SkipRows.class::isInstance).isPresent() || several.get(column)
        && texts(cell).anyMatch(text -> decision(column, text).filter(ValueDecision.SkipRows.class::isInstance).isPresent());
  }

  /// The texts of a cell that holds several.
  public static Stream<String> texts(String cell) {
    return Arrays.stream(cell.split(SEPARATOR, -1)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /// The record that a row updates because somebody chose so; 0 for none.
  public long chosenRecord(int lineNumber, ObjectTypeId objectType) {
    return chosenRecords.isEmpty() ? 0 : chosenRecords.getOrDefault(lineNumber, Map.of()).getOrDefault(objectType, 0L);
  }

  /// Whether a record was chosen for any row.
  public boolean isChosen(ObjectTypeId objectType, long recordId) {
    return !recordsByType.isEmpty() && recordsByType.getOrDefault(objectType, Set.of()).contains(recordId);
  }

  /// Whether records were chosen for some rows.
  public boolean hasChosenRecords() {
    return !chosenRecords.isEmpty();
  }

  /// The columns that tell whether a row is left out.
  public BitSet skippingColumns() {
    var columns = new BitSet();
    skipping.forEach(columns::set);
    return columns;
  }

  public Optional<ValueDecision> decision(int column, String cell) {
    if (byColumn.isEmpty()) {
      return Optional.empty();
    }
    var decided = byColumn.get(column);
    return decided == null ? Optional.empty() : Optional.ofNullable(decided.get(key(cell)));
  }

  /// What is read in place of a cell, as edited.
  public String text(int column, String cell) {
    if (byColumn.isEmpty()) {
      return cell;
    }
    return several.get(column) && cell.contains(SEPARATOR) && decision(column, cell).isEmpty()
        ? texts(cell).map(text -> decided(column, text)).filter(text -> !text.isEmpty()).collect(Collectors.joining(SEPARATOR))
        : decided(column, cell);
  }

  private String decided(int column, String text) {
    return decision(column, text).map(decided -> switch (decided) {
      case ValueDecision.ReplaceBy(var other) -> other;
      case ValueDecision.UseOption(var value) -> value;
      case ValueDecision.LeaveEmpty _ -> "";
      case ValueDecision.SkipRows _ -> text;
    }).orElse(text);
  }

  /// The row as it is read: with the cells that a person changed, and what was decided in place of what others say.
  public FileRow read(FileRow row) {
    var edited = edited(row);
    return byColumn.isEmpty() ? edited : new FileRow(row.lineNumber(),
        IntStream.range(0, edited.cells().size()).mapToObj(column -> text(column, edited.cell(column))).toList(), edited.present());
  }

  /// What is read otherwise in a row of the file.
  public List<CellFix> of(FileRow row) {
    var fixes = new ArrayList<CellFix>(0);
    var edited = edited(row);
    for (var column = 0; column < edited.cells().size(); column++) {
      var cell = edited.cell(column);
      var text = text(column, cell);
      if (!text.equals(row.cell(column))) {
        fixes.add(new CellFix(column, text, text.equals(cell)));
      }
    }
    return fixes;
  }
}
