package io.intake.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import jakarta.servlet.http.HttpServletResponse;

/// Says that a screen could not be made, with the reference under which the log tells why.
@AnonymousAllowed
public class FailedView extends InternalServerError implements HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var reference = ErrorNotifier.log(parameter.getCaughtException());
    var state = new Main(EmptyState.asPage(IntakeIcon.ALERT, getPageTitle(), Texts.of("frame.failed.why", reference), HomeLink.create()));
    getElement().removeAllChildren();
    getElement().appendChild(state.getElement());
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.failed");
  }
}
