package io.intake.ui.settings;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.intake.compliance.ContactPermissions;
import io.intake.ui.Routes;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.users.CurrentUser;
import jakarta.annotation.security.PermitAll;

/// The acceptable use policy, for everybody who is signed in.
@Route(Routes.POLICY)
@PermitAll
class PolicyView extends Div implements HasDynamicTitle {

  PolicyView(ContactPermissions permissions, CurrentUser currentUser) {
    addClassNames("page", "policy");
    var policy = permissions.policy();
    var header = new PageHeader(Texts.of("settings.policy"), Texts.of("settings.policy.version", policy.version()));
    if (currentUser.get().isAdministrator()) {
      var edit = new Anchor(Routes.SETTINGS_PRIVACY, Texts.of("settings.policy.edit"));
      edit.getElement().setAttribute("router-link", true);
      header.addActions(edit);
    }
    var text = new Article();
    PolicyText.paragraphs(policy).forEach(line -> text.add(new Paragraph(line)));
    add(header, text);
  }

  @Override
  public String getPageTitle() {
    return Texts.of("settings.policy");
  }
}
