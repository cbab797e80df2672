package io.intake.ui.settings.account;

import com.ibm.icu.util.ULocale;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Language;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/// What codes of languages, currencies and countries are called in the language of the screen.
final class AccountWords {

  private AccountWords() {
  }

  /// The tags of what Intake speaks, after the empty one for the browser's language.
  static List<String> languages() {
    return Stream.concat(Stream.of(""), Arrays.stream(Language.values()).map(Language::tag)).toList();
  }

  static String language(String tag) {
    return Arrays.stream(Language.values()).filter(language -> language.tag().equals(tag)).findFirst().map(Language::ownName)
        .orElse(Texts.of("settings.account.language.browser"));
  }

  static String currency(String code) {
    return code + " – " + Currency.getInstance(code).getDisplayName(Texts.locale());
  }

  static String country(String code) {
    return code.isEmpty() ? Texts.of("settings.account.phoneCountry.none")
        : new ULocale("", code).getDisplayCountry(ULocale.forLocale(Texts.locale()));
  }
}
