package io.intake.ui.findings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ErrorValue;
import io.intake.imports.ErrorValueGroup;
import io.intake.imports.ValueDecision;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.continuity.LostFocus;
import io.intake.ui.components.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The different values behind a finding, most rows first, each with what can be done about it.
class FindingValues extends Div {

  private static final int PAGE = 40;

  private final transient FixDesk desk;
  private final Div head = new Div();
  private final Div list = new Div();
  private final Paragraph tail = new Paragraph();
  private final Button more = new Button(Texts.of("findings.values.more"), event -> showMore());
  private final transient Map<ErrorValueGroup, ValueGroupLine> made = new LinkedHashMap<>();
  private final Set<String> ungrouped = new HashSet<>();
  private transient Optional<ErrorGroup> finding = Optional.empty();
  private int shown = PAGE;

  FindingValues(FixDesk desk) {
    this.desk = desk;
    addClassName("finding-values");
    getElement().setAttribute("tabindex", "-1");
    head.addClassName("values-head");
    list.addClassName("values-list");
    list.getElement().setAttribute("role", "list").setAttribute("aria-label", Texts.of("findings.values.label"));
    more.addThemeVariants(ButtonVariant.TERTIARY);
    tail.addClassName("values-tail");
    tail.setVisible(false);
    add(head, list, tail);
  }

  void show(ErrorGroup chosen) {
    finding = Optional.of(chosen);
    shown = PAGE;
    ungrouped.clear();
    made.clear();
    list.removeAll();
    refresh();
  }

  /// Asks again what there is.
  final void refresh() {
    finding.ifPresent(this::draw);
  }

  private void draw(ErrorGroup chosen) {
    var groups = desk.fixes().errorValues(desk.id(), chosen, 0, shown + 1);
    var wanted = new LinkedHashMap<ErrorValueGroup, ValueGroupLine>();
    groups.stream().limit(shown).flatMap(group -> split(group).stream()).forEach(group -> wanted.put(group, line(group, chosen)));
    replace(List.copyOf(wanted.values()));
    made.clear();
    made.putAll(wanted);
    if (groups.size() > shown) {
      list.add(more);
    }
    tail.setVisible(groups.size() <= shown && rows(groups) < chosen.rows());
    tail.setText(Texts.of("findings.values.beyond", chosen.rows() - rows(groups)));
    drawHead(List.copyOf(wanted.values()), chosen);
  }

  private static long rows(List<ErrorValueGroup> groups) {
    return groups.stream().mapToLong(ErrorValueGroup::rows).sum();
  }

  /// What is not decided stays as it is, with what was typed into it, and does not slip away under the mouse.
  private ValueGroupLine line(ErrorValueGroup group, ErrorGroup chosen) {
    var known = made.get(group);
    return known != null && known.isEnabled() ? known : new ValueGroupLine(group, chosen.column(), desk, this::ungroup, this::goOn);
  }

  private void replace(List<ValueGroupLine> lines) {
    list.remove(more);
    made.values().stream().filter(line -> !lines.contains(line)).forEach(list::remove);
    for (var index = 0; index < lines.size(); index++) {
      var line = lines.get(index);
      if (index >= list.getComponentCount() || !line.equals(list.getComponentAt(index))) {
        list.addComponentAtIndex(index, line);
      }
    }
  }

  private List<ErrorValueGroup> split(ErrorValueGroup group) {
    return ungrouped.contains(group.values().getFirst().text())
        ? group.values().stream().map(value -> new ErrorValueGroup(List.of(value), group.proposal())).toList() : List.of(group);
  }

  private void ungroup(ErrorValue leader) {
    ungrouped.add(leader.text());
    refresh();
  }

  /// The next one that is open, after one was decided.
  private void goOn(ValueGroupLine decided) {
    var lines = List.copyOf(made.values());
    var next = lines.subList(lines.indexOf(decided) + 1, lines.size()).stream().filter(ValueGroupLine::isEnabled).findFirst();
    LostFocus.bringTo(next.map(ValueGroupLine::field).orElse(this));
  }

  private void showMore() {
    shown += PAGE;
    refresh();
  }

  /// What was decided in the meantime is left alone.
  private void applyAll(ErrorGroup chosen) {
    var proposed = made.values().stream().filter(ValueGroupLine::isProposed).filter(line -> !line.meanings().isEmpty()).toList();
    var meanings = new HashMap<String, ValueDecision>();
    proposed.forEach(line -> meanings.putAll(line.meanings()));
    if (!meanings.isEmpty()) {
      var done = desk.decide(chosen.column(), meanings);
      proposed.forEach(line -> line.settle(done));
    }
  }

  private void drawHead(List<ValueGroupLine> lines, ErrorGroup chosen) {
    head.removeAll();
    var proposed = lines.stream().filter(ValueGroupLine::isProposed).toList();
    head.setVisible(proposed.size() > 1);
    var words = new Span(IntakeIcon.SPARKLE.create(), new Span(Texts.of("findings.values.proposed", proposed.size())));
    words.addClassName("values-proposed");
    var all = new Button(Texts.of("findings.values.applyAll"), event -> applyAll(chosen));
    all.addThemeVariants(ButtonVariant.SMALL);
    head.add(words, all);
  }
}
