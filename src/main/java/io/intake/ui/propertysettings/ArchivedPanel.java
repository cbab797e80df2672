package io.intake.ui.propertysettings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ArchivedProperty;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// What is out of use and can still be brought back.
class ArchivedPanel extends Div {

  private final transient PropertyDoors doors;
  private final transient ObjectType type;
  private final transient Consumer<String> restored;

  /// @param restored told the internal name
  ArchivedPanel(PropertyDoors doors, ObjectType type, Consumer<String> restored) {
    this.doors = doors;
    this.type = type;
    this.restored = restored;
    addClassName("archived-panel");
    var archived = doors.administration().listArchived(type.id());
    if (archived.isEmpty()) {
      add(new EmptyState(IntakeIcon.ARCHIVE, Texts.of("propertysettings.archived.none"), Texts.of("propertysettings.archived.why")));
      return;
    }
    var grid = new Grid<ArchivedProperty>();
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addColumn(entry -> entry.property().label()).setHeader(Texts.of("propertysettings.column.property")).setFlexGrow(2);
    grid.addColumn(entry -> entry.property().name()).setHeader(Texts.of("propertysettings.name")).setFlexGrow(1);
    grid.addColumn(entry -> Texts.of("propertysettings.archived.by", Moments.relative(entry.archivedAt()), entry.archivedBy()))
        .setHeader(Texts.of("propertysettings.archived.when")).setFlexGrow(1);
    grid.addColumn(entry -> Texts.of("propertysettings.archived.days", Duration.between(Instant.now(), entry.restorableUntil()).toDays()))
        .setHeader(Texts.of("propertysettings.archived.left")).setFlexGrow(0).setWidth("150px");
    grid.addComponentColumn(this::restore).setFlexGrow(0).setWidth("130px");
    grid.setItems(archived);
    add(grid);
  }

  private Button restore(ArchivedProperty entry) {
    var button = new Button(Texts.of("propertysettings.restore"), IntakeIcon.UNDO.create(), event -> {
      var name = entry.property().name();
      if (Refusals.attempt(() -> doors.administration().restore(type.id(), name))) {
        Notifications.done(Texts.of("propertysettings.restored", entry.property().label()));
        restored.accept(name);
      }
    });
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }
}
