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
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.StageOutsidePipeline;
import io.intake.crmobjects.ValueRefused;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.NeededValues;
import io.intake.ui.language.Labels;
import io.intake.ui.records.links.LinkWords;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A small form for one new record: what is needed, and what the index page shows.
public class CreateRecordDialog extends Dialog {

  private final transient ObjectType type;
  private final transient RecordDoors doors;
  private final transient Consumer<CrmRecord> created;
  private final NewRecordFields fields;
  private final Paragraph needed = new Paragraph();
  private final transient Optional<RecordId> given;
  private final Optional<LinkField> belongsTo;

  public CreateRecordDialog(ObjectType type, RecordDoors doors, Consumer<CrmRecord> created) {
    this(type, doors, Optional.empty(), created);
  }

  /// For a record that is made on the page of another one and will be linked with it: if the new one must belong to some record, it is
  /// that one, where it will do.
  CreateRecordDialog(ObjectType type, RecordDoors doors, RecordId beside, Consumer<CrmRecord> created) {
    this(type, doors, Optional.of(beside), created);
  }

  private CreateRecordDialog(ObjectType type, RecordDoors doors, Optional<RecordId> beside, Consumer<CrmRecord> created) {
    this.type = type;
    this.doors = doors;
    this.created = created;
    this.given = beside.filter(other -> type.traits().need().filter(need -> need.isMetBy(other.objectType())).isPresent());
    this.belongsTo = type.traits().need().filter(need -> given.isEmpty()).map(need -> new LinkField(type, need, doors));
    this.fields = new NewRecordFields(type, doors);
    setHeaderTitle(Texts.of("records.create", Labels.inSentence(type, 1)));
    setWidth("600px");
    needed.setText(NeededValues.of(type, doors.catalog()));
    needed.addClassName("form-explanation");
    needed.getElement().setAttribute("role", "status");
    var form = new Div(needed);
    form.addClassName("create-form");
    belongsTo.ifPresent(form::add);
    form.add(fields);
    add(form);
    var save = new Button(Texts.of("records.create", Labels.inSentence(type, 1)), event -> fields.read().ifPresent(this::save));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("records.cancel"), event -> close()), save);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        fields.focusFirst();
      }
    });
  }

  private void save(Map<String, String> values) {
    try {
      var record = doors.records().create(type.id(), values, given.or(() -> belongsTo.flatMap(LinkField::chosen)).stream().toList());
      close();
      created.accept(record);
    } catch (LinkMissing e) {
      belongsTo.ifPresent(LinkField::ask);
    } catch (LinkRefused e) {
      belongsTo.ifPresent(field -> field.refuse(e));
      given.ifPresent(other -> refuse(LinkWords.of(e, doors.objectTypes().get(other.objectType()))));
    } catch (StageOutsidePipeline e) {
      refuse(Texts.of("work.stage.outside"));
    } catch (RequirementNotMet e) {
      refuse(NeededValues.of(type, doors.catalog()));
      fields.focusFirst();
    } catch (ValueRefused e) {
      refuse(e.property(), PropertyFormat.refused(e));
    } catch (IdentifierTaken e) {
      refuse(e.property(), RequirementWords.of(e, type, doors));
    }
  }

  private void refuse(String why) {
    needed.setText(why);
    needed.addClassName("form-problem");
  }

  private void refuse(String property, String why) {
    fields.find(property).ifPresent(field -> field.setProblem(why));
  }
}
