package io.intake.ui.components.richtext;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.intake.properties.RichText;
import java.util.Map;

/// The editor for texts with formatting: bold, italic, underlined, lists and links. Its value is HTML as the browser made it: who stores
/// it cleans it first.
@Tag("intake-rich-text")
@JsModule("context://js/rich-text.js")
public class RichTextField extends AbstractSinglePropertyField<RichTextField, String>
    implements HasSize, HasValidationProperties, Focusable<RichTextField> {

  private String stored = "";
  private String shown = "";

  /// @param words what the buttons say, by their name in `rich-text.js`
  public RichTextField(Map<String, String> words) {
    super("value", "", false);
    setSynchronizedEvent("value-changed");
    getElement().setPropertyMap("words", words);
  }

  /// Shows a stored value.
  public void setStored(String value) {
    stored = value;
    shown = RichText.editable(value);
    setValue(shown);
  }

  /// What is in the field, as it is to be stored: what nobody touched is what was there.
  public String stored() {
    var value = getValue();
    return value.equals(shown) ? stored : RichText.edited(value);
  }
}
