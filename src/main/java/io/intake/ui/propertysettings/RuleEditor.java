package io.intake.ui.propertysettings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.intake.properties.Property;
import io.intake.properties.RuleKind;
import io.intake.properties.ValueRule;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The rules that the values of a property keep to.
class RuleEditor extends Div {

  private final transient List<RuleKind> kinds;
  private final List<RuleLine> shown = new ArrayList<>();
  private final Div lines = new Div();
  private final Select<RuleKind> added = new Select<>();

  RuleEditor(Property property) {
    kinds = Stream.of(RuleKind.values()).filter(kind -> kind.fits(property.type())).toList();
    addClassName("rule-editor");
    lines.addClassName("rule-lines");
    added.setPlaceholder(Texts.of("propertysettings.rule.add"));
    added.setAriaLabel(Texts.of("propertysettings.rule.add"));
    added.setItemLabelGenerator(kind -> Texts.of("rules.name." + kind));
    added.addValueChangeListener(event -> {
      if (event.getValue() != null) {
        show(new ValueRule(event.getValue(), List.of())).focus();
        offer();
      }
    });
    add(lines, added);
    property.rules().forEach(this::show);
    offer();
  }

  /// Whether there are rules for a property of its type.
  boolean hasKinds() {
    return !kinds.isEmpty();
  }

  /// As they are on the screen, complete or not.
  List<ValueRule> rules() {
    return shown.stream().map(RuleLine::rule).toList();
  }

  private RuleLine show(ValueRule rule) {
    var line = new RuleLine(rule);
    line.add(SortButtons.icon(IntakeIcon.TRASH, Texts.of("propertysettings.rule.remove", Texts.of("rules.name." + rule.kind())), () -> {
      shown.remove(line);
      lines.remove(line);
      offer();
    }));
    shown.add(line);
    lines.add(line);
    return line;
  }

  /// Each kind once.
  private void offer() {
    added.setItems(kinds.stream().filter(kind -> shown.stream().noneMatch(line -> line.rule().kind() == kind)).toList());
  }
}
