package io.intake.ui.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/// Short messages at the lower edge: what happened, to what, what now. Sentences, already in the user's language.
public final class Notifications {

  private static final int SHORT = 4_000;
  private static final int LONG = 9_000;

  private Notifications() {
  }

  /// Something went as asked.
  public static void done(String message) {
    open(message, "done", SHORT, IntakeIcon.DONE);
  }

  /// Something went as asked, and can be taken back for some seconds.
  public static void done(String message, String undoLabel, Runnable undo) {
    var notification = open(message, "done", LONG, IntakeIcon.DONE);
    var button = new Button(undoLabel, event -> {
      notification.close();
      undo.run();
    });
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    notification.addComponentAtIndex(2, button);
  }

  /// Something did not go as asked; stays until it is closed.
  public static void failed(String message) {
    open(message, "failed", 0, IntakeIcon.ALERT);
  }

  private static Notification open(String message, String kind, int millis, IntakeIcon icon) {
    var notification = new Notification();
    notification.setDuration(millis);
    notification.setPosition(Notification.Position.BOTTOM_CENTER);
    notification.addClassNames("message", "message-" + kind);
    notification.setAssertive(millis == 0);
    var close = new Button(IntakeIcon.CLOSE.create(), event -> notification.close());
    close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    close.setAriaLabel(Texts.of("frame.close"));
    var text = new Span(message);
    text.addClassName("message-text");
    notification.add(icon.create(), text, close);
    notification.open();
    return notification;
  }
}
