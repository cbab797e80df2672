package io.intake.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import jakarta.servlet.http.HttpServletResponse;

/// Says that there is nothing at this address. Without the frame, because it may be shown to who is not signed in.
@AnonymousAllowed
public class NotFoundView extends RouteNotFoundError implements HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    var state = new Main(EmptyState.asPage(IntakeIcon.SEARCH, getPageTitle(), Texts.of("frame.notFound.why"), HomeLink.create()));
    state.addClassName("page-alone");
    getElement().removeAllChildren();
    getElement().appendChild(state.getElement());
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.notFound");
  }
}
