package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// Puts right in a draft what a specification says a person puts right.
class SpecFixes {

  private final ImportFixes fixes;
  private final ImportDuplicates duplicates;
  private final SpecWorld world;

  SpecFixes(ImportFixes fixes, ImportDuplicates duplicates, SpecWorld world) {
    this.fixes = fixes;
    this.duplicates = duplicates;
    this.world = world;
  }

  void fix(ImportId id, Spec decided, List<ColumnMapping> columns) {
    var column = column(columns, decided.text("column"));
    var texts = decided.has("values") ? decided.texts("values") : List.of(decided.text("value"));
    if (decided.has("takeBack")) {
      fixes.takeBack(id, column, texts);
    } else {
      fixes.decide(id, column, texts, decision(decided));
    }
  }

  private static ValueDecision decision(Spec decided) {
    if (decided.has("option")) {
      return new ValueDecision.UseOption(decided.text("option"));
    }
    if (decided.has("text")) {
      return new ValueDecision.ReplaceBy(decided.text("text"));
    }
    return decided.has("skip") ? new ValueDecision.SkipRows() : new ValueDecision.LeaveEmpty();
  }

  void edit(ImportId id, Spec edit, List<ColumnMapping> columns) {
    fixes.edit(id, (int) edit.number("line"), column(columns, edit.text("column")), edit.text("text"));
  }

  /// A choice for a row: `update` names the number of a record, `create` and `skip` need no more, `takeBack` undoes it. With `all` a
  /// kind of finding stands in place of the line.
  void choose(ImportId id, Spec chosen, ObjectTypeId first) {
    var type = chosen.has("object") ? world.objectType(chosen.text("object")) : first;
    if (chosen.has("all")) {
      var kind = DuplicateFinding.Kind.valueOf(chosen.text("all"));
      duplicates.findings(id).stream().filter(finding -> finding.kind() == kind && finding.objectType().equals(type))
          .forEach(finding -> duplicates.chooseForAll(id, finding, choice(chosen).kind()));
    } else if (chosen.has("takeBack")) {
      duplicates.takeBack(id, type, List.of((int) chosen.number("line")));
    } else {
      duplicates.choose(id, type, (int) chosen.number("line"), choice(chosen));
    }
  }

  private static RowChoice choice(Spec chosen) {
    if (chosen.has("update")) {
      return RowChoice.update(chosen.text("update").equals("yes") ? 0 : chosen.number("update"));
    }
    return chosen.has("skip") ? RowChoice.SKIP : RowChoice.CREATE;
  }

  private static int column(List<ColumnMapping> columns, String header) {
    return columns.stream().filter(column -> column.header().equals(header)).findFirst().orElseThrow().column();
  }
}
