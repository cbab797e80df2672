package io.intake.ui.findings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.ErrorEffect;
import io.intake.imports.ErrorGroup;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.Optional;

/// What was found, by kind and column; the chosen finding opens and says what it means and what to do.
public class FindingList extends Div {

  private final SerializableConsumer<Optional<ErrorGroup>> onChoice;
  private final transient RuleExplanation rules;
  private List<ErrorGroup> groups = List.of();
  private Optional<ErrorGroup> chosen = Optional.empty();

  /// @param onChoice told the chosen finding, or nothing once it is closed
  /// @param rules says what values must keep to
  public FindingList(SerializableConsumer<Optional<ErrorGroup>> onChoice, RuleExplanation rules) {
    this.onChoice = onChoice;
    this.rules = rules;
    addClassName("finding-list");
    getElement().setAttribute("tabindex", "-1").setAttribute("role", "group").setAttribute("aria-label", Texts.of("findings.list.label"));
  }

  public void show(List<ErrorGroup> found) {
    if (getComponentCount() > 0 && found.equals(groups)) {
      return;
    }
    groups = List.copyOf(found);
    chosen = chosen.flatMap(old -> groups.stream().filter(group -> isSame(group, old)).findFirst());
    draw();
  }

  /// The finding that is open, as it is now.
  public Optional<ErrorGroup> chosen() {
    return chosen;
  }

  /// Closes the open finding without telling.
  public void close() {
    chosen = Optional.empty();
    draw();
  }

  private void draw() {
    removeAll();
    if (groups.isEmpty()) {
      var fine = new Div(IntakeIcon.DONE.create(), new Span(Texts.of("findings.none")));
      fine.addClassName("finding-none");
      add(fine);
    }
    groups.forEach(group -> add(finding(group)));
  }

  private Div finding(ErrorGroup group) {
    var open = chosen.filter(group::equals).isPresent();
    var words = new Div(new Span(ErrorTexts.title(group.type())), new Span(ErrorTexts.place(group)));
    words.addClassName("finding-words");
    var count = new Span(Texts.of("findings.number", group.rows()));
    count.addClassName("finding-count");
    var button = new NativeButton("", event -> toggle(group));
    button.addClassName("finding-button");
    button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    button.add(icon(group.type().effect()).create(), words, count);
    var finding = new Div(button);
    finding.addClassNames("finding", "effect-" + group.type().effect());
    if (open) {
      finding.addClassName("finding-open");
      finding.add(explanation(group));
    }
    return finding;
  }

  private void toggle(ErrorGroup group) {
    chosen = chosen.filter(group::equals).isPresent() ? Optional.empty() : Optional.of(group);
    draw();
    onChoice.accept(chosen);
  }

  /// Counts grow while a walk runs, so they don't tell findings apart.
  private static boolean isSame(ErrorGroup one, ErrorGroup other) {
    return one.type() == other.type() && one.column() == other.column() && one.objectType().equals(other.objectType());
  }

  private Div explanation(ErrorGroup group) {
    var effect = new Paragraph(ErrorTexts.effect(group.type().effect()));
    effect.addClassName("finding-effect");
    var text = new Div(new Paragraph(ErrorTexts.meaning(group.type())));
    var said = rules.of(group);
    if (!said.isEmpty()) {
      var list = new UnorderedList();
      said.stream().skip(1).map(ListItem::new).forEach(list::add);
      text.add(new Paragraph(said.getFirst()), list);
    }
    text.add(new Paragraph(ErrorTexts.remedy(group.type())), effect);
    text.addClassName("finding-text");
    return text;
  }

  private static IntakeIcon icon(ErrorEffect effect) {
    return switch (effect) {
      case VALUE_LEFT_EMPTY, ASSOCIATION_MISSING -> IntakeIcon.ALERT;
      case ROW_NOT_IMPORTED -> IntakeIcon.FAILED;
      case VALUE_NOTED -> IntakeIcon.INFO;
    };
  }
}
