package io.intake.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// The card in the middle of the screens before the sign-in.
class SignInPanel extends Main {

  private final Div card = new Div();

  /// For content that has a title of its own.
  SignInPanel(Component content) {
    addClassName("sign-in");
    var brand = new Div(new Image("icons/intake.svg", ""), new Span("Intake"));
    brand.addClassName("sign-in-brand");
    card.addClassName("sign-in-card");
    card.add(content);
    add(brand, card);
  }

  SignInPanel(String title, String explanation, Component... content) {
    this(new H1(title));
    card.add(new Paragraph(explanation));
    card.add(content);
  }
}
