package io.intake.ui.records.links;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.intake.associations.LinkLabel;
import io.intake.associations.LinkRefused;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.function.Consumer;

/// Finds the record to link with, or has it made.
class LinkDialog extends Dialog {

  private final transient CrmRecord record;
  private final transient ObjectType type;
  private final transient LinkDoors doors;
  private final transient Runnable done;
  private final RecordBox found;
  private final MultiSelectComboBox<LinkLabel> labels = new MultiSelectComboBox<>();
  private final Button link;

  LinkDialog(CrmRecord record, ObjectType type, LinkDoors doors, Consumer<Consumer<CrmRecord>> creator, Runnable done) {
    this.record = record;
    this.type = type;
    this.doors = doors;
    this.done = done;
    this.found = new RecordBox(doors.records()).offer(type, other -> !other.id().equals(record.id()));
    this.link = new Button(Texts.of("links.link"), event -> link(found.getValue()));
    setHeaderTitle(Texts.of("links.add", Labels.inSentence(type, 1)));
    setWidth("480px");
    var form = new Div(search(), labels());
    form.addClassName("dialog-form");
    add(form);
    link.addThemeVariants(ButtonVariant.PRIMARY);
    link.setEnabled(false);
    var create = new Button(Texts.of("links.create", Labels.inSentence(type, 1)), IntakeIcon.PLUS.create(), event -> {
      close();
      creator.accept(this::link);
    });
    create.addThemeVariants(ButtonVariant.TERTIARY);
    create.addClassName("dialog-aside");
    getFooter().add(create, new Button(Texts.of("records.cancel"), event -> close()), link);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        found.focus();
      }
    });
  }

  private RecordBox search() {
    found.setLabel(Labels.singular(type));
    found.setWidthFull();
    found.addValueChangeListener(event -> {
      found.setInvalid(false);
      link.setEnabled(event.getValue() != null);
      if (event.getValue() != null && event.isFromClient()) {
        // so that Enter links what was just found
        link.focus();
      }
    });
    return found;
  }

  private MultiSelectComboBox<LinkLabel> labels() {
    var offered = doors.links().labels(record.id().objectType(), type.id());
    labels.setLabel(Texts.of("links.labels"));
    labels.setPlaceholder(Texts.of("links.labels.none"));
    labels.setWidthFull();
    labels.setItemLabelGenerator(Labels::of);
    labels.setItems(offered);
    labels.setVisible(!offered.isEmpty());
    return labels;
  }

  private void link(CrmRecord other) {
    try {
      doors.links().link(record.id(), other.id());
      labels.getValue().forEach(label -> doors.links().addLabel(record.id(), other.id(), label));
      close();
      done.run();
      Notifications.done(Texts.of("links.linked", RecordNames.of(other, type)));
    } catch (LinkRefused refused) {
      if (isOpened()) {
        found.setErrorMessage(LinkWords.of(refused, type));
        found.setInvalid(true);
        found.focus();
      } else {
        Notifications.failed(LinkWords.of(refused, type));
      }
    }
  }
}
