package io.intake.ui.findings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.DecidedValue;
import io.intake.imports.EditedCell;
import io.intake.imports.ValueDecision;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that was put right so far, latest first; each can be taken back.
public class FixList extends Div {

  /// More lines than this are shown on demand.
  private static final int FEW = 50;

  private final transient FixDesk desk;
  private final H2 title = new H2();
  private final Div lines = new Div();
  private boolean showsAll;

  /// Decisions that came about together: the same for several texts of a column.
  private record Alike(int column, String header, ValueDecision decision) {
  }

  public FixList(FixDesk desk) {
    this.desk = desk;
    addClassName("fix-list");
    lines.addClassName("fix-lines");
    add(title, lines);
    setVisible(false);
  }

  /// Asks again what there is.
  public void refresh() {
    var decisions = desk.fixes().decisions(desk.id()).stream().collect(Collectors.groupingBy(
        decided -> new Alike(decided.column(), decided.header(), decided.decision()), LinkedHashMap::new, Collectors.toList()));
    var edits = desk.fixes().edits(desk.id());
    var all = decisions.size() + edits.size();
    lines.removeAll();
    Stream.concat(decisions.entrySet().stream().<Supplier<Div>>map(entry -> () -> line(entry.getKey(), entry.getValue())),
            edits.stream().map(edit -> () -> line(edit)))
        .limit(showsAll ? all : FEW).forEach(line -> lines.add(line.get()));
    if (!showsAll && all > FEW) {
      lines.add(rest(all));
    }
    title.setText(Texts.of("findings.fixes.title", all));
    setVisible(!decisions.isEmpty() || !edits.isEmpty());
  }

  private NativeButton rest(int all) {
    var rest = new NativeButton(Texts.of("findings.fixes.all", all), event -> {
      showsAll = true;
      refresh();
    });
    rest.addClassName("link-button");
    return rest;
  }

  private Div line(Alike alike, List<DecidedValue> texts) {
    var from = texts.stream().map(DecidedValue::text).collect(Collectors.joining(", "));
    var rows = texts.stream().mapToLong(DecidedValue::rows).sum();
    var place = Texts.of("findings.fixes.place", ErrorTexts.columnName(alike.header(), alike.column()), rows);
    return line(from, words(alike), place, () -> desk.takeBack(alike.column(), texts.stream().map(DecidedValue::text).toList()));
  }

  private String words(Alike alike) {
    return switch (alike.decision()) {
      case ValueDecision.ReplaceBy(var text) -> text;
      case ValueDecision.UseOption chosen -> desk.words(alike.column(), chosen);
      case ValueDecision.LeaveEmpty _ -> Texts.of("findings.fixes.empty");
      case ValueDecision.SkipRows _ -> Texts.of("findings.fixes.skip");
    };
  }

  private Div line(EditedCell edit) {
    var place = Texts.of("findings.fixes.cell", ErrorTexts.columnName(edit.header(), edit.column()), edit.lineNumber());
    return line(edit.original().isEmpty() ? Texts.of("findings.rows.blank") : edit.original(),
        edit.text().isEmpty() ? Texts.of("findings.fixes.empty") : edit.text(), place,
        () -> desk.takeBackEdit(edit.lineNumber(), edit.column()));
  }

  private static Div line(String from, String to, String place, Runnable takeBack) {
    var before = new Span(from);
    before.addClassNames("fix-from", "mono");
    var after = new Span(to);
    after.addClassName("fix-to");
    var change = new Div(before, IntakeIcon.ARROW_RIGHT.create(), after);
    change.addClassName("fix-change");
    change.setTitle(from + " → " + to);
    var where = new Span(place);
    where.addClassName("fix-place");
    var undo = new NativeButton("", event -> takeBack.run());
    undo.add(IntakeIcon.UNDO.create());
    undo.addClassName("fix-undo");
    undo.setTitle(Texts.of("findings.fixes.takeBack"));
    undo.getElement().setAttribute("aria-label", Texts.of("findings.fixes.takeBack.of", from));
    var words = new Div(change, where);
    words.addClassName("fix-words");
    var line = new Div(words, undo);
    line.addClassName("fix-line");
    return line;
  }
}
