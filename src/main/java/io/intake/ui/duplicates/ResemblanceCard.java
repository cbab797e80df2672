package io.intake.ui.duplicates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.Resemblance;
import io.intake.imports.Resemblance.Lookalike;
import io.intake.imports.RowChoice;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.duplicates.SideTable.Mark;
import io.intake.ui.duplicates.SideTable.Side;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A row beside what it resembles, with the reasons and the choices.
class ResemblanceCard extends Div {

  private static final int MOST_LINES = 12;

  private final transient Resemblance row;
  private final transient DuplicateDesk desk;
  private final ObjectTypeId type;

  ResemblanceCard(Resemblance row, DuplicateFinding finding, DuplicateDesk desk) {
    this.row = row;
    this.desk = desk;
    this.type = finding.objectType();
    addClassName("duplicate-card");
    getElement().setAttribute("role", "listitem");
    add(head(), reasons(), table(), actions());
  }

  private H3 head() {
    var line = new Span(Texts.of("duplicates.row", row.lineNumber()));
    line.addClassName("duplicate-line");
    return new H3(line, new Span(desk.name(type, row.values())));
  }

  private Div reasons() {
    var reasons = new Div();
    reasons.addClassName("duplicate-reasons");
    if (row.lookalikes().isEmpty()) {
      reasons.add(new Span(Texts.of("duplicates.gone")));
      return reasons;
    }
    row.lookalikes().getFirst().agreeing().forEach(name -> desk.property(type, name).ifPresent(property -> {
      var reason = new Span(IntakeIcon.EQUAL.create(), new Span(DuplicateWords.reason(property, row.values().getOrDefault(name, ""))));
      reason.addClassName("duplicate-reason");
      reasons.add(reason);
    }));
    return reasons;
  }

  private SideTable table() {
    var table = new SideTable(Texts.of("duplicates.table", row.lineNumber()));
    var heads = new ArrayList<Component>();
    heads.add(new Span(Texts.of("duplicates.inFile")));
    row.lookalikes().forEach(other -> heads.add(head(other)));
    table.head(heads);
    properties().stream().limit(MOST_LINES).forEach(name -> desk.property(type, name).ifPresent(property -> line(table, property)));
    return table;
  }

  private Component head(Lookalike other) {
    if (other.recordId() == 0) {
      return new Span(Texts.of("duplicates.row", other.lineNumber()));
    }
    var name = desk.name(type, other.values());
    var link = new Anchor(Routes.openRecord(desk.type(type), other.recordId()),
        Texts.of("duplicates.record", Labels.singular(desk.type(type)), name.isEmpty() ? Long.toString(other.recordId()) : name));
    link.setTarget(AnchorTarget.BLANK);
    var head = new Div(link);
    head.addClassName("side-head");
    if (desk.mayUpdate(type)) {
      head.add(update(other, name));
    }
    return head;
  }

  private Button update(Lookalike other, String name) {
    var update = new Button(Texts.of("duplicates.update"),
        event -> desk.choose(type, row.lineNumber(), RowChoice.update(other.recordId())));
    update.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
    update.setAriaLabel(Texts.of("duplicates.update.of", name, row.lineNumber()));
    return update;
  }

  /// What the row says, in its order, then what tells the other one apart.
  private LinkedHashSet<String> properties() {
    var properties = new LinkedHashSet<>(row.values().keySet());
    desk.tellingProperties(type).stream()
        .filter(name -> row.lookalikes().stream().anyMatch(other -> other.values().containsKey(name))).forEach(properties::add);
    row.lookalikes().forEach(other -> properties.addAll(other.agreeing()));
    return properties;
  }

  private void line(SideTable table, Property property) {
    var sides = new ArrayList<Side>();
    var mine = row.values().getOrDefault(property.name(), "");
    sides.add(new Side(PropertyFormat.text(property, mine), Mark.PLAIN));
    row.lookalikes().forEach(other -> {
      var theirs = other.values().getOrDefault(property.name(), "");
      var isSame = theirs.equals(mine) || other.agreeing().contains(property.name());
      sides.add(new Side(PropertyFormat.text(property, theirs), isSame ? Mark.SAME : mine.isEmpty() ? Mark.PLAIN : Mark.OTHER));
    });
    table.line(Labels.of(property), sides);
  }

  private Div actions() {
    var actions = new Div();
    actions.addClassName("duplicate-actions");
    if (desk.mayCreate(type)) {
      actions.add(action("duplicates.create", RowChoice.CREATE));
    }
    actions.add(action("duplicates.skip", RowChoice.SKIP));
    return actions;
  }

  private Button action(String key, RowChoice choice) {
    var button = new Button(Texts.of(key), event -> desk.choose(type, row.lineNumber(), choice));
    button.addThemeVariants(ButtonVariant.SMALL);
    button.setAriaLabel(Texts.of(key + ".of", row.lineNumber()));
    return button;
  }
}
