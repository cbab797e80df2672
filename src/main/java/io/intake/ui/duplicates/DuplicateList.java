package io.intake.ui.duplicates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.DuplicateFinding;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.Optional;

/// Which possible doubles there are, by kind and object; the chosen kind opens. Out of sight while there is nothing to tell.
public class DuplicateList extends Div {

  private final transient DuplicateDesk desk;
  private final SerializableConsumer<Optional<DuplicateFinding>> onChoice;
  private final Span searching = new Span(Texts.of("duplicates.searching"));
  private final Div list = new Div();
  private transient List<DuplicateFinding> findings = List.of();
  private transient Optional<DuplicateFinding> chosen = Optional.empty();

  /// @param onChoice told the chosen kind, or nothing once it is closed
  public DuplicateList(DuplicateDesk desk, SerializableConsumer<Optional<DuplicateFinding>> onChoice) {
    this.desk = desk;
    this.onChoice = onChoice;
    addClassNames("finding-list", "duplicate-list");
    getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("duplicates.list"));
    searching.addClassName("duplicates-searching");
    searching.getElement().setAttribute("role", "status");
    list.addClassName("duplicate-findings");
    add(list, searching);
    setVisible(false);
  }

  /// Asks again what there is.
  ///
  /// @param isPlanned whether the plan that is searched stands
  public void refresh(boolean isPlanned) {
    var found = desk.findings();
    searching.setVisible(isPlanned && !desk.isSearched());
    if (!found.equals(findings)) {
      findings = List.copyOf(found);
      chosen = chosen.flatMap(this::now);
      draw();
    }
    setVisible(searching.isVisible() || !findings.isEmpty());
  }

  /// Whether all rows were looked at, as far as was seen.
  public boolean isComplete() {
    return !searching.isVisible();
  }

  /// What a kind is called.
  public String title(DuplicateFinding finding) {
    return DuplicateWords.title(finding, desk.type(finding.objectType()));
  }

  private Optional<DuplicateFinding> now(DuplicateFinding old) {
    return findings.stream().filter(found -> isSame(found, old)).findFirst();
  }

  /// The counts shrink while they are worked through.
  private static boolean isSame(DuplicateFinding one, DuplicateFinding other) {
    return one.kind() == other.kind() && one.objectType().equals(other.objectType());
  }

  /// The open kind, as it is now.
  public Optional<DuplicateFinding> chosen() {
    return chosen;
  }

  /// Closes the open kind without telling.
  public void close() {
    if (chosen.isPresent()) {
      chosen = Optional.empty();
      draw();
    }
  }

  private void draw() {
    list.removeAll();
    findings.forEach(finding -> list.add(line(finding)));
  }

  private Div line(DuplicateFinding finding) {
    var open = chosen.filter(finding::equals).isPresent();
    var type = desk.type(finding.objectType());
    var words = new Div(new Span(DuplicateWords.title(finding, type)), new Span(Labels.plural(type)));
    words.addClassName("finding-words");
    var button = new NativeButton("", event -> toggle(finding));
    button.addClassName("finding-button");
    button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    button.add(IntakeIcon.COPY.create(), words);
    var line = new Div(button);
    line.addClassNames("finding", "duplicate-" + finding.kind());
    if (open) {
      line.addClassName("finding-open");
      var text = new Div(new Paragraph(DuplicateWords.meaning(finding.kind())));
      text.addClassName("finding-text");
      line.add(text);
    }
    return line;
  }

  private void toggle(DuplicateFinding finding) {
    chosen = chosen.filter(finding::equals).isPresent() ? Optional.empty() : Optional.of(finding);
    draw();
    onChoice.accept(chosen);
  }
}
