package io.intake.ui;

import com.vaadin.flow.component.page.ColorScheme;
import io.intake.ui.components.IntakeIcon;
import io.intake.users.UserId;
import io.intake.users.UserPreferences;

/// Light or dark, as a user likes it.
enum ThemeChoice {
  SYSTEM(ColorScheme.Value.SYSTEM, IntakeIcon.SYSTEM),
  LIGHT(ColorScheme.Value.LIGHT, IntakeIcon.SUN),
  DARK(ColorScheme.Value.DARK, IntakeIcon.MOON);

  private static final String PREFERENCE = "theme";

  private final ColorScheme.Value scheme;
  private final IntakeIcon icon;

  ThemeChoice(ColorScheme.Value scheme, IntakeIcon icon) {
    this.scheme = scheme;
    this.icon = icon;
  }

  static ThemeChoice of(UserId user, UserPreferences preferences) {
    return preferences.find(user, PREFERENCE).map(ThemeChoice::valueOf).orElse(SYSTEM);
  }

  void keep(UserId user, UserPreferences preferences) {
    preferences.set(user, PREFERENCE, name());
  }

  ColorScheme.Value scheme() {
    return scheme;
  }

  IntakeIcon icon() {
    return icon;
  }
}
