package io.intake.ui.records.care;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.intake.associations.LinkRefused;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.IdentifierTaken;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordChanged;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.StageOutsidePipeline;
import io.intake.crmobjects.ValueRefused;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.links.RecordNames;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds the double of a record, shows value by value what the merged record will have, and merges.
public class MergeDialog extends Dialog {

  private final transient ObjectType type;
  private final transient CrmRecord record;
  private final transient CareDoors doors;
  private final transient Consumer<CrmRecord> merged;
  private final ComboBox<CrmRecord> other = new ComboBox<>();
  private final RadioButtonGroup<Boolean> stays = new RadioButtonGroup<>(Texts.of("care.merge.stays"));
  private final Div preview = new Div();
  private final Button merge = new Button(Texts.of("care.merge.confirm"), event -> merge());
  private transient Optional<MergePreview> shown = Optional.empty();

  /// @param merged told the record that stayed
  public MergeDialog(ObjectType type, CrmRecord record, CareDoors doors, Consumer<CrmRecord> merged) {
    this.type = type;
    this.record = record;
    this.doors = doors;
    this.merged = merged;
    setHeaderTitle(Texts.of("care.merge.title", RecordNames.of(record, type)));
    setWidth("760px");
    preview.addClassName("merge-preview");
    stays.setVisible(false);
    stays.addValueChangeListener(event -> show());
    var form = new Div(search(), stays, preview);
    form.addClassName("dialog-form");
    add(form);
    merge.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    merge.setEnabled(false);
    getFooter().add(new Button(Texts.of("records.cancel"), event -> close()), merge);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        other.focus();
      }
    });
  }

  private ComboBox<CrmRecord> search() {
    other.setLabel(Texts.of("care.merge.other", Labels.inSentence(type, 1)));
    other.setPlaceholder(Texts.of("links.search"));
    other.setWidthFull();
    other.setItemLabelGenerator(found -> {
      var fact = RecordNames.fact(found, type);
      return fact.isEmpty() ? RecordNames.of(found, type) : RecordNames.of(found, type) + " · " + fact;
    });
    other.setItems(query -> doors.records().page(RecordFilter.all(type.id()).withSearch(query.getFilter().orElse("")),
        RecordOrder.NEWEST_FIRST, query.getOffset(), query.getLimit()).stream().filter(found -> !found.id().equals(record.id())));
    other.addValueChangeListener(event -> choose());
    return other;
  }

  private void choose() {
    var found = other.getOptionalValue();
    stays.setVisible(found.isPresent());
    found.ifPresent(chosen -> {
      stays.setItemLabelGenerator(own -> RecordNames.of(own ? record : chosen, type) + " (" + (own ? record : chosen).id().value() + ")");
      stays.setItems(true, false);
      stays.setValue(true);
    });
    show();
  }

  private void show() {
    preview.removeAll();
    shown = other.getOptionalValue().filter(found -> stays.getValue() != null)
        .map(found -> stays.getValue() ? new MergePreview(type, record, found, doors) : new MergePreview(type, found, record, doors));
    shown.ifPresent(values -> preview.add(values, new Paragraph(Texts.of("care.merge.effect",
        RecordNames.of(values.goes(), type), RecordNames.of(values.stays(), type)))));
    merge.setEnabled(shown.isPresent());
  }

  private void merge() {
    shown.ifPresent(values -> {
      try {
        var result = doors.care().merge(values.stays(), values.goes(), values.chosen());
        close();
        Notifications.done(Texts.of("care.merged", RecordNames.of(values.goes(), type), RecordNames.of(result, type)));
        merged.accept(result);
      } catch (RecordChanged | RequirementNotMet | IdentifierTaken refused) {
        Notifications.failed(Texts.of("care.merge.outdated"));
      } catch (LinkRefused refused) {
        Notifications.failed(Texts.of("care.merge.belongs"));
      } catch (StageOutsidePipeline refused) {
        Notifications.failed(Texts.of("work.stage.outside"));
      } catch (ValueRefused refused) {
        Notifications.failed(PropertyFormat.refused(doors.catalog().get(type.id(), refused.property()), refused));
      }
    });
  }
}
