package io.intake.ui.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import io.intake.crmobjects.ActivityTraits;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordChanged;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.RecordDoors;
import io.intake.ui.records.RecordValues;
import io.intake.ui.records.index.ValueRenderers;
import io.intake.users.RecordAction;
import java.util.Map;

/// Things to do as a sheet, a page at a time.
class TaskGrid extends Grid<CrmRecord> {

  /// As many as small windows have room for; the table shows all.
  private static final int MOST_FACTS = 5;

  private final transient ObjectType type;
  private final transient ActivityTraits traits;
  private final transient RecordDoors doors;
  private transient Runnable changed = () -> { };

  TaskGrid(ObjectType type, RecordDoors doors) {
    this.type = type;
    this.doors = doors;
    this.traits = type.traits().activity().orElseThrow();
    addClassName("record-grid");
    setSelectionMode(SelectionMode.NONE);
    addComponentColumn(this::tick).setWidth("56px").setFlexGrow(0).setFrozen(true);
    addColumn(ValueRenderers.name(type)).setHeader(Labels.singular(type)).setWidth("240px").setFlexGrow(1).setFrozen(true);
    type.defaultColumns().stream().flatMap(name -> doors.catalog().find(type.id(), name).stream()).limit(MOST_FACTS)
        .forEach(property -> addColumn(ValueRenderers.of(property, type)).setHeader(Labels.of(property)).setWidth(width(property))
            .setFlexGrow(0).setResizable(true));
  }

  private static String width(Property property) {
    return property.owner() ? "184px" : property.type() == PropertyType.ENUMERATION ? "128px" : "136px";
  }

  /// Told after something was ticked off.
  void onChange(Runnable listener) {
    changed = listener;
  }

  void show(RecordFilter filter, boolean ascending) {
    var order = new RecordOrder(traits.time(), ascending);
    setItems(DataProvider.fromCallbacks(query -> doors.records().page(filter, order, query.getOffset(), query.getLimit()).stream(),
        query -> (int) Math.min(Integer.MAX_VALUE, doors.records().count(filter))));
  }

  private Button tick(CrmRecord record) {
    var done = record.properties().getOrDefault(traits.done(), "").equals(traits.doneValue());
    var button = new Button((done ? IntakeIcon.DONE : IntakeIcon.CHECK).create(), event -> tick(record, !done));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.addClassName(done ? "task-done" : "task-open");
    button.setAriaLabel(Texts.of(done ? "work.reopen.named" : "work.complete.named", RecordValues.name(record, type)));
    button.setTooltipText(Texts.of(done ? "work.reopen" : "work.complete"));
    button.setEnabled(doors.may(RecordAction.EDIT, type));
    return button;
  }

  private void tick(CrmRecord record, boolean done) {
    try {
      var ticked = doors.records().update(record.id(), record.version(),
          Map.of(traits.done(), done ? traits.doneValue() : traits.openValue()));
      if (done) {
        Notifications.done(Texts.of("work.tasks.completed", RecordValues.name(record, type)), Texts.of("work.undo"),
            () -> tick(ticked, false));
      }
    } catch (RecordChanged e) {
      Notifications.failed(Texts.of("work.changed"));
    }
    changed.run();
  }
}
