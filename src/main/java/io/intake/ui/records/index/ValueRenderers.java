package io.intake.ui.records.index;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.Property;
import io.intake.properties.TextKind;
import io.intake.ui.Routes;
import io.intake.ui.components.Initials;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.records.RecordValues;

/// Cells of the grid by type of value, drawn in the browser.
public final class ValueRenderers {

  private static final String NAME = """
      <a class="name-cell" href="${item.address}" router-link>
        <span class="initials ${item.shape}" aria-hidden="true">${item.initials}</span><span class="name-cell-text">${item.name}</span>
      </a>""";
  private static final String LINK = """
      ${item.text ? html`<a class="value-link" href="${item.link}" target="${item.target}" rel="noopener noreferrer"
      tabindex="-1">${item.text}</a>` : ""}""";
  private static final String OWNER = """
      ${item.text ? html`<span class="value-owner"><span class="initials initials-round" aria-hidden="true">${item.initials}</span>
      <span>${item.text}</span></span>` : ""}""";
  private static final String TAGS = """
      <span class="value-tags">${item.tags.map(tag => html`<span class="tag" title=${tag}>${tag}</span>`)}</span>""";
  private static final String TEXT = """
      <span title="${item.exact}">${item.text}</span>""";

  private ValueRenderers() {
  }

  public static Renderer<CrmRecord> name(ObjectType type) {
    return LitRenderer.<CrmRecord>of(NAME)
        .withProperty("address", record -> Routes.openRecord(type, record.id().value()))
        .withProperty("shape", record -> type.isPerson() ? "initials-round" : "")
        .withProperty("initials", record -> Initials.of(RecordValues.name(record, type)))
        .withProperty("name", record -> RecordValues.name(record, type));
  }

  /// @param type of the records
  public static Renderer<CrmRecord> of(Property property, ObjectType type) {
    if (property.textKind() != TextKind.PLAIN) {
      return text(LINK, property, type)
          .withProperty("link", record -> PropertyFormat.link(property, RecordValues.of(record, property)))
          .withProperty("target", record -> property.textKind() == TextKind.URL || property.textKind() == TextKind.DOMAIN ? "_blank" : "");
    }
    if (PropertyFormat.isPerson(property)) {
      return text(OWNER, property, type)
          .withProperty("initials", record -> Initials.of(PropertyFormat.text(property, RecordValues.of(record, property))));
    }
    if (PropertyFormat.isTags(property)) {
      return LitRenderer.<CrmRecord>of(TAGS)
          .withProperty("tags", record -> PropertyFormat.labels(property, RecordValues.of(record, property)));
    }
    return text(TEXT, property, type).withProperty("exact", record -> PropertyFormat.exact(property, RecordValues.of(record, property)));
  }

  private static LitRenderer<CrmRecord> text(String template, Property property, ObjectType type) {
    return LitRenderer.<CrmRecord>of(template).withProperty("text", record -> RecordValues.text(record, property, type));
  }
}
