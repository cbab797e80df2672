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

  /// @param column its name
  OfferedTargets(String column, SerializableConsumer<TargetChoice> onChoice) {
    this.column = column;
    this.onChoice = onChoice;
    addClassName("mapped-offers");
  }

  void show(List<TargetChoice> choices) {
    removeAll();
    choices.stream().limit(MOST).forEach(choice -> {
      var button = new NativeButton(choice.label(), event -> onChoice.accept(choice));
      button.addClassName("mapped-offer");
      button.setTitle(choice.label());
      button.getElement().setAttribute("aria-label", Texts.of("mapping.offer", column, choice.label()));
      add(button);
    });
    setVisible(!choices.isEmpty());
  }
}
