package io.intake.ui.importwizard.savedmappings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.ImportDrafts;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.importwizard.mapping.NativeSelect;
import java.util.Comparator;
import java.util.Locale;

/// The language in which a file names its columns: recognised, and another one to choose.
public class HeaderLanguageSelect extends Div {

  /// @param language shown first
  public HeaderLanguageSelect(String language, SerializableConsumer<String> onChoice) {
    var languages = ImportDrafts.HEADER_LANGUAGES.stream().sorted(Comparator.comparing(HeaderLanguageSelect::name)).toList();
    var select = new NativeSelect<>(Texts.of("mapping.language"), languages, HeaderLanguageSelect::name, onChoice);
    select.setValue(language);
    var words = new Span(Texts.of("mapping.language.in"));
    words.addClassName("header-language-words");
    addClassName("header-language");
    getElement().setAttribute("title", Texts.of("mapping.language"));
    add(IntakeIcon.GLOBE.create(), words, select);
  }

  private static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Texts.locale());
  }
}
