package io.intake.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.intake.properties.Property;
import io.intake.properties.RichText;
import io.intake.ui.components.Texts;
import io.intake.ui.components.richtext.RichTextView;
import java.util.Optional;

/// The text of an activity with its formatting. Of a long one the beginning, until more is asked for.
class ActivityText extends Div {

  private static final int LONG_TEXT = 700;
  private static final int MANY_LINES = 9;

  ActivityText(String stored, Optional<Property> property) {
    var isRichText = property.filter(Property::isRichText).isPresent();
    var words = isRichText ? new RichTextView(stored) : new Div(stored);
    words.addClassName("timeline-text");
    add(words);
    var text = isRichText ? RichText.text(stored) : stored;
    if (text.length() > LONG_TEXT || text.lines().count() > MANY_LINES) {
      words.addClassName("timeline-text-cut");
      add(more(words));
    }
  }

  private static Button more(Div words) {
    var more = new Button(Texts.of("work.timeline.all-text"), event -> {
      var isCut = words.hasClassName("timeline-text-cut");
      words.setClassName("timeline-text-cut", !isCut);
      event.getSource().setText(Texts.of(isCut ? "work.timeline.less-text" : "work.timeline.all-text"));
      event.getSource().getElement().setAttribute("aria-expanded", Boolean.toString(isCut));
    });
    more.getElement().setAttribute("aria-expanded", "false");
    more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    more.addClassName("timeline-tick");
    return more;
  }
}
