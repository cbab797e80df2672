package io.intake.ui.continuity;

import com.vaadin.flow.component.Component;

/// Gives the focus a place after what had it is gone, so that who works by the keyboard or by ear goes on from there.
public final class LostFocus {

  private LostFocus() {
  }

  /// @param place gets the focus if nothing else has it by then; focusable, be it by `tabindex="-1"`
  public static void bringTo(Component place) {
    place.getElement().executeJs("setTimeout(() => document.activeElement === document.body && this.focus({preventScroll: true}))");
  }
}
