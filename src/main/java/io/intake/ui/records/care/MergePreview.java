package io.intake.ui.records.care;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.intake.associations.LimitBreach;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.FurtherValues;
import io.intake.properties.Property;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where two records differ: for each property the value that the merged record gets, to be chosen.
class MergePreview extends Div {

  private final transient CrmRecord stays;
  private final transient CrmRecord goes;
  private final Map<String, RadioButtonGroup<String>> choices = new LinkedHashMap<>();

  MergePreview(ObjectType type, CrmRecord stays, CrmRecord goes, CareDoors doors) {
    this.stays = stays;
    this.goes = goes;
    addClassName("merge-rows");
    var suggested = doors.care().suggest(stays, goes);
    for (var property : doors.catalog().list(type.id())) {
      var own = value(stays, property);
      var other = value(goes, property);
      if (!own.equals(other) && !property.readOnly() && !property.isRecordId() && FurtherValues.kind(property.name()).isEmpty()) {
        add(row(property, type, suggested.getOrDefault(property.name(), own)));
      }
    }
    if (choices.isEmpty()) {
      add(new Paragraph(Texts.of("care.merge.same")));
    }
    doors.links().beyondLimits(stays.id(), goes.id()).forEach(breach -> add(warning(breach, doors)));
  }

  private static Div warning(LimitBreach breach, CareDoors doors) {
    var type = doors.types().get(breach.other());
    var warning = new Div(IntakeIcon.ALERT.create(), new Span(Texts.of(words(breach), breach.count(),
        Labels.inSentence(type, breach.count()), breach.most(), breach.label())));
    warning.addClassName("merge-warning");
    return warning;
  }

  private static String words(LimitBreach breach) {
    if (breach.forbidden()) {
      return "care.merge.belongs";
    }
    return breach.label().isEmpty() ? "care.merge.beyond" : "care.merge.beyondLabel";
  }

  private Div row(Property property, ObjectType type, String chosen) {
    var own = value(stays, property);
    var label = new Span(Labels.of(property));
    label.addClassName("property-label");
    var values = new RadioButtonGroup<String>();
    values.setAriaLabel(Labels.of(property));
    values.setItems(own, value(goes, property));
    values.setItemLabelGenerator(stored -> words(property, type, stored.equals(own) ? stays : goes));
    values.setValue(chosen);
    choices.put(property.name(), values);
    var row = new Div(label, values);
    row.addClassName("merge-row");
    return row;
  }

  private static String words(Property property, ObjectType type, CrmRecord record) {
    var stored = value(record, property);
    return stored.isEmpty() ? Texts.of("records.history.empty")
        : PropertyFormat.text(property, stored, type.traits().currency(record, property.name()));
  }

  private static String value(CrmRecord record, Property property) {
    return record.properties().getOrDefault(property.name(), "");
  }

  CrmRecord stays() {
    return stays;
  }

  CrmRecord goes() {
    return goes;
  }

  /// What the record that stays gets.
  Map<String, String> chosen() {
    var chosen = new HashMap<String, String>();
    choices.forEach((property, values) -> chosen.put(property, values.getValue()));
    return chosen;
  }
}
