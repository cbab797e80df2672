package io.intake.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordMoment;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.components.choice.Segments;
import io.intake.ui.language.Labels;
import io.intake.users.RecordAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The activities of a record, newest first; new ones are added in place.
class TimelinePanel extends Section {

  private static final int SHOWN_AT_ONCE = 25;

  private final transient CrmRecord record;
  private final transient Activities activities;
  private final transient RecordDoors doors;
  private final transient List<ObjectType> kinds;
  private final Div place = new Div();
  private final OrderedList entries = new OrderedList();
  private final Paragraph none = new Paragraph();
  private final Button more = new Button();
  private transient Optional<ObjectType> kind = Optional.empty();
  private transient RecordMoment reached = RecordMoment.LAST;

  TimelinePanel(CrmRecord record, Activities activities, RecordDoors doors) {
    this.record = record;
    this.activities = activities;
    this.doors = doors;
    this.kinds = activities.kinds(record.id().objectType());
    addClassNames("record-panel", "timeline-panel");
    entries.addClassNames("history-entries", "timeline-entries");
    more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    more.addClickListener(event -> showMore(SHOWN_AT_ONCE));
    more.setText(Texts.of("work.timeline.more"));
    add(new H2(Texts.of("work.timeline")), adding(), place, filter(), none, entries, more);
    setVisible(!kinds.isEmpty());
    refresh();
  }

  private Div adding() {
    var buttons = new Div();
    buttons.addClassName("timeline-adding");
    for (var type : kinds) {
      if (!record.archived() && doors.may(RecordAction.EDIT, type)) {
        var button = new Button(Labels.singular(type), IntakeIcon.named(type.icon()).create(), event -> open(type));
        button.setAriaLabel(Texts.of("work.timeline.add", Labels.inSentence(type, 1)));
        button.addThemeVariants(ButtonVariant.SMALL);
        buttons.add(button);
      }
    }
    return buttons;
  }

  private void open(ObjectType type) {
    place.removeAll();
    var form = new ActivityForm(type, record, doors, place::removeAll, made -> {
      place.removeAll();
      changed();
    });
    place.add(form);
    form.focusFirst();
  }

  private Segments<Optional<ObjectType>> filter() {
    var choices = new ArrayList<Optional<ObjectType>>(List.of(Optional.empty()));
    kinds.forEach(type -> choices.add(Optional.of(type)));
    return new Segments<>(Texts.of("work.timeline.filter"), choices,
        choice -> choice.map(Labels::plural).orElseGet(() -> Texts.of("work.timeline.all")), choice -> {
          kind = choice;
          refresh();
        });
  }

  private void refresh() {
    refresh(SHOWN_AT_ONCE);
  }

  /// After a change, the reader finds as much as before.
  private void changed() {
    refresh(Math.max(SHOWN_AT_ONCE, entries.getComponentCount()));
  }

  private void refresh(int count) {
    entries.removeAll();
    reached = RecordMoment.LAST;
    showMore(count);
    none.setText(Texts.of(kind.isEmpty() ? "work.timeline.empty" : "work.timeline.none"));
    none.setVisible(entries.getComponentCount() == 0);
  }

  /// One more than is shown tells whether there are others.
  private void showMore(int count) {
    var next = activities.page(record.id(), kind.map(List::of).orElse(kinds), reached, count + 1);
    var shown = next.subList(0, Math.min(count, next.size()));
    shown.forEach(entry -> entries.add(new ActivityItem(entry, doors, this::changed)));
    if (!shown.isEmpty()) {
      reached = shown.getLast().moment();
    }
    more.setVisible(next.size() > count);
  }
}
