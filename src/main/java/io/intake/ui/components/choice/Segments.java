package io.intake.ui.components.choice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// A few choices side by side, of which one holds: a filter that is always in sight.
///
/// @param <T> what is chosen
public class Segments<T> extends Div {

  private final Map<T, NativeButton> buttons = new LinkedHashMap<>();

  public Segments(String label, List<T> choices, Function<T, String> word, Consumer<T> chosen) {
    addClassName("segments");
    getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    for (var choice : choices) {
      var button = new NativeButton(word.apply(choice), event -> {
        choose(choice);
        chosen.accept(choice);
      });
      button.addClassName("segment");
      button.getElement().setAttribute("type", "button");
      buttons.put(choice, button);
      add(button);
    }
    choose(choices.getFirst());
  }

  /// Marks a choice without telling anybody.
  public void choose(T choice) {
    buttons.forEach((one, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(one.equals(choice))));
  }
}
