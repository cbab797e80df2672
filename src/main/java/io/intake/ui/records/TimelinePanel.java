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

  private static final int SHOWN_AT_ONCE = 20;

  private final transient CrmRecord record;
  private final transient Activities activities;
  private final transient RecordDoors doors;
  private final transient List<ObjectType> kinds;
  private final Div place = new Div();
  private final OrderedList entries = new OrderedList();
  private final Paragraph none = new Paragraph();
  private final Button more = new Button();
  private transient List<Activities.Entry> all = List.of();
  private transient Optional<ObjectType> kind = Optional.empty();
  private int shown;

  TimelinePanel(CrmRecord record, Activities activities, RecordDoors doors) {
    this.record = record;
    this.activities = activities;
    this.doors = doors;
    this.kinds = activities.kinds(record.id().objectType());
    addClassNames("record-panel", "timeline-panel");
    entries.addClassNames("history-entries", "timeline-entries");
    more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    more.addClickListener(event -> showMore());
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
      refresh();
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
          show();
        });
  }

  private void refresh() {
    all = kinds.isEmpty() ? List.of() : activities.of(record.id());
    show();
  }

  private List<Activities.Entry> chosen() {
    return all.stream().filter(entry -> kind.isEmpty() || entry.type().equals(kind.get())).toList();
  }

  private void show() {
    entries.removeAll();
    shown = 0;
    var nothing = chosen().isEmpty();
    none.setText(Texts.of(all.isEmpty() ? "work.timeline.empty" : "work.timeline.none"));
    none.setVisible(nothing);
    showMore();
  }

  private void showMore() {
    var chosen = chosen();
    var next = chosen.subList(shown, Math.min(shown + SHOWN_AT_ONCE, chosen.size()));
    next.forEach(entry -> entries.add(new ActivityItem(entry, doors, this::refresh)));
    shown += next.size();
    more.setText(Texts.of("work.timeline.more", chosen.size() - shown));
    more.setVisible(shown < chosen.size());
  }
}
