package io.intake.ui.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ActivityTraits;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.ui.Routes;
import io.intake.ui.VisibleObjects;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.components.account.AccountChoices;
import io.intake.ui.components.choice.Segments;
import io.intake.ui.language.Labels;
import io.intake.ui.records.CreateRecordDialog;
import io.intake.ui.records.RecordDoors;
import io.intake.users.RecordAction;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is to be done, by when it is due: one's own or everybody's, ticked off by a click.
@Route(Routes.TASKS)
@PermitAll
class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String OWNER = "owner_id";

  private final transient VisibleObjects objectTypes;
  private final transient RecordDoors doors;
  private final Div empty = new Div();
  private transient DueFilter due = DueFilter.TODAY;
  private boolean mine = true;

  TasksView(VisibleObjects objectTypes, RecordDoors doors) {
    this.objectTypes = objectTypes;
    this.doors = doors;
    addClassName("tasks-view");
    empty.addClassName("record-index-empty");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    // asked by its path, so that who may not see tasks is told so
    var type = doors.objectTypes().list().stream()
        .filter(known -> known.traits().activity().filter(ActivityTraits::isToDo).isPresent()).findFirst()
        .flatMap(known -> objectTypes.findByPath(known.path()));
    if (type.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    removeAll();
    show(type.get());
  }

  private void show(ObjectType type) {
    var grid = new TaskGrid(type, doors);
    due = doors.records().count(filter(type, DueFilter.OVERDUE)) > 0 ? DueFilter.OVERDUE : DueFilter.TODAY;
    Runnable refresh = () -> refresh(type, grid);
    grid.onChange(refresh);
    var segments = new Segments<>(Texts.of("work.tasks.due"), List.of(DueFilter.values()),
        choice -> Texts.of("work.tasks." + choice.name()), choice -> {
          due = choice;
          refresh.run();
        });
    segments.choose(due);
    var whose = new Segments<>(Texts.of("work.tasks.whose"), List.of(true, false),
        own -> Texts.of(own ? "work.tasks.mine" : "work.tasks.everybody"), own -> {
          mine = own;
          refresh.run();
        });
    var toolbar = new Div(segments, whose, actions(type, refresh));
    toolbar.addClassNames("toolbar", "work-toolbar");
    var sheet = new Div(grid, empty);
    sheet.addClassName("record-index-sheet");
    add(toolbar, sheet);
    refresh.run();
  }

  private Div actions(ObjectType type, Runnable refresh) {
    var all = new Button(Texts.of("work.tasks.table"), event -> Routes.go(Routes.openObjects(type)));
    var create = new Button(Texts.of("records.create", Labels.inSentence(type, 1)), IntakeIcon.PLUS.create(),
        event -> new CreateRecordDialog(type, doors, made -> refresh.run()).open());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    create.setVisible(doors.may(RecordAction.EDIT, type));
    var actions = new Div(all, create);
    actions.addClassName("toolbar-actions");
    return actions;
  }

  private void refresh(ObjectType type, TaskGrid grid) {
    var filter = filter(type, due);
    var count = doors.records().count(filter);
    grid.show(filter, due.isAscending());
    grid.setVisible(count > 0);
    empty.setVisible(count == 0);
    empty.removeAll();
    empty.add(new EmptyState(IntakeIcon.named(type.icon()), Texts.of("work.tasks.empty." + due.name()),
        Texts.of(doors.may(RecordAction.EDIT, type) ? "work.tasks.empty.why" : "work.tasks.empty.others")));
  }

  private RecordFilter filter(ObjectType type, DueFilter wanted) {
    var today = LocalDate.now(AccountChoices.profile().zone());
    var conditions = new ArrayList<>(wanted.conditions(type.traits().activity().orElseThrow(), today));
    if (mine) {
      conditions.add(new PropertyFilter(OWNER, FilterOperator.IS, List.of(Long.toString(doors.currentUser().get().id().value()))));
    }
    return RecordFilter.all(type.id()).withConditions(conditions);
  }

  @Override
  public String getPageTitle() {
    return Texts.of("work.tasks");
  }
}
