package io.intake.ui.language;

import com.vaadin.flow.component.UI;
import io.intake.users.UserId;
import io.intake.users.UserPreferences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that Intake speaks.
public enum Language {
  ENGLISH(Locale.ENGLISH, "English"),
  DUTCH(Locale.of("nl", "NL"), "Nederlands");

  private static final String PREFERENCE = "language";

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  /// What it is called by those who speak it, so that they find it on a screen in any language.
  public String ownName() {
    return ownName;
  }

  /// Such as `nl`.
  public String tag() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /// In which texts, numbers and dates of the current screen are shown.
  public static Locale currentLocale() {
    var ui = UI.getCurrent();
    return ui == null || ui.getLocale() == null ? Locale.ENGLISH : ui.getLocale();
  }

  public static Language of(Locale locale) {
    return find(locale).orElse(ENGLISH);
  }

  /// The one with this tag; empty for an empty tag.
  static Optional<Language> tagged(String tag) {
    return find(Locale.forLanguageTag(tag));
  }

  /// What a user chose; empty if the browser decides.
  static Optional<Language> chosen(UserId user, UserPreferences preferences) {
    return preferences.find(user, PREFERENCE).map(Language::valueOf);
  }

  public void keep(UserId user, UserPreferences preferences) {
    preferences.set(user, PREFERENCE, name());
  }

  /// The first language of a browser that Intake speaks too.
  static Language preferred(List<Locale> browser) {
    return browser.stream().flatMap(locale -> find(locale).stream()).findFirst().orElse(ENGLISH);
  }

  /// With the country of the browser where it speaks the same language, for dates and numbers differ between countries.
  Locale in(List<Locale> browser) {
    return browser.stream().filter(other -> find(other).filter(this::equals).isPresent()).findFirst().orElse(locale);
  }

  private static Optional<Language> find(Locale locale) {
    return Arrays.stream(values()).filter(language -> language.locale.getLanguage().equals(locale.getLanguage())).findFirst();
  }
}
