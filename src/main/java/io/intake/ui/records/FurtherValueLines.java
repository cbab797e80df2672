package io.intake.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.intake.properties.FurtherValues;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyValueView;
import io.intake.ui.components.Texts;
import java.util.function.Consumer;

/// The additional e-mail addresses or domains of a record, each with a button that makes it the main one.
class FurtherValueLines extends Div {

  /// @param stored all of them
  /// @param chosen told the one that is to be the main one
  FurtherValueLines(Property property, String stored, Consumer<String> chosen) {
    addClassName("further-values");
    for (var value : FurtherValues.split(stored)) {
      var make = new Button(Texts.of("records.property.main"), event -> chosen.accept(value));
      make.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      make.addClassName("further-value-main");
      make.setAriaLabel(Texts.of("records.property.main.of", value));
      // the place around it opens the editor
      make.getElement().addEventListener("click", event -> { }).stopPropagation();
      var line = new Div(new PropertyValueView(property, value), make);
      line.addClassName("further-value");
      add(line);
    }
  }
}
