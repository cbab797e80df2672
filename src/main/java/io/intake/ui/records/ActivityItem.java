package io.intake.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.ActivityTraits;
import io.intake.crmobjects.RecordChanged;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.users.RecordAction;
import java.util.Map;

/// One activity on a timeline: what, when, by whom, and its text. What has to be done is ticked off here.
class ActivityItem extends ListItem {

  private static final String OWNER = "owner_id";

  private final transient Activities.Entry entry;
  private final transient ActivityTraits traits;
  private final transient RecordDoors doors;

  ActivityItem(Activities.Entry entry, RecordDoors doors, Runnable changed) {
    this.entry = entry;
    this.doors = doors;
    this.traits = entry.type().traits().activity().orElseThrow();
    var mark = new Span(IntakeIcon.named(entry.type().icon()).create());
    mark.addClassName("history-mark");
    var time = new Span(Moments.relative(entry.at()));
    time.setTitle(Moments.exact(entry.at()));
    time.addClassName("history-time");
    var head = new Div(name(), time);
    head.addClassName("history-head");
    var body = new Div(head, facts());
    body.addClassName("history-body");
    var text = entry.record().properties().getOrDefault(traits.bodyOf(entry.record()), "");
    if (!text.isEmpty()) {
      body.add(new ActivityText(text, doors.catalog().find(entry.type().id(), traits.bodyOf(entry.record()))));
    }
    if (traits.isToDo() && doors.may(RecordAction.EDIT, entry.type())) {
      body.add(tick(changed));
    }
    add(mark, body);
    setClassName("timeline-done", traits.isToDo() && isDone());
  }

  private boolean isDone() {
    return entry.record().properties().getOrDefault(traits.done(), "").equals(traits.doneValue());
  }

  private Anchor name() {
    var link = new Anchor(Routes.openRecord(entry.type(), entry.record().id().value()),
        isNamedByItsText() ? Labels.singular(entry.type()) : RecordValues.name(entry.record(), entry.type()));
    link.getElement().setAttribute("router-link", true);
    link.addClassNames("history-author", "timeline-name");
    return link;
  }

  /// A note is; its text stands below.
  private boolean isNamedByItsText() {
    var body = traits.bodyOf(entry.record());
    return entry.type().traits().text(body, entry.record().properties().getOrDefault(body, "")).equals(entry.record().displayName());
  }

  private Span facts() {
    var owner = doors.catalog().find(entry.type().id(), OWNER)
        .map(property -> PropertyFormat.text(property, entry.record().properties().getOrDefault(OWNER, ""))).orElse("");
    var kind = isNamedByItsText() ? "" : Labels.singular(entry.type());
    var facts = new Span(owner.isEmpty() || kind.isEmpty() ? kind + owner : kind + " · " + owner);
    facts.addClassName("history-row");
    return facts;
  }

  private Button tick(Runnable changed) {
    var done = isDone();
    var icon = done ? IntakeIcon.UNDO : IntakeIcon.CHECK;
    var button = new Button(Texts.of(done ? "work.reopen" : "work.complete"), icon.create(), event -> {
      try {
        doors.records().update(entry.record().id(), entry.record().version(),
            Map.of(traits.done(), done ? traits.openValue() : traits.doneValue()));
      } catch (RecordChanged e) {
        Notifications.failed(Texts.of("work.changed"));
      }
      changed.run();
    });
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.addClassName("timeline-tick");
    return button;
  }
}
