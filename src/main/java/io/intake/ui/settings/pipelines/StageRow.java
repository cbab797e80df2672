package io.intake.ui.settings.pipelines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.properties.Stage;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// One stage in the dialog: its name, and how likely it is to win or whether it is the end.
class StageRow extends Div {

  private static final BigDecimal USUAL = new BigDecimal("0.5");

  private final transient Optional<Stage> stored;
  private final TextField label = new TextField();
  private final Select<BigDecimal> probability = new Select<>();
  private final Checkbox closed = new Checkbox(Texts.of("work.stages.closed"));
  private final Button up = button(IntakeIcon.CHEVRON_DOWN, "work.stages.up");
  private final Button remove = button(IntakeIcon.TRASH, "work.stages.remove");

  /// @param stored empty for a new one
  StageRow(Optional<Stage> stored, boolean withProbability) {
    this.stored = stored;
    addClassName("stage-row");
    label.setAriaLabel(Texts.of("work.stages.name"));
    label.setPlaceholder(Texts.of("work.stages.name"));
    label.setValue(stored.map(stage -> Labels.ofStage(stage.label())).orElse(""));
    var chances = new TreeSet<BigDecimal>();
    IntStream.rangeClosed(0, 10).forEach(tenths -> chances.add(BigDecimal.valueOf(tenths, 1).stripTrailingZeros()));
    var chance = stored.flatMap(Stage::probability).orElse(USUAL);
    chances.add(chance);
    probability.setItems(chances);
    probability.setAriaLabel(Texts.of("work.stages.probability"));
    probability.setItemLabelGenerator(StageRow::percent);
    probability.setValue(chances.floor(chance));
    probability.setVisible(withProbability);
    closed.setValue(stored.filter(Stage::closed).isPresent());
    closed.setVisible(!withProbability);
    up.addClassName("column-up");
    add(label, probability, closed, up, remove);
  }

  private static String percent(BigDecimal chance) {
    var percent = chance.movePointRight(2).stripTrailingZeros().toPlainString();
    return chance.signum() == 0 ? Texts.of("work.stages.lost", percent)
        : chance.compareTo(BigDecimal.ONE) == 0 ? Texts.of("work.stages.won", percent) : Texts.of("work.stages.percent", percent);
  }

  private static Button button(IntakeIcon icon, String key) {
    var button = new Button(icon.create());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(Texts.of(key));
    button.setTooltipText(Texts.of(key));
    return button;
  }

  void onUp(Runnable action) {
    up.addClickListener(event -> action.run());
  }

  void onRemove(Runnable action) {
    remove.addClickListener(event -> action.run());
  }

  void focus() {
    label.focus();
  }

  void focusUp() {
    up.focus();
  }

  /// As it is to be stored; a name that was only translated stays what it is.
  Stage stage() {
    var name = stored.map(Stage::label).filter(known -> Labels.ofStage(known).equals(label.getValue())).orElse(label.getValue());
    return new Stage(stored.map(Stage::id).orElse(""), stored.map(Stage::pipelineId).orElse(""), name,
        Optional.ofNullable(probability.getValue()).filter(chance -> probability.isVisible()), closed.getValue(), false);
  }
}
