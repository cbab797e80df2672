package io.intake.ui.settings.objects;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectNames;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an object is called: one of its records, many of them, and both in other languages for who uses those.
class NamesFields extends Div {

  private static final int LONGEST = 60;

  private final TextField singular = field("objects.singular");
  private final TextField plural = field("objects.plural");
  private final Map<Language, TextField[]> translations = new LinkedHashMap<>();

  NamesFields() {
    addClassName("object-names");
    singular.setPlaceholder(Texts.of("objects.singular.example"));
    plural.setPlaceholder(Texts.of("objects.plural.example"));
    singular.setRequiredIndicatorVisible(true);
    plural.setRequiredIndicatorVisible(true);
    add(singular, plural);
    Arrays.stream(Language.values()).filter(language -> language != Language.ENGLISH).forEach(language -> {
      var one = field("objects.singular.in", name(language));
      var many = field("objects.plural.in", name(language));
      translations.put(language, new TextField[] {one, many});
      add(one, many);
    });
  }

  /// What it is called in the language of the screen.
  private static String name(Language language) {
    return ULocale.forLanguageTag(language.tag()).getDisplayLanguage(ULocale.forLocale(Texts.locale()));
  }

  private static TextField field(String label, Object... arguments) {
    var field = new TextField(Texts.of(label, arguments));
    field.setMaxLength(LONGEST);
    return field;
  }

  void show(ObjectType type) {
    singular.setValue(type.singular());
    plural.setValue(type.plural());
    translations.forEach((language, fields) -> {
      var names = type.traits().translations().getOrDefault(language.tag(), new ObjectNames("", ""));
      fields[0].setValue(names.singular());
      fields[1].setValue(names.plural());
    });
  }

  ObjectNames names() {
    return new ObjectNames(singular.getValue().strip(), plural.getValue().strip());
  }

  /// Of a translation that has one of its two names, the other is as it is in English.
  Map<String, ObjectNames> translations() {
    var chosen = new LinkedHashMap<String, ObjectNames>();
    translations.forEach((language, fields) -> {
      var one = fields[0].getValue().strip();
      var many = fields[1].getValue().strip();
      if (!one.isEmpty() || !many.isEmpty()) {
        chosen.put(language.tag(), new ObjectNames(one.isEmpty() ? names().singular() : one, many.isEmpty() ? names().plural() : many));
      }
    });
    return chosen;
  }

  void focusFirst() {
    singular.focus();
  }

  /// Says what is wrong at the name that it is about.
  void refuse(String why, String name) {
    var field = !name.isEmpty() && name.equalsIgnoreCase(plural.getValue().strip()) || !singular.isEmpty() && plural.isEmpty()
        ? plural : singular;
    field.setErrorMessage(why);
    field.setInvalid(true);
    field.focus();
  }
}
