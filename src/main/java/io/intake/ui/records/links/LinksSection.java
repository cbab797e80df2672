package io.intake.ui.records.links;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.function.Consumer;

/// The links of a record to records of one type: the first of them as cards, all of them on demand.
class LinksSection extends Section {

  private static final int SHOWN_AT_FIRST = 10;

  /// What happens outside of the section.
  ///
  /// @param create opens the form for a new record and hands it on once it is stored
  /// @param changed told after each change
  record Outside(Consumer<Consumer<CrmRecord>> create, Runnable changed) {
  }

  private final transient CrmRecord record;
  private final transient ObjectType type;
  private final transient LinkDoors doors;
  private final transient Outside outside;
  private final Span figure = new Span();
  private final Div cards = new Div();
  private final boolean editable;

  LinksSection(CrmRecord record, ObjectType type, long count, LinkDoors doors, Outside outside) {
    this.record = record;
    this.type = type;
    this.doors = doors;
    this.outside = outside;
    editable = !record.archived() && doors.mayEdit(record.id(), type.id());
    addClassName("links-section");
    figure.addClassName("panel-figure");
    var title = new H2(Labels.plural(type));
    title.add(figure);
    var head = new Div(title);
    head.addClassName("links-head");
    if (editable) {
      head.add(addButton());
    }
    cards.addClassName("links-cards");
    add(head, cards);
    show(count);
  }

  private Button addButton() {
    var add = new Button(IntakeIcon.PLUS.create(), event -> new LinkDialog(record, type, doors, outside.create(), this::changed).open());
    add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    add.setAriaLabel(Texts.of("links.add", Labels.inSentence(type, 1)));
    add.setTooltipText(Texts.of("links.add", Labels.inSentence(type, 1)));
    return add;
  }

  private void show(long count) {
    figure.setText(Texts.of("records.number", count));
    cards.removeAll();
    if (count == 0) {
      cards.add(new Paragraph(Texts.of("links.none", Labels.inSentence(type, 2))));
      return;
    }
    doors.page(record.id(), type.id(), 0, SHOWN_AT_FIRST).forEach(linked -> cards.add(card(linked)));
    if (count > SHOWN_AT_FIRST) {
      var all = new Button(Texts.of("links.all", count), event -> showAll((int) count));
      all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      all.addClassName("links-all");
      cards.add(all);
    }
  }

  /// Only those in view are fetched.
  private void showAll(int count) {
    var list = new VirtualList<LinkDoors.Linked>();
    list.addClassName("links-list");
    list.setDataProvider(new CallbackDataProvider<LinkDoors.Linked, Void>(
        query -> doors.page(record.id(), type.id(), query.getOffset(), query.getLimit()).stream(), query -> count,
        linked -> linked.record().id()));
    list.setRenderer(new ComponentRenderer<>(this::card));
    cards.removeAll();
    cards.add(list);
  }

  private LinkCard card(LinkDoors.Linked linked) {
    return new LinkCard(record, linked, type, doors, new LinkCard.Actions(editable, this::changed, this::unlink));
  }

  private void changed() {
    show(doors.links().counts(record.id()).getOrDefault(type.id(), 0L));
    outside.changed().run();
  }

  private void unlink(LinkDoors.Linked linked) {
    LinkWords.tryTo(type, () -> doors.links().unlink(record.id(), linked.record().id()).ifPresent(removed -> {
      changed();
      Notifications.done(Texts.of("links.unlinked", RecordNames.of(linked.record(), type)), Texts.of("records.undo"),
          () -> LinkWords.tryTo(type, () -> {
            doors.links().bringBack(record.id(), removed);
            changed();
          }));
    }));
  }
}
