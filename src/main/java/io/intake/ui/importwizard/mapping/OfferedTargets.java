package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.ui.components.Texts;
import java.util.List;

/// The best candidates of an open column, each a click away.
class OfferedTargets extends Div {

  private static final int MOST = 3;

  private final String column;
  private final SerializableConsumer<TargetChoice> onChoice;
  private transient List<TargetChoice> shown = List.of();

  /// @param column its name
  OfferedTargets(String column, SerializableConsumer<TargetChoice> onChoice) {
    this.column = column;
    this.onChoice = onChoice;
    addClassName("mapped-offers");
    setVisible(false);
  }

  /// What is shown already stays as it is, for it may have the focus.
  void show(List<TargetChoice> choices) {
    if (choices.equals(shown)) {
      return;
    }
    shown = List.copyOf(choices);
    removeAll();
    choices.stream().limit(MOST).forEach(choice -> {
      var button = new NativeButton(words(choice, choices), event -> onChoice.accept(choice));
      button.addClassName("mapped-offer");
      button.setTitle(choice.label());
      button.getElement().setAttribute("aria-label", Texts.of("mapping.offer", column, choice.label()));
      add(button);
    });
    setVisible(!choices.isEmpty());
  }

  /// Without the object where the property alone is clear.
  private static String words(TargetChoice choice, List<TargetChoice> choices) {
    var clear = choices.stream().filter(other -> other.line().equals(choice.line())).count() == 1;
    return clear && choice.line().length() < choice.label().length() ? choice.line() : choice.label();
  }
}
