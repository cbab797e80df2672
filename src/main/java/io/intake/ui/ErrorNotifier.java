package io.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.intake.properties.PropertyRefused;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// The only catch-all: what no screen expected becomes a message with a reference, under which the log tells the rest.
@Component
public class ErrorNotifier implements ErrorHandler, VaadinServiceInitListener {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorNotifier.class);
  private static final long serialVersionUID = 1;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
  }

  @Override
  public void error(ErrorEvent event) {
    var message = message(event.getThrowable());
    var ui = UI.getCurrent();
    if (ui != null) {
      ui.access(() -> Notifications.failed(message));
    }
  }

  private static String message(Throwable error) {
    for (var cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof AccessDeniedException) {
        return Texts.of("frame.denied");
      }
      if (cause instanceof PropertyRefused refused && refused.reason() == PropertyRefused.Reason.WORK_UNDER_WAY) {
        return Texts.of("wizard.property.refused.WORK_UNDER_WAY", refused.argument());
      }
    }
    return Texts.of("frame.unexpected", log(error));
  }

  /// Writes an error to the log: its kind and its place. Messages of exceptions may quote values, which are people's data.
  ///
  /// @return the reference that people are shown
  static String log(Throwable error) {
    var reference = HexFormat.of().withUpperCase().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("Unexpected error {}", reference, withoutMessage(error));
    return reference;
  }

  private static Throwable withoutMessage(Throwable error) {
    var place = new IllegalStateException(error.getClass().getName(), error.getCause() == null ? null : withoutMessage(error.getCause()));
    place.setStackTrace(error.getStackTrace());
    return place;
  }
}
