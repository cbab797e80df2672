package io.intake.ui.settings.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.intake.ui.Routes;
import io.intake.ui.components.Texts;

/// Shows, this once, the link with which somebody sets a password: there is no mail server that could send it.
class OneTimeLinkDialog extends Dialog {

  OneTimeLinkDialog(String title, String token) {
    setHeaderTitle(title);
    setWidth("560px");
    setCloseOnOutsideClick(false);
    var content = new Div(new Paragraph(Texts.of("settings.link.why")),
        new OneTimeLink(Texts.of("settings.link"), Routes.WELCOME + "?" + Routes.TOKEN + "=" + token));
    content.addClassName("dialog-form");
    add(content);
    var close = new Button(Texts.of("settings.link.done"), event -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
  }
}
