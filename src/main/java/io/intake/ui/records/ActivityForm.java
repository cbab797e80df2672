package io.intake.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.intake.associations.LinkRefused;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.LinkMissing;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.ValueRefused;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyField;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.links.LinkWords;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A new activity of a record, written in place: what it needs, its text, and whom it is assigned to.
class ActivityForm extends Div {

  private static final String OWNER = "owner_id";

  private final transient ObjectType type;
  private final transient CrmRecord record;
  private final transient RecordDoors doors;
  private final transient Consumer<CrmRecord> made;
  private final List<PropertyField> fields = new ArrayList<>();
  private final Paragraph problem = new Paragraph();

  ActivityForm(ObjectType type, CrmRecord record, RecordDoors doors, Runnable cancelled, Consumer<CrmRecord> made) {
    this.type = type;
    this.record = record;
    this.doors = doors;
    this.made = made;
    addClassName("timeline-form");
    properties().forEach(this::addField);
    problem.addClassNames("form-explanation", "form-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    var save = new Button(Texts.of("work.timeline.save", Labels.inSentence(type, 1)), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var cancel = new Button(Texts.of("records.cancel"), event -> cancelled.run());
    var buttons = new Div(cancel, save);
    buttons.addClassName("timeline-form-buttons");
    add(problem, buttons);
  }

  private List<Property> properties() {
    var traits = type.traits().activity().orElseThrow();
    return Stream.of(type.nameProperties().stream(), type.requirement().names().stream(), Stream.of(traits.body(), OWNER))
        .flatMap(names -> names).distinct().flatMap(name -> doors.catalog().find(type.id(), name).stream())
        .filter(property -> !property.readOnly()).toList();
  }

  private void addField(Property property) {
    var field = NamedRecords.field(type, property, Map.of(), doors);
    field.setLabel(Labels.of(property));
    field.setRequired(type.requirement().names().contains(property.name()));
    if (property.name().equals(type.traits().activity().orElseThrow().time())) {
      field.setStored(Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
    } else if (property.owner()) {
      field.setStored(Long.toString(doors.currentUser().get().id().value()));
    }
    if (property.name().equals(type.traits().activity().orElseThrow().body())) {
      field.getElement().getClassList().add("timeline-form-wide");
    }
    fields.add(field);
    add(field);
  }

  void focusFirst() {
    fields.getFirst().focus();
  }

  private void save() {
    var values = new HashMap<String, String>();
    var readable = true;
    for (var field : fields) {
      var value = field.read();
      value.ifPresent(stored -> values.put(field.property().name(), stored));
      readable &= value.isPresent();
    }
    if (!readable) {
      return;
    }
    try {
      made.accept(doors.records().create(type.id(), values, List.of(record.id())));
    } catch (RequirementNotMet | LinkMissing e) {
      refuse(Texts.of("work.timeline.needs", String.join(", ", type.requirement().names().stream().map(this::label).toList())));
    } catch (LinkRefused e) {
      refuse(LinkWords.of(e, doors.objectTypes().get(record.id().objectType())));
    } catch (ValueRefused e) {
      refuse(PropertyFormat.refused(doors.catalog().get(type.id(), e.property()), e));
    }
  }

  private String label(String property) {
    return doors.catalog().find(type.id(), property).map(Labels::of).orElse(property);
  }

  private void refuse(String why) {
    problem.setText(why);
    problem.setVisible(true);
  }
}
