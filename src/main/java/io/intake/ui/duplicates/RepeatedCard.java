package io.intake.ui.duplicates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.RepeatedRecord;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.ui.Routes;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.duplicates.SideTable.Mark;
import io.intake.ui.duplicates.SideTable.Side;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A record that several rows name: what differs between them, and which value it has in the end.
class RepeatedCard extends Div {

  private static final int MOST_ROWS = 5;

  private final transient RepeatedRecord record;
  private final transient DuplicateDesk desk;
  private final ObjectTypeId type;

  RepeatedCard(RepeatedRecord record, ObjectTypeId type, DuplicateDesk desk) {
    this.record = record;
    this.desk = desk;
    this.type = type;
    addClassName("duplicate-card");
    getElement().setAttribute("role", "listitem");
    add(head());
    var differing = differing();
    add(differing.isEmpty() ? new Paragraph(Texts.of("duplicates.repeated.equal")) : table(differing));
  }

  private H3 head() {
    var numbers = record.rows().stream().map(row -> Texts.of("duplicates.number", row.lineNumber())).limit(MOST_ROWS * 2L).toList();
    var more = record.rows().size() - numbers.size();
    var rows = new Span(Texts.of("duplicates.rows", String.join(", ", numbers), more));
    rows.addClassName("duplicate-line");
    var name = desk.name(type, record.outcome());
    return new H3(rows, record.recordId() == 0 ? new Span(name) : link(name));
  }

  private Anchor link(String name) {
    var link = new Anchor(Routes.openRecord(desk.type(type), record.recordId()), name.isEmpty() ? Long.toString(record.recordId()) : name);
    link.setTarget(AnchorTarget.BLANK);
    return link;
  }

  private List<Property> differing() {
    var names = new LinkedHashSet<String>();
    record.rows().forEach(row -> names.addAll(row.values().keySet()));
    return names.stream().filter(name -> record.rows().stream().map(row -> row.values().getOrDefault(name, "")).distinct().count() > 1)
        .flatMap(name -> desk.property(type, name).stream()).toList();
  }

  private SideTable table(List<Property> differing) {
    var table = new SideTable(Texts.of("duplicates.repeated.table", desk.name(type, record.outcome())));
    var heads = new ArrayList<Component>();
    shown().forEach(row -> heads.add(new Span(Texts.of("duplicates.row", row.lineNumber()))));
    heads.add(new Span(Texts.of("duplicates.repeated.outcome")));
    table.head(heads);
    differing.forEach(property -> table.line(Labels.of(property), sides(property)));
    return table;
  }

  /// The last ones most often have the last word.
  private List<RepeatedRecord.Row> shown() {
    return record.rows().subList(Math.max(0, record.rows().size() - MOST_ROWS), record.rows().size());
  }

  private List<Side> sides(Property property) {
    var outcome = record.outcome().getOrDefault(property.name(), "");
    var sides = new ArrayList<Side>();
    shown().forEach(row -> {
      var value = row.values().getOrDefault(property.name(), "");
      sides.add(new Side(PropertyFormat.text(property, value), !value.isEmpty() && value.equals(outcome) ? Mark.SAME : Mark.OTHER));
    });
    sides.add(new Side(PropertyFormat.text(property, outcome), Mark.WINS));
    return sides;
  }
}
