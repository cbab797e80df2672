package io.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ObjectTypes;
import jakarta.annotation.security.PermitAll;

/// Leads on to the first object type: Intake opens where the records are.
@Route(Routes.HOME)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

  private final ObjectTypes objectTypes;

  HomeView(ObjectTypes objectTypes) {
    this.objectTypes = objectTypes;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    objectTypes.list().stream().findFirst().ifPresent(first -> event.forwardTo(Routes.openObjects(first)));
  }
}
