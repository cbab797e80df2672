package io.intake.ui.findings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.ErrorValue;
import io.intake.imports.ErrorValueGroup;
import io.intake.imports.ProposedDecision;
import io.intake.imports.ValueDecision;
import io.intake.properties.Property;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Values that seem to mean the same, with the choices for all of them at once.
class ValueGroupLine extends Div {

  private static final int MOST_CHIPS = 8;

  private final transient ErrorValueGroup group;
  private final int column;
  private final transient FixDesk desk;
  private final transient Optional<Property> property;
  private final transient MeaningField meaning;
  private final SerializableConsumer<ValueGroupLine> onDecided;
  private final Button apply = new Button(Texts.of("findings.fix.apply"), event -> apply());

  /// @param onUngroup told the first value if they don't mean the same after all
  /// @param onDecided told once it was decided here
  ValueGroupLine(ErrorValueGroup group, int column, FixDesk desk, SerializableConsumer<ErrorValue> onUngroup,
      SerializableConsumer<ValueGroupLine> onDecided) {
    this.group = group;
    this.column = column;
    this.desk = desk;
    this.onDecided = onDecided;
    this.property = desk.property(column);
    this.meaning = MeaningField.of(property.filter(FixDesk::hasOptions), group);
    meaning.tell(this::changed);
    addClassName("value-line");
    getElement().setAttribute("role", "listitem");
    apply.addThemeVariants(ButtonVariant.SMALL);
    apply.setAriaLabel(Texts.of("findings.fix.apply.of", leader()));
    add(values(onUngroup), actions());
    changed();
  }

  private String leader() {
    return group.values().getFirst().text();
  }

  private List<String> texts() {
    return group.values().stream().map(ErrorValue::text).toList();
  }

  private Div values(SerializableConsumer<ErrorValue> onUngroup) {
    var chips = new Div();
    chips.addClassName("value-chips");
    group.values().stream().limit(MOST_CHIPS).forEach(value -> chips.add(chip(value)));
    var rows = new Span(Texts.of("findings.values.rows", group.rows()));
    rows.addClassName("value-rows");
    var facts = new Div(rows);
    facts.addClassName("value-facts");
    group.proposal().ifPresent(proposal -> {
      var why = new Span(IntakeIcon.SPARKLE.create(), new Span(Texts.of("findings.proposal." + proposal.basis())));
      why.addClassName("value-why");
      facts.add(why);
    });
    if (group.values().size() > MOST_CHIPS) {
      facts.add(new Span(Texts.of("findings.values.others", group.values().size() - MOST_CHIPS)));
    }
    if (group.values().size() > 1) {
      var apart = new NativeButton(Texts.of("findings.values.ungroup"), event -> onUngroup.accept(group.values().getFirst()));
      apart.addClassName("link-button");
      facts.add(apart);
    }
    var values = new Div(chips, facts);
    values.addClassName("value-words");
    return values;
  }

  private Span chip(ErrorValue value) {
    var text = new Span(value.text().isBlank() ? Texts.of("findings.values.spaces") : value.text());
    text.addClassNames("value-text", "mono");
    text.setTitle(value.text());
    var chip = new Span(text);
    chip.addClassName("value-chip");
    if (group.values().size() > 1) {
      var count = new Span(Texts.of("findings.number", value.rows()));
      count.addClassName("value-count");
      chip.add(count);
    }
    return chip;
  }

  private Div actions() {
    var actions = new Div();
    actions.addClassName("value-actions");
    actions.add(meaning.component(), apply, small("findings.fix.empty", new ValueDecision.LeaveEmpty()),
        small("findings.fix.skip", new ValueDecision.SkipRows()), menu());
    return actions;
  }

  private Button small(String key, ValueDecision decision) {
    var button = new Button(Texts.of(key), event -> decide(decision));
    button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    button.setAriaLabel(Texts.of(key + ".of", leader()));
    return button;
  }

  private MenuBar menu() {
    var menu = new MenuBar();
    menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    var more = menu.addItem(IntakeIcon.MORE.create());
    more.setAriaLabel(Texts.of("findings.fix.more", leader()));
    property.filter(desk::mayAddOption).ifPresent(found ->
        more.getSubMenu().addItem(Texts.of("findings.fix.addOption", leader()), event -> addOption(found)));
    if (property.filter(FixDesk::hasOptions).isPresent()) {
      more.getSubMenu().addItem(Texts.of("findings.fix.correct"), event -> meaning.askForText());
    }
    if (group.proposal().filter(proposal -> proposal.basis() == ProposedDecision.Basis.AS_LAST_TIME).isPresent()) {
      more.getSubMenu().addItem(Texts.of("findings.fix.forget"), event -> desk.forget(column, texts()));
    }
    menu.setVisible(!more.getSubMenu().getItems().isEmpty());
    return menu;
  }

  /// Whether something suggests itself that only waits to be applied.
  boolean isProposed() {
    return group.proposal().isPresent() && isEnabled();
  }

  private void apply() {
    meaning.decision().ifPresent(this::decide);
  }

  /// What its values mean, as far as it says so by now.
  Map<String, ValueDecision> meanings() {
    return meaning.decision().map(decision -> texts().stream().collect(Collectors.toMap(text -> text, text -> decision)))
        .orElse(Map.of());
  }

  private void decide(ValueDecision decision) {
    end(desk.decide(column, texts(), decision));
  }

  private void end(boolean done) {
    settle(done);
    if (done) {
      onDecided.accept(this);
    }
  }

  private void addOption(Property found) {
    end(desk.addOption(found, column, texts(), leader()));
  }

  /// Where a person says what it means.
  Component field() {
    return meaning.field();
  }

  /// It stays until the check went over its rows, but can't be decided twice.
  void settle(boolean done) {
    setEnabled(!done);
    setClassName("value-decided", done);
  }

  private void changed() {
    var decided = meaning.decision().isPresent();
    apply.setEnabled(decided);
    apply.setThemeVariant(ButtonVariant.PRIMARY, decided);
  }
}
