package io.intake.ui.settings.pipelines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.properties.Pipeline;
import io.intake.properties.PipelineProperties;
import io.intake.properties.PipelineRefused;
import io.intake.properties.Pipelines;
import io.intake.properties.PropertyWorks;
import io.intake.properties.Stage;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.settings.SettingsLayout;
import io.intake.ui.settings.SettingsView;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The pipelines of every object type that has any.
@Route(value = Routes.SETTINGS_PIPELINES, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class PipelinesView extends SettingsView {

  private final transient Pipelines pipelines;
  private final transient PropertyWorks works;

  PipelinesView(Pipelines pipelines, ObjectTypes objectTypes, PropertyWorks works) {
    super(Texts.of("settings.pipelines"));
    this.works = works;
    this.pipelines = pipelines;
    add(new PageHeader(Texts.of("settings.pipelines"), Texts.of("work.pipelines.why")));
    pipelines.properties().forEach(properties -> add(section(objectTypes.get(properties.objectType()), properties)));
  }

  private Div section(ObjectType type, PipelineProperties properties) {
    var rows = new Div();
    rows.addClassName("pipeline-rows");
    var progress = new FollowProgress(works, type);
    Runnable refresh = () -> show(rows, properties, progress);
    var create = new Button(Texts.of("work.pipelines.new"), IntakeIcon.PLUS.create(),
        event -> new PipelineDialog(Optional.empty(), properties, dialog -> {
          pipelines.create(properties.objectType(), dialog.label(), dialog.stages());
          refresh.run();
        }).open());
    var head = new Div(new H3(Labels.plural(type)), create);
    head.addClassName("settings-section-head");
    var section = new Div(head, progress, rows);
    section.addClassName("settings-section");
    refresh.run();
    return section;
  }

  private void show(Div rows, PipelineProperties properties, FollowProgress progress) {
    progress.look();
    rows.removeAll();
    var all = pipelines.list(properties.objectType());
    for (var pipeline : all) {
      rows.add(row(pipeline, all, properties, () -> show(rows, properties, progress)));
    }
  }

  private Div row(Pipeline pipeline, List<Pipeline> all, PipelineProperties properties, Runnable refresh) {
    var name = new Span(Labels.ofStage(pipeline.label()));
    name.addClassName("pipeline-name");
    var stages = new Span(pipeline.activeStages().stream().map(Stage::label).map(Labels::ofStage).collect(Collectors.joining(" → ")));
    stages.addClassName("pipeline-stages");
    var words = new Div(name, stages);
    words.addClassName("pipeline-words");
    var first = !pipeline.archived() && all.stream().filter(other -> !other.archived()).findFirst().orElse(pipeline).equals(pipeline);
    if (first || pipeline.archived()) {
      var tag = new Span(Texts.of(first ? "work.pipelines.default" : "work.pipelines.archived"));
      tag.addClassName("tag");
      name.add(tag);
    }
    var row = new Div(words, actions(pipeline, all, properties, refresh));
    row.addClassName("pipeline-row");
    return row;
  }

  private Div actions(Pipeline pipeline, List<Pipeline> all, PipelineProperties properties, Runnable refresh) {
    var up = button(IntakeIcon.CHEVRON_DOWN, "work.pipelines.up", pipeline, () -> moveUp(pipeline, all));
    up.addClassName("column-up");
    up.setEnabled(all.indexOf(pipeline) > 0);
    var edit = button(IntakeIcon.PENCIL, "work.pipelines.edit", pipeline, () -> { });
    edit.addClickListener(event -> new PipelineDialog(Optional.of(pipeline), properties, dialog -> {
      pipelines.save(new Pipeline(pipeline.objectType(), pipeline.id(), dialog.label(), pipeline.archived(), dialog.stages()));
      refresh.run();
    }).open());
    var archive = pipeline.archived()
        ? button(IntakeIcon.UNDO, "work.pipelines.restore", pipeline, () -> pipelines.restore(pipeline.objectType(), pipeline.id()))
        : button(IntakeIcon.ARCHIVE, "work.pipelines.archive", pipeline, () -> pipelines.archive(pipeline.objectType(), pipeline.id()));
    up.addClickListener(event -> refresh.run());
    archive.addClickListener(event -> refresh.run());
    var actions = new Div(up, edit, archive);
    actions.addClassName("pipeline-actions");
    return actions;
  }

  private static Button button(IntakeIcon icon, String key, Pipeline pipeline, Runnable action) {
    var words = Texts.of(key, Labels.ofStage(pipeline.label()));
    var button = new Button(icon.create(), event -> {
      try {
        action.run();
      } catch (PipelineRefused refused) {
        Notifications.failed(PipelineDialog.words(refused));
      }
    });
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(words);
    button.setTooltipText(words);
    return button;
  }

  private void moveUp(Pipeline pipeline, List<Pipeline> all) {
    var ids = new ArrayList<>(all.stream().map(Pipeline::id).toList());
    var at = ids.indexOf(pipeline.id());
    ids.remove(at);
    ids.add(at - 1, pipeline.id());
    pipelines.order(pipeline.objectType(), ids);
  }
}
