package io.intake.ui.findings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ErrorValue;
import io.intake.imports.ErrorValueGroup;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The different values behind a finding, most rows first, each with what can be done about it.
class FindingValues extends Div {

  private static final int PAGE = 40;

  private final transient FixDesk desk;
  private final Div head = new Div();
  private final Div list = new Div();
  private final Set<String> ungrouped = new HashSet<>();
  private transient Optional<ErrorGroup> finding = Optional.empty();
  private int shown = PAGE;

  FindingValues(FixDesk desk) {
    this.desk = desk;
    addClassName("finding-values");
    head.addClassName("values-head");
    list.addClassName("values-list");
    list.getElement().setAttribute("role", "list").setAttribute("aria-label", Texts.of("findings.values.label"));
    add(head, list);
  }

  void show(ErrorGroup chosen) {
    finding = Optional.of(chosen);
    shown = PAGE;
    ungrouped.clear();
    refresh();
  }

  /// Asks again what there is.
  final void refresh() {
    finding.ifPresent(this::draw);
  }

  private void draw(ErrorGroup chosen) {
    var groups = desk.fixes().errorValues(desk.id(), chosen, 0, shown + 1);
    list.removeAll();
    var lines = new ArrayList<ValueGroupLine>();
    groups.stream().limit(shown).flatMap(group -> split(group).stream()).forEach(group ->
        lines.add(new ValueGroupLine(group, chosen.column(), desk, this::ungroup)));
    lines.forEach(list::add);
    if (groups.size() > shown) {
      list.add(more());
    }
    drawHead(lines);
  }

  private List<ErrorValueGroup> split(ErrorValueGroup group) {
    return ungrouped.contains(group.values().getFirst().text())
        ? group.values().stream().map(value -> new ErrorValueGroup(List.of(value), group.proposal())).toList() : List.of(group);
  }

  private void ungroup(ErrorValue leader) {
    ungrouped.add(leader.text());
    refresh();
  }

  private Button more() {
    var more = new Button(Texts.of("findings.values.more"), event -> {
      shown += PAGE;
      refresh();
    });
    more.addThemeVariants(ButtonVariant.TERTIARY);
    return more;
  }

  private void drawHead(List<ValueGroupLine> lines) {
    head.removeAll();
    var proposed = lines.stream().filter(ValueGroupLine::isProposed).toList();
    head.setVisible(proposed.size() > 1);
    var words = new Span(IntakeIcon.SPARKLE.create(), new Span(Texts.of("findings.values.proposed", proposed.size())));
    words.addClassName("values-proposed");
    var all = new Button(Texts.of("findings.values.applyAll"), event -> proposed.forEach(ValueGroupLine::apply));
    all.addThemeVariants(ButtonVariant.SMALL);
    head.add(words, all);
  }
}
