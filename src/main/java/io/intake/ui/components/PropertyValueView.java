package io.intake.ui.components;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import io.intake.properties.Property;
import io.intake.ui.components.richtext.RichTextView;

/// A value as its type is shown everywhere: addresses as links, options as tags, owners with their initials, rich texts formatted.
public class PropertyValueView extends Span {

  public PropertyValueView(Property property, String stored) {
    this(property, stored, "");
  }

  /// @param currency that an amount is in; empty for that of the account
  public PropertyValueView(Property property, String stored, String currency) {
    addClassName("value");
    if (stored.isEmpty()) {
      return;
    }
    var link = PropertyFormat.link(property, stored);
    if (!link.isEmpty()) {
      add(link(link, PropertyFormat.shown(property, stored, currency)));
    } else if (property.isRichText()) {
      add(new RichTextView(stored));
    } else if (PropertyFormat.isPerson(property)) {
      var name = PropertyFormat.text(property, stored);
      add(new Initials(name, true), new Span(name));
      addClassName("value-owner");
    } else if (PropertyFormat.isTags(property)) {
      PropertyFormat.labels(property, stored).forEach(label -> add(tag(label)));
      addClassName("value-tags");
    } else {
      setText(PropertyFormat.text(property, stored, currency));
      setTitle(PropertyFormat.exact(property, stored));
    }
  }

  private static Anchor link(String address, String text) {
    var anchor = new Anchor(address, text);
    anchor.addClassName("value-link");
    if (address.startsWith("http")) {
      anchor.setTarget(AnchorTarget.BLANK);
      anchor.getElement().setAttribute("rel", "noopener noreferrer");
    }
    return anchor;
  }

  private static Span tag(String label) {
    var tag = new Span(label);
    tag.addClassName("tag");
    return tag;
  }
}
