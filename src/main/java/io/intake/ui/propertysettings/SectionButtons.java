package io.intake.ui.propertysettings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.intake.ui.components.Texts;
import java.util.EnumMap;
import java.util.Map;

/// Chooses which part of the settings of properties is shown.
class SectionButtons extends Div {

  /// A part.
  enum Section {
    ACTIVE, GROUPS, ARCHIVED
  }

  private final Map<Section, NativeButton> buttons = new EnumMap<>(Section.class);
  private final Runnable chosen;
  private Section section = Section.ACTIVE;

  SectionButtons(Runnable chosen) {
    this.chosen = chosen;
    addClassNames("filter-tabs", "section-buttons");
    getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("settings.properties"));
    for (var each : Section.values()) {
      var button = new NativeButton(Texts.of("propertysettings.tab." + each), event -> choose(each));
      button.addClassName("filter-tab");
      buttons.put(each, button);
      add(button);
    }
    mark();
  }

  Section section() {
    return section;
  }

  /// Shows the part, too if it is shown already.
  void choose(Section other) {
    section = other;
    mark();
    chosen.run();
  }

  private void mark() {
    buttons.forEach((each, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(each == section)));
  }
}
