package io.intake.ui.components.richtext;

import com.vaadin.flow.component.html.Div;
import io.intake.properties.RichText;

/// Shows a text with its formatting. Whatever is stored, nothing but clean HTML gets to the browser.
public class RichTextView extends Div {

  public RichTextView(String stored) {
    addClassName("rich-text");
    getElement().setProperty("innerHTML", RichText.shown(stored));
  }
}
