package io.intake.ui.exports;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectType;
import io.intake.exports.ExportColumn;
import io.intake.exports.ExportFormat;
import io.intake.exports.ExportRequest;
import io.intake.exports.LinkColumn;
import io.intake.properties.Property;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.language.Language;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Stream;

/// The choices of an export, made so that a file without any change is what most people want, and can be imported again.
class ExportForm extends Div {

  private static final int LONGEST_NAME = ExportRequest.LONGEST_NAME;

  private final transient ExportSubject subject;
  private final TextField name = new TextField(Texts.of("exports.name"));
  private final RadioButtonGroup<Boolean> records = new RadioButtonGroup<>(Texts.of("exports.records"));
  private final RadioButtonGroup<ExportFormat> format = new RadioButtonGroup<>(Texts.of("exports.format"));
  private final RadioButtonGroup<Boolean> columns = new RadioButtonGroup<>(Texts.of("exports.columns"));
  private final Select<HeaderStyle> headers = new Select<>();
  private final Select<Boolean> options = new Select<>();
  private final MultiSelectComboBox<ObjectType> links = new MultiSelectComboBox<>(Texts.of("exports.links"));

  /// @param linked the object types that the records can be linked with
  ExportForm(ExportSubject subject, List<ObjectType> linked) {
    this.subject = subject;
    addClassNames("dialog-form", "export-form");
    name.setValue(subject.name().length() > LONGEST_NAME ? subject.name().substring(0, LONGEST_NAME) : subject.name());
    name.setMaxLength(LONGEST_NAME);
    fill(records, !subject.selected().isEmpty(), this::recordsLabel);
    records.setVisible(!subject.selected().isEmpty() && subject.count() > subject.selected().size());
    format.setItems(ExportFormat.values());
    format.setItemLabelGenerator(one -> Texts.of("exports.format." + one));
    format.setValue(ExportFormat.XLSX);
    fill(columns, true, this::columnsLabel);
    headers.setLabel(Texts.of("exports.headers"));
    headers.setItems(HeaderStyle.all());
    headers.setItemLabelGenerator(HeaderStyle::label);
    headers.setValue(HeaderStyle.all().getFirst());
    options.setLabel(Texts.of("exports.options"));
    options.setItems(true, false);
    options.setItemLabelGenerator(labels -> Texts.of(labels ? "exports.options.labels" : "exports.options.values"));
    options.setValue(true);
    links.setItems(linked);
    links.setItemLabelGenerator(Labels::plural);
    links.setI18n(ComponentWords.severalChoices());
    links.setHelperText(Texts.of("exports.links.why"));
    links.setVisible(!linked.isEmpty());
    add(name, records, format, columns, headers, options, links);
  }

  /// A choice between two.
  private static void fill(RadioButtonGroup<Boolean> group, boolean first,
      ItemLabelGenerator<Boolean> words) {
    group.setItems(true, false);
    group.setItemLabelGenerator(words);
    group.setValue(first);
  }

  private String recordsLabel(boolean selected) {
    var count = selected ? subject.selected().size() : subject.count();
    return Texts.of(selected ? "exports.records.selected" : "exports.records.all", count, Labels.inSentence(subject.type(), count));
  }

  private String columnsLabel(boolean shown) {
    return Texts.of(shown ? "exports.columns.shown" : "exports.columns.all", shown ? subject.columns().size() : subject.all().size());
  }

  boolean isOfSelected() {
    return !subject.selected().isEmpty() && records.getValue();
  }

  ExportRequest request() {
    var chosen = columns.getValue() ? subject.columns() : subject.all();
    var id = subject.all().stream().filter(Property::isRecordId);
    var inOrder = Stream.concat(id, chosen.stream().filter(property -> !property.isRecordId())).toList();
    var exported = ExportColumn.named(inOrder, subject.all(), headers.getValue()::of);
    var linked = links.getValue().stream().map(other -> new LinkColumn(other.id(), headers.getValue().ofLinks(other))).toList();
    var called = name.getValue().isBlank() ? Labels.plural(subject.type()) : name.getValue().strip();
    return new ExportRequest(called, subject.shown(), exported, linked, format.getValue(), options.getValue(), delimiter(),
        subject.order(), headers.getValue().language().orElse(Language.of(Texts.locale())).tag());
  }

  /// Where the comma is the decimal mark, programs expect semicolons.
  private static char delimiter() {
    return DecimalFormatSymbols.getInstance(Texts.locale()).getDecimalSeparator() == ',' ? ';' : ',';
  }
}
