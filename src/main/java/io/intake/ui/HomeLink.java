package io.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import io.intake.ui.components.Texts;

/// The way out of a dead end.
final class HomeLink {

  private HomeLink() {
  }

  static Anchor create() {
    var home = new Anchor("", Texts.of("frame.home"));
    home.addClassName("button-link");
    home.getElement().setAttribute("router-link", true);
    return home;
  }
}
