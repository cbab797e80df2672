package io.intake.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.Pricing;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordChanged;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.StageOutsidePipeline;
import io.intake.crmobjects.ValueRefused;
import io.intake.properties.Pipeline;
import io.intake.properties.PipelineRule;
import io.intake.properties.Property;
import io.intake.properties.Stage;
import io.intake.ui.Routes;
import io.intake.ui.VisibleObjects;
import io.intake.ui.components.Crumb;
import io.intake.ui.components.HasCrumbs;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Poller;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.CreateRecordDialog;
import io.intake.ui.records.RecordDoors;
import io.intake.ui.records.RecordValues;
import io.intake.users.RecordAction;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The records of a pipeline by stage: a column a stage, moved by dragging or by a menu that keys reach.
@Route(Routes.BOARD)
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  /// How soon people see what others moved.
  private static final Duration PACE = Duration.ofSeconds(5);

  private final transient VisibleObjects objectTypes;
  private final transient RecordDoors doors;
  private final Div columns = new Div();
  /// By the number of their stage.
  private final transient Map<String, StageColumn> shown = new LinkedHashMap<>();
  private final Poller poller = new Poller(PACE, this::refreshIfChanged);
  private transient Runnable look = () -> { };
  private transient long seen;
  private transient Optional<ObjectType> type = Optional.empty();

  BoardView(VisibleObjects objectTypes, RecordDoors doors) {
    this.objectTypes = objectTypes;
    this.doors = doors;
    addClassName("board-view");
    columns.addClassName("board-columns");
    // Wider than the page where there are many stages: keys must reach it to scroll.
    columns.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", Texts.of("work.board"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    type = event.getRouteParameters().get("path").flatMap(objectTypes::findByPath);
    var rule = type.flatMap(known -> doors.pipelines().rule(known.id())).filter(known -> !known.pipelines().isEmpty());
    if (type.isEmpty() || rule.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    removeAll();
    add(toolbar(type.get(), rule.get()), columns, poller);
    poller.setOn(true);
    show(type.get(), rule.get(), rule.get().pipelines().getFirst());
  }

  private Div toolbar(ObjectType shownType, PipelineRule rule) {
    var pipeline = new Select<Pipeline>();
    pipeline.setAriaLabel(Texts.of("work.board.pipeline"));
    pipeline.setItems(rule.pipelines());
    pipeline.setItemLabelGenerator(known -> Labels.ofStage(known.label()));
    pipeline.setValue(rule.pipelines().getFirst());
    pipeline.addValueChangeListener(event -> show(shownType, rule, event.getValue()));
    var table = new Button(Texts.of("work.board.table"), event -> Routes.go(Routes.openObjects(shownType)));
    var create = new Button(Texts.of("records.create", Labels.inSentence(shownType, 1)), IntakeIcon.PLUS.create(),
        event -> new CreateRecordDialog(shownType, doors, made -> show(shownType, rule, pipeline.getValue())).open());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    create.setVisible(doors.may(RecordAction.EDIT, shownType));
    var actions = new Div(table, create);
    actions.addClassName("toolbar-actions");
    var toolbar = new Div(pipeline, actions);
    toolbar.addClassNames("toolbar", "work-toolbar");
    return toolbar;
  }

  private void show(ObjectType shownType, PipelineRule rule, Pipeline pipeline) {
    columns.removeAll();
    shown.clear();
    for (var stage : pipeline.activeStages()) {
      var others = pipeline.activeStages().stream().filter(other -> !other.equals(stage)).toList();
      var column = new StageColumn(shownType, rule, stage, others, doors, (record, target) -> move(shownType, rule, record, target));
      shown.put(stage.id(), column);
      columns.add(column);
    }
    look = () -> refresh(shownType, rule, pipeline);
    look.run();
  }

  /// Asks once for the figures of all stages.
  private void refresh(ObjectType shownType, PipelineRule rule, Pipeline pipeline) {
    seen = doors.records().lastChange();
    var names = rule.properties();
    var all = RecordFilter.all(shownType.id())
        .withConditions(List.of(new PropertyFilter(names.pipeline(), FilterOperator.IS, List.of(pipeline.id()))));
    var amount = doors.catalog().find(shownType.id(), names.amount()).map(Property::name).orElse("");
    var by = Stream.concat(Stream.of(names.stage()), shownType.traits().pricing().map(Pricing::currency).stream()).toList();
    var figures = doors.records().figures(all, by, amount);
    shown.values().forEach(column -> column.refresh(figures));
  }

  private void refreshIfChanged() {
    if (doors.records().lastChange() != seen) {
      look.run();
    }
  }

  private void move(ObjectType shownType, PipelineRule rule, CrmRecord record, Stage target) {
    var property = rule.properties().stage();
    var before = record.properties().getOrDefault(property, "");
    if (before.equals(target.id())) {
      return;
    }
    try {
      var moved = doors.records().update(record.id(), record.version(), Map.of(property, target.id()));
      Notifications.done(Texts.of("work.board.moved", RecordValues.name(record, shownType), Labels.ofStage(target.label())),
          Texts.of("work.undo"), () -> rule.stage(before).ifPresent(back -> move(shownType, rule, moved, back)));
    } catch (RecordChanged e) {
      Notifications.failed(Texts.of("work.changed"));
    } catch (StageOutsidePipeline | RequirementNotMet e) {
      Notifications.failed(Texts.of("work.stage.outside"));
    } catch (ValueRefused e) {
      Notifications.failed(PropertyFormat.refused(doors.catalog().get(shownType.id(), e.property()), e));
    }
    look.run();
    Optional.ofNullable(shown.get(target.id())).ifPresent(column -> column.focus(record.id()));
  }

  @Override
  public String getPageTitle() {
    return Texts.of("work.board");
  }

  @Override
  public List<Crumb> crumbs() {
    return type.map(known -> List.of(new Crumb(Labels.plural(known), Routes.openObjects(known)))).orElse(List.of());
  }
}
