package io.intake.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.intake.demodata.DemoData;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;

/// One button that brings made-up records.
@Route(value = Routes.SETTINGS_DEMO, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class DemoDataView extends SettingsView {

  DemoDataView(DemoData demoData) {
    super(Texts.of("settings.demo"));
    var load = new Button(Texts.of("settings.demo.load"), IntakeIcon.SPARKLE.create(),
        event -> Notifications.done(Texts.of("settings.demo.done", demoData.load())));
    load.addThemeVariants(ButtonVariant.PRIMARY);
    load.setDisableOnClick(true);
    load.addClickListener(event -> load.setEnabled(true));
    var actions = new Div(load);
    actions.addClassName("settings-card-actions");
    var card = new Div(new Paragraph(Texts.of("settings.demo.what")), actions);
    card.addClassName("settings-card");
    add(new PageHeader(Texts.of("settings.demo"), Texts.of("settings.demo.why")), card);
  }
}
