package io.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/// Says that this screen needs a permission that the user lacks, and who can give it.
@PermitAll
@ParentLayout(MainLayout.class)
public class AccessDeniedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    removeAll();
    add(explanation());
    return HttpServletResponse.SC_FORBIDDEN;
  }

  static EmptyState explanation() {
    return new EmptyState(IntakeIcon.LOCK, Texts.of("frame.noAccess"), Texts.of("frame.noAccess.why"), HomeLink.create());
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.noAccess.title");
  }
}
