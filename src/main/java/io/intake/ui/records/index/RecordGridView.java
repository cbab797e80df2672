package io.intake.ui.records.index;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.intake.ui.Routes;
import io.intake.ui.VisibleObjects;
import io.intake.ui.language.Labels;
import io.intake.ui.records.RecordDoors;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// The index page of an object type: its records as a sheet, searched, filtered and sorted.
@Route(Routes.OBJECTS)
@PermitAll
class RecordGridView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient VisibleObjects objectTypes;
  private final transient RecordDoors doors;
  private String title = "";

  RecordGridView(VisibleObjects objectTypes, RecordDoors doors) {
    this.objectTypes = objectTypes;
    this.doors = doors;
    addClassName("record-index-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var type = event.getRouteParameters().get("path").flatMap(objectTypes::findByPath);
    if (type.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    title = Labels.plural(type.get());
    removeAll();
    add(new IndexPage(new IndexScope(type.get(), Optional.empty()), event.getLocation().getQueryParameters(), doors));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
