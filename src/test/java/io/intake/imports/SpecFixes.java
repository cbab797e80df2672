package io.intake.imports;

import java.util.List;

/// Puts right in a draft what a specification says a person puts right.
class SpecFixes {

  private final ImportFixes fixes;

  SpecFixes(ImportFixes fixes) {
    this.fixes = fixes;
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

  private static int column(List<ColumnMapping> columns, String header) {
    return columns.stream().filter(column -> column.header().equals(header)).findFirst().orElseThrow().column();
  }
}
