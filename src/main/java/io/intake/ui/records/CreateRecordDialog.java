package io.intake.ui.records;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.intake.associations.LinkRefused;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.IdentifierTaken;
import io.intake.crmobjects.LinkMissing;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.StageOutsidePipeline;
import io.intake.crmobjects.ValueRefused;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyField;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.NeededValues;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A small form for one new record: what is needed, and what the index page shows.
public class CreateRecordDialog extends Dialog {

  private static final int MOST_FIELDS = 8;

  private final transient ObjectType type;
  private final transient RecordDoors doors;
  private final transient Consumer<CrmRecord> created;
  private final List<PropertyField> fields;
  private final Paragraph needed = new Paragraph();
  private final Optional<LinkField> belongsTo;

  public CreateRecordDialog(ObjectType type, RecordDoors doors, Consumer<CrmRecord> created) {
    this.type = type;
    this.doors = doors;
    this.created = created;
    this.belongsTo = type.traits().need().map(need -> new LinkField(type, need, doors));
    this.fields = new ArrayList<>(properties().map(this::field).toList());
    setHeaderTitle(Texts.of("records.create", Labels.inSentence(type, 1)));
    setWidth("600px");
    needed.setText(NeededValues.of(type, doors.catalog()));
    needed.addClassName("form-explanation");
    needed.getElement().setAttribute("role", "status");
    var form = new Div(needed);
    form.addClassName("create-form");
    belongsTo.ifPresent(form::add);
    fields.forEach(form::add);
    add(form);
    var save = new Button(Texts.of("records.create", Labels.inSentence(type, 1)), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("records.cancel"), event -> close()), save);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        fields.getFirst().focus();
      }
    });
  }

  private Stream<Property> properties() {
    return Stream.concat(type.requirement().names().stream(), type.defaultColumns().stream()).distinct()
        .flatMap(name -> doors.catalog().find(type.id(), name).stream()).filter(property -> !property.readOnly()).limit(MOST_FIELDS);
  }

  private PropertyField field(Property property) {
    var field = new PropertyField(property, doors.parsers());
    field.setLabel(Labels.of(property));
    field.setRequired(type.requirement().all() && type.requirement().names().contains(property.name()));
    return field;
  }

  private void save() {
    var values = new HashMap<String, String>();
    var readable = true;
    for (var field : fields) {
      var value = field.read();
      value.ifPresent(stored -> values.put(field.property().name(), stored));
      readable &= value.isPresent();
    }
    if (readable) {
      save(values);
    }
  }

  private void save(Map<String, String> values) {
    try {
      var record = doors.records().create(type.id(), values, belongsTo.flatMap(LinkField::chosen).map(List::of).orElse(List.of()));
      close();
      created.accept(record);
    } catch (LinkMissing e) {
      belongsTo.ifPresent(LinkField::ask);
    } catch (LinkRefused e) {
      belongsTo.ifPresent(field -> field.refuse(e));
    } catch (StageOutsidePipeline e) {
      needed.setText(Texts.of("work.stage.outside"));
      needed.addClassName("form-problem");
    } catch (RequirementNotMet e) {
      needed.addClassName("form-problem");
      fields.getFirst().focus();
    } catch (ValueRefused e) {
      fields.stream().filter(field -> field.property().name().equals(e.property())).findFirst()
          .ifPresent(field -> field.setProblem(PropertyFormat.refused(e)));
    } catch (IdentifierTaken e) {
      fields.stream().filter(field -> field.property().name().equals(e.property())).findFirst()
          .ifPresent(field -> field.setProblem(RequirementWords.of(e, type, doors)));
    }
  }
}
