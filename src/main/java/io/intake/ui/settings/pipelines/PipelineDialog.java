package io.intake.ui.settings.pipelines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.properties.Pipeline;
import io.intake.properties.PipelineProperties;
import io.intake.properties.PipelineRefused;
import io.intake.properties.Stage;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A pipeline with its stages: named, ordered, added and archived here.
class PipelineDialog extends Dialog {

  private final TextField label = new TextField(Texts.of("work.pipelines.name"));
  private final Div rows = new Div();
  private final List<StageRow> stages = new ArrayList<>();
  private final Paragraph problem = new Paragraph();
  private final transient PipelineProperties properties;
  private final transient Optional<Pipeline> edited;

  /// @param edited empty for a new one
  /// @param save stores what the dialog holds; may refuse
  PipelineDialog(Optional<Pipeline> edited, PipelineProperties properties, Consumer<PipelineDialog> save) {
    this.properties = properties;
    this.edited = edited;
    setHeaderTitle(Texts.of(edited.isPresent() ? "work.pipelines.change" : "work.pipelines.new"));
    setWidth("620px");
    label.setValue(edited.map(pipeline -> Labels.ofStage(pipeline.label())).orElse(""));
    label.setWidthFull();
    rows.addClassName("stage-rows");
    problem.addClassNames("form-explanation", "form-problem");
    problem.getElement().setAttribute("role", "alert");
    var add = new Button(Texts.of("work.stages.add"), IntakeIcon.PLUS.create(), event -> addRow(Optional.empty()).focus());
    add.addThemeVariants(ButtonVariant.TERTIARY);
    add(label, rows, add, problem);
    edited.map(Pipeline::activeStages).orElse(List.of()).forEach(stage -> addRow(Optional.of(stage)));
    if (edited.isEmpty()) {
      addRow(Optional.empty());
    }
    var done = new Button(Texts.of("work.save"), event -> save(save));
    done.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(Texts.of("settings.cancel"), event -> close()), done);
  }

  private void save(Consumer<PipelineDialog> save) {
    try {
      save.accept(this);
      close();
    } catch (PipelineRefused refused) {
      problem.setText(words(refused));
    }
  }

  static String words(PipelineRefused refused) {
    var key = "work.pipelines.refused." + refused.reason();
    var name = Labels.ofStage(refused.argument());
    return refused.records() > 0 ? Texts.of(key, name, refused.records()) : Texts.of(key, name);
  }

  private StageRow addRow(Optional<Stage> stage) {
    var row = new StageRow(stage, properties.withProbability());
    row.onUp(() -> moveUp(row));
    row.onRemove(() -> {
      stages.remove(row);
      rows.remove(row);
    });
    stages.add(row);
    rows.add(row);
    return row;
  }

  private void moveUp(StageRow row) {
    var at = stages.indexOf(row);
    if (at > 0) {
      stages.remove(row);
      stages.add(at - 1, row);
      rows.removeAll();
      stages.forEach(rows::add);
      row.focusUp();
    }
  }

  /// A name that was only translated stays what it is.
  String label() {
    return edited.map(Pipeline::label).filter(stored -> Labels.ofStage(stored).equals(label.getValue())).orElse(label.getValue());
  }

  List<Stage> stages() {
    return stages.stream().map(StageRow::stage).toList();
  }
}
