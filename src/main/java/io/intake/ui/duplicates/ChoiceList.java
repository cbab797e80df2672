package io.intake.ui.duplicates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.ChosenRows;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// What was chosen for possible doubles so far, latest first; each choice can be taken back.
public class ChoiceList extends Div {

  private static final int MOST_LINES = 100;
  private static final int MOST_NUMBERS = 3;

  private final transient DuplicateDesk desk;
  private final H2 title = new H2();
  private final Div lines = new Div();

  public ChoiceList(DuplicateDesk desk) {
    this.desk = desk;
    addClassNames("fix-list", "choice-list");
    lines.addClassName("fix-lines");
    add(title, lines);
    setVisible(false);
  }

  /// Asks again what there is.
  public void refresh() {
    var choices = desk.choices();
    lines.removeAll();
    choices.stream().limit(MOST_LINES).forEach(chosen -> lines.add(line(chosen)));
    if (choices.size() > MOST_LINES) {
      lines.add(new Span(Texts.of("duplicates.choices.more", choices.size() - MOST_LINES)));
    }
    title.setText(Texts.of("duplicates.choices", choices.size()));
    setVisible(!choices.isEmpty());
  }

  private Div line(ChosenRows chosen) {
    var rows = rows(chosen);
    var before = new Span(rows);
    before.addClassName("fix-from");
    var after = new Span(Texts.of("duplicates.choice." + chosen.kind(), chosen.lines().size()));
    after.addClassName("fix-to");
    var change = new Div(before, IntakeIcon.ARROW_RIGHT.create(), after);
    change.addClassName("fix-change");
    var where = new Span(Labels.plural(desk.type(chosen.objectType())));
    where.addClassName("fix-place");
    var words = new Div(change, where);
    words.addClassName("fix-words");
    var line = new Div(words, undo(chosen, rows));
    line.addClassName("fix-line");
    return line;
  }

  private static String rows(ChosenRows chosen) {
    var numbers = chosen.lines().stream().limit(MOST_NUMBERS).map(line -> Texts.of("duplicates.number", line)).toList();
    return chosen.lines().size() == 1 ? Texts.of("duplicates.row", chosen.lines().getFirst())
        : Texts.of("duplicates.rows", String.join(", ", numbers), chosen.lines().size() - numbers.size());
  }

  private NativeButton undo(ChosenRows chosen, String rows) {
    var undo = new NativeButton("", event -> desk.takeBack(chosen));
    undo.add(IntakeIcon.UNDO.create());
    undo.addClassName("fix-undo");
    undo.setTitle(Texts.of("duplicates.choices.takeBack"));
    undo.getElement().setAttribute("aria-label", Texts.of("duplicates.choices.takeBack.of", rows));
    return undo;
  }
}
