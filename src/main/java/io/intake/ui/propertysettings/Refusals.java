package io.intake.ui.propertysettings;

import io.intake.properties.PropertyRefused;
import io.intake.properties.RuleKind;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import java.util.Arrays;

/// Says why a definition was refused.
final class Refusals {

  private Refusals() {
  }

  static String words(PropertyRefused refused) {
    var argument = Arrays.stream(RuleKind.values()).anyMatch(kind -> kind.name().equals(refused.argument()))
        ? Texts.of("rules.name." + refused.argument()) : refused.argument();
    return Texts.of("wizard.property.refused." + refused.reason(), argument);
  }

  /// Does what is asked, or says why not.
  ///
  /// @return whether it was done
  static boolean attempt(Runnable work) {
    try {
      work.run();
      return true;
    } catch (PropertyRefused refused) {
      Notifications.failed(words(refused));
      return false;
    }
  }
}
