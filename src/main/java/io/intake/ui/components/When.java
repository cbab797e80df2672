package io.intake.ui.components;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/// A moment in words, such as "3 hours ago", with the exact time when one points at it.
public class When extends Span {

  public When(Instant moment) {
    super(Moments.relative(moment));
    addClassName("when");
    setTitle(Moments.exact(moment));
  }
}
