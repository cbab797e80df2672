package io.intake.ui.importwizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.compliance.LegalBasis;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ColumnMapping;
import io.intake.imports.FormatSuggestion;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDraft;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.importwizard.formats.FormatCard;
import io.intake.ui.language.Labels;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A card a topic, only those that apply, everything preselected that can be.
class DetailsForm extends Div {

  private final transient ImportDetails begun;
  private final boolean people;
  private final boolean basisNeeded;
  private final SerializableConsumer<ImportDetails> onChange;
  private final TextField name = new TextField(Texts.of("wizard.details.name"));
  private final ListFields list;
  private final Checkbox acceptableUse = new Checkbox(Texts.of("wizard.details.use"));
  private final RadioButtonGroup<LegalBasis> basis = new RadioButtonGroup<>(Texts.of("wizard.details.basis"));
  private final FormatCard formats;

  /// @param privacy whether the account asks for a legal basis
  DetailsForm(ImportDetails details, List<ColumnMapping> columns, List<ObjectType> types, boolean privacy,
      SerializableConsumer<ImportDetails> onChange) {
    begun = details;
    this.onChange = onChange;
    people = types.stream().anyMatch(ObjectType::isPerson);
    basisNeeded = people && privacy;
    addClassName("details-form");
    fill(details);
    list = new ListFields(details, types, () -> onChange.accept(details()));
    formats = new FormatCard(columns, details.formats(), choices -> onChange.accept(details()));
    layOut(types);
    listen();
  }

  /// What is proposed before anything is settled.
  ///
  /// @param zone of moments that name none
  static ImportDetails suggested(ImportDraft draft, ZoneId zone) {
    var fileName = draft.uploadedFile().map(file -> file.name()).orElse("");
    var dot = fileName.lastIndexOf('.');
    var details = new ImportDetails(dot > 0 ? fileName.substring(0, dot) : fileName, Optional.empty(), false, Optional.empty());
    return details.withFormats(details.formats().withZone(zone));
  }

  private void fill(ImportDetails details) {
    basis.setItems(LegalBasis.values());
    basis.setItemLabelGenerator(value -> Texts.of("wizard.basis." + value));
    name.setMaxLength(ImportDetails.LONGEST_NAME);
    name.setValue(details.name());
    name.setRequiredIndicatorVisible(true);
    acceptableUse.setValue(details.acceptableUseConfirmed());
    details.legalBasis().ifPresent(basis::setValue);
  }

  private void layOut(List<ObjectType> types) {
    add(card(IntakeIcon.TAG, "name", "", name));
    var listed = types.size() == 1 ? Labels.plural(types.getFirst()) : Texts.of("wizard.details.list.records");
    add(card(IntakeIcon.LISTS, "list", listed, list));
    if (people) {
      var policy = new Anchor(Routes.POLICY, Texts.of("wizard.details.policy"));
      policy.setTarget(AnchorTarget.BLANK);
      add(card(IntakeIcon.SHIELD, "use", "", acceptableUse, policy));
    }
    if (basisNeeded) {
      add(card(IntakeIcon.LOCK, "basis", "", basis));
    }
    add(formats);
  }

  /// What is known of the formats of dates and numbers.
  void showFormats(FormatSuggestion known) {
    formats.show(known);
  }

  private static Section card(IntakeIcon icon, String key, String argument, Component... fields) {
    var title = new H2(icon.create(), new Span(Texts.of("wizard.details." + key + ".title")));
    var lead = new Span(Texts.of("wizard.details." + key + ".lead", argument));
    lead.addClassName("details-lead");
    var card = new Section(title, lead);
    card.add(fields);
    card.addClassNames("details-card", "details-" + key);
    return card;
  }

  private void listen() {
    name.addValueChangeListener(event -> list.rename(event.getOldValue(), event.getValue()));
    for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(name, acceptableUse, basis)) {
      field.addValueChangeListener(event -> {
        if (event.isFromClient()) {
          onChange.accept(details());
        }
      });
    }
  }

  /// What is settled by now.
  ImportDetails details() {
    return list.on(new ImportDetails(name.getValue().isBlank() ? begun.name() : name.getValue().strip(), Optional.empty(),
        acceptableUse.getValue(), basis.getOptionalValue(), begun.dateOrder(), begun.numberNotation(), formats.choices()));
  }

  Optional<String> listName() {
    return list.listName();
  }

  /// What a person must still say.
  Optional<String> missing() {
    var open = new ArrayList<String>();
    if (name.getValue().isBlank()) {
      open.add(Texts.of("wizard.details.missing.name"));
    }
    if (list.isUnnamed()) {
      open.add(Texts.of("wizard.details.missing.list"));
    }
    if (people && !acceptableUse.getValue()) {
      open.add(Texts.of("wizard.details.missing.use"));
    }
    if (basisNeeded && basis.isEmpty()) {
      open.add(Texts.of("wizard.details.missing.basis"));
    }
    return open.stream().findFirst();
  }
}
