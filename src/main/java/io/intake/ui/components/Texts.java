package io.intake.ui.components;

import com.ibm.icu.text.MessageFormat;
import io.intake.ui.language.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/// The words on the screens, from bundles in `texts/`: the first segment of a key names its bundle. Patterns are ICU's, so that
/// plurals read well: `{0, plural, one {# row} other {# rows}}`.
///
/// @see "docs/decisions/0015-words-are-made-on-the-screen.md"
public final class Texts {

  private Texts() {
  }

  /// The text in the language of the current user.
  ///
  /// @throws java.util.MissingResourceException if there is no such text
  public static String of(String key, Object... arguments) {
    var locale = locale();
    var pattern = bundle(key, locale).getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /// The text in another language than that of the screen.
  public static String in(Language language, String key, Object... arguments) {
    return new MessageFormat(bundle(key, language.locale()).getString(key), language.locale()).format(arguments);
  }

  /// Whether there is such a text, for texts made from names that are data.
  public static boolean has(String key) {
    return bundle(key, locale()).containsKey(key);
  }

  /// The keys that begin like this, in no order; the first segment names the bundle.
  public static Set<String> keys(String start) {
    return bundle(start, locale()).keySet().stream().filter(key -> key.startsWith(start)).collect(Collectors.toSet());
  }

  /// In which texts, numbers and dates are shown.
  public static Locale locale() {
    return Language.currentLocale();
  }

  private static ResourceBundle bundle(String key, Locale locale) {
    return ResourceBundle.getBundle("texts." + key.substring(0, key.indexOf('.')), locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
