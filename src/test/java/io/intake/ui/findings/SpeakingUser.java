package io.intake.ui.findings;

import com.vaadin.flow.component.UI;
import io.intake.ui.language.Language;
import java.util.Locale;

/// A screen in a language, so that texts are those its user reads.
final class SpeakingUser {

  private SpeakingUser() {
  }

  static void speaks(Language language) {
    var screen = new UI();
    screen.setLocale(Locale.forLanguageTag(language.tag()));
    UI.setCurrent(screen);
  }

  static void leaves() {
    UI.setCurrent(null);
  }
}
