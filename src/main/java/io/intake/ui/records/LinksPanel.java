package io.intake.ui.records;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.Routes;
import io.intake.ui.components.Initials;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// What a record is linked with, as cards with the labels of the links.
class LinksPanel extends Aside {

  LinksPanel(CrmRecord record, LinkedRecords links) {
    addClassNames("record-panel", "links-panel");
    getElement().setAttribute("aria-label", Texts.of("records.links"));
    links.of(record).forEach((type, linked) -> add(section(type, linked)));
  }

  private static Section section(ObjectType type, LinkedRecords.OfType linked) {
    var count = new Span(Texts.of("records.number", linked.count()));
    count.addClassName("panel-figure");
    var title = new H2(Labels.plural(type));
    title.add(count);
    var section = new Section(title);
    section.addClassName("links-section");
    if (linked.count() == 0) {
      section.add(new Paragraph(Texts.of("records.links.none", Labels.plural(type).toLowerCase(Texts.locale()))));
    }
    linked.shown().forEach(other -> section.add(card(type, other)));
    if (linked.count() > linked.shown().size()) {
      section.add(new Paragraph(Texts.of("records.links.more", linked.count() - linked.shown().size())));
    }
    return section;
  }

  private static Div card(ObjectType type, LinkedRecords.Linked linked) {
    var record = linked.record();
    var name = RecordValues.name(record, type);
    var link = new Anchor(Routes.openRecord(type, record.id().value()), name);
    link.getElement().setAttribute("router-link", true);
    link.addClassName("link-card-name");
    var words = new Div(link);
    words.addClassName("link-card-words");
    var fact = record.properties().getOrDefault(type.fallbackName(), "");
    if (!fact.isEmpty() && !fact.equals(name)) {
      var line = new Span(fact);
      line.addClassName("link-card-fact");
      words.add(line);
    }
    words.add(labels(linked));
    var card = new Div(new Initials(name, type.isPerson()), words);
    card.addClassName("link-card");
    return card;
  }

  private static Div labels(LinkedRecords.Linked linked) {
    var labels = new Div();
    labels.addClassName("value-tags");
    if (linked.link().primary()) {
      labels.add(tag(Texts.of("records.links.primary"), "tag-primary"));
    }
    linked.link().labels().forEach(label -> labels.add(tag(label, "tag-label")));
    labels.setVisible(labels.getComponentCount() > 0);
    return labels;
  }

  private static Span tag(String label, String kind) {
    var tag = new Span(label);
    tag.addClassNames("tag", kind);
    return tag;
  }
}
