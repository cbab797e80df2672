package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/// The browser's own drop-down for a handful of choices: light enough to stand in every row of a long table.
@Tag("select")
public class NativeSelect<T> extends Component {

  private final List<T> choices;

  /// @param onChoice told what a person chooses
  public NativeSelect(String label, List<T> choices, SerializableFunction<T, String> words, SerializableConsumer<T> onChoice) {
    this.choices = List.copyOf(choices);
    getElement().setAttribute("aria-label", label);
    getElement().getClassList().add("native-select");
    for (int i = 0; i < choices.size(); i++) {
      getElement().appendChild(new Element("option").setAttribute("value", Integer.toString(i)).setText(words.apply(choices.get(i))));
    }
    getElement().addPropertyChangeListener("value", "change", event -> {
      if (event.isUserOriginated() && event.getValue() instanceof String index && !index.isEmpty()) {
        onChoice.accept(this.choices.get(Integer.parseInt(index)));
      }
    });
  }

  /// Shows one of the choices.
  public void setValue(T value) {
    getElement().setProperty("value", Integer.toString(choices.indexOf(value)));
  }

  /// Says what the present choice means, to eyes and ears.
  void explain(String meaning) {
    getElement().setAttribute("title", meaning).setAttribute("aria-description", meaning);
  }
}
