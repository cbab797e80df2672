package io.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// Leads on to the first object type that the user may see: Intake opens where the records are.
@Route(Routes.HOME)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

  private final VisibleObjects objects;

  HomeView(VisibleObjects objects) {
    this.objects = objects;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.forwardTo(objects.list().stream().findFirst().map(Routes::openObjects).orElse(Routes.LISTS));
  }
}
