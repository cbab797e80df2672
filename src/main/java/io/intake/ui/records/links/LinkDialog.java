package io.intake.ui.records.links;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.intake.associations.LinkLabel;
import io.intake.associations.LinkRefused;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.function.Consumer;

/// Finds the record to link with, or has it made.
class LinkDialog extends Dialog {

  private static final String ITEM = """
      <span class="link-option"><span class="link-option-name">${item.name}</span><span class="link-option-fact">${item.fact}</span></span>
      """;

  private final transient CrmRecord record;
  private final transient ObjectType type;
  private final transient LinkDoors doors;
  private final transient Runnable done;
  private final ComboBox<CrmRecord> found = new ComboBox<>();
  private final MultiSelectComboBox<LinkLabel> labels = new MultiSelectComboBox<>();
  private final Button link = new Button(Texts.of("links.link"), event -> link(found.getValue()));

  LinkDialog(CrmRecord record, ObjectType type, LinkDoors doors, Consumer<Consumer<CrmRecord>> creator, Runnable done) {
    this.record = record;
    this.type = type;
    this.doors = doors;
    this.done = done;
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

  private ComboBox<CrmRecord> search() {
    found.setLabel(Labels.singular(type));
    found.setPlaceholder(Texts.of("links.search"));
    found.setWidthFull();
    found.setItemLabelGenerator(other -> RecordNames.of(other, type));
    found.setRenderer(LitRenderer.<CrmRecord>of(ITEM).withProperty("name", other -> RecordNames.of(other, type))
        .withProperty("fact", other -> RecordNames.fact(other, type)));
    found.setItems(query -> records(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
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

  private List<CrmRecord> records(String words, int offset, int limit) {
    return doors.records().page(RecordFilter.all(type.id()).withSearch(words), RecordOrder.NEWEST_FIRST, offset, limit).stream()
        .filter(other -> !other.id().equals(record.id())).toList();
  }

  private MultiSelectComboBox<LinkLabel> labels() {
    var offered = doors.links().labels(record.id().objectType(), type.id());
    labels.setLabel(Texts.of("links.labels"));
    labels.setPlaceholder(Texts.of("links.labels.none"));
    labels.setWidthFull();
    labels.setItemLabelGenerator(LinkLabel::word);
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
