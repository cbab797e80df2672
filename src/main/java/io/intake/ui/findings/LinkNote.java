package io.intake.ui.findings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;

/// Says how many links follow from the domains of e-mail addresses; nothing where none do.
public final class LinkNote extends Div {

  private final Span words = new Span();

  public LinkNote() {
    addClassName("link-note");
    add(IntakeIcon.LINK.create(), words);
    setVisible(false);
  }

  /// @param key of a text that is told the number
  public void show(long links, String key) {
    setVisible(links > 0);
    words.setText(Texts.of(key, links));
  }
}
