package io.intake.ui.records;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.IdentifierTaken;
import io.intake.crmobjects.RecordChanged;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.StageOutsidePipeline;
import io.intake.crmobjects.ValueRefused;
import io.intake.properties.FurtherValues;
import io.intake.properties.Property;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PropertyField;
import io.intake.ui.components.PropertyValueView;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.NeededValues;
import io.intake.ui.language.Labels;
import io.intake.users.RecordAction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One property of a record: its value, and on demand the editor in its place.
class PropertyLine extends Div {

  private final transient Property property;
  private final transient PropertyPanel panel;
  private final Div place = new Div();
  private boolean aside;

  PropertyLine(Property property, PropertyPanel panel) {
    this.property = property;
    this.panel = panel;
    addClassName("property-line");
    place.addClassName("property-place");
    var label = new Span(Labels.of(property));
    label.addClassName("property-label");
    label.setTitle(property.description().isEmpty() ? Labels.of(property) : Labels.description(property));
    add(label, place);
    if (!isFixed()) {
      place.addClassName("property-editable");
      place.getElement().addEventListener("click", event -> edit())
          .setFilter("!event.target.closest('a') && !event.target.closest('.property-editor')");
    }
    showValue();
  }

  private boolean isFixed() {
    return property.readOnly() || property.isRecordId() || panel.record().archived()
        || !panel.doors().may(RecordAction.EDIT, panel.type());
  }

  /// Kept out of sight until it is asked for.
  void setAside(boolean aside) {
    this.aside = aside;
    setVisible(!aside);
  }

  void showIfFound(String words) {
    setVisible(words.isEmpty() ? !aside : Labels.of(property).toLowerCase(Locale.ROOT).contains(words));
  }

  private String stored() {
    return RecordValues.of(panel.record(), property);
  }

  /// Shows the value anew if it, or its currency, is not what it was before.
  void follow(CrmRecord before) {
    if (place.hasClassName("property-editing") || shown(before).equals(shown(panel.record()))) {
      return;
    }
    showValue();
    if (aside && !stored().isEmpty()) {
      setAside(false);
    }
  }

  private List<String> shown(CrmRecord record) {
    return List.of(RecordValues.of(record, property), RecordValues.currency(record, property, panel.type()));
  }

  private void showValue() {
    place.removeAll();
    place.removeClassName("property-editing");
    if (stored().isEmpty()) {
      var nothing = new Span(isFixed() ? "–" : Texts.of("records.property.add"));
      nothing.addClassName("property-nothing");
      place.add(nothing);
    } else {
      place.add(value());
    }
    if (!isFixed()) {
      var pencil = new Button(IntakeIcon.PENCIL.create(), event -> edit());
      pencil.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      pencil.addClassName("property-pencil");
      pencil.setAriaLabel(Texts.of("records.property.edit", Labels.of(property)));
      place.add(pencil);
    }
  }

  private Component value() {
    return FurtherValues.identifierOf(property.name()).filter(identifier -> !isFixed())
        .<Component>map(identifier -> new FurtherValueLines(property, stored(), value -> makeMain(identifier, value)))
        .or(this::namedRecord)
        .orElseGet(() -> new PropertyValueView(panel.doors().choosable(property, panel.record().properties()), stored(),
            RecordValues.currency(panel.record(), property, panel.type())));
  }

  /// A link to the record that the value names.
  private Optional<Component> namedRecord() {
    return NamedRecords.source(panel.type(), property, panel.doors()).flatMap(source ->
        NamedRecords.find(source, stored(), panel.doors()).map(record -> {
          var link = new Anchor(Routes.openRecord(source, record.id().value()), RecordValues.name(record, source));
          link.addClassName("value-link");
          link.getElement().setAttribute("router-link", true);
          return new Span(link);
        }));
  }

  /// The one that was the main one takes its place.
  private void makeMain(String identifier, String value) {
    var record = panel.record();
    try {
      panel.doors().records().update(record.id(), record.version(), Map.of(identifier, value));
      Notifications.done(Texts.of("records.property.isMain", value));
    } catch (RecordChanged e) {
      Notifications.failed(Texts.of("records.outdated", Labels.of(property)));
    } catch (IdentifierTaken e) {
      Notifications.failed(RequirementWords.of(e, panel.type(), panel.doors()));
    } catch (ValueRefused e) {
      Notifications.failed(PropertyFormat.refused(panel.doors().catalog().get(panel.type().id(), e.property()), e));
    }
    panel.reload();
  }

  private void edit() {
    if (place.hasClassName("property-editing")) {
      return;
    }
    var field = NamedRecords.field(panel.type(), property, panel.record().properties(), panel.doors());
    field.setAriaLabel(Labels.of(property));
    field.setStored(stored());
    field.onChosen(() -> save(field));
    var editor = new Div(field, buttons(field));
    editor.addClassName("property-editor");
    Shortcuts.addShortcutListener(editor, this::showValue, Key.ESCAPE).listenOn(editor);
    if (field.endsWithEnter()) {
      Shortcuts.addShortcutListener(editor, () -> save(field), Key.ENTER).listenOn(editor).allowBrowserDefault();
    }
    place.removeAll();
    place.addClassName("property-editing");
    place.add(editor);
    field.focus();
  }

  private Div buttons(PropertyField field) {
    var save = new Button(IntakeIcon.CHECK.create(), event -> save(field));
    save.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    save.setAriaLabel(Texts.of("records.property.save"));
    var cancel = new Button(IntakeIcon.CLOSE.create(), event -> showValue());
    cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    cancel.setAriaLabel(Texts.of("records.cancel"));
    var buttons = new Div(save, cancel);
    buttons.addClassName("property-buttons");
    return buttons;
  }

  private void save(PropertyField field) {
    field.read().ifPresent(value -> {
      if (value.equals(stored())) {
        showValue();
      } else {
        save(field, value);
      }
    });
  }

  private void save(PropertyField field, String value) {
    try {
      var record = panel.record();
      panel.saved(panel.doors().records().update(record.id(), record.version(), Map.of(property.name(), value)));
      showValue();
    } catch (RecordChanged e) {
      Notifications.failed(Texts.of("records.outdated", Labels.of(property)));
      panel.reload();
    } catch (IdentifierTaken e) {
      field.setProblem(RequirementWords.of(e, panel.type(), panel.doors()));
    } catch (StageOutsidePipeline e) {
      field.setProblem(Texts.of("work.stage.outside"));
    } catch (ValueRefused e) {
      field.setProblem(PropertyFormat.refused(e));
    } catch (RequirementNotMet e) {
      field.setProblem(NeededValues.of(panel.type(), panel.doors().catalog()));
    }
  }
}
