package io.intake.ui.records.links;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.intake.associations.LinkChange;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells in the history of a record what people did about its links.
public final class LinkStories {

  private final LinkDoors doors;
  private final Function<RecordSource, String> authors;

  /// @param authors puts names to who did it
  public LinkStories(LinkDoors doors, Function<RecordSource, String> authors) {
    this.doors = doors;
    this.authors = authors;
  }

  /// An entry for the history.
  public record Story(Instant at, ListItem entry) {
  }

  /// Newest first.
  public List<Story> of(RecordId record) {
    var changes = doors.links().history(record);
    var types = doors.objects().list().stream().collect(Collectors.toMap(ObjectType::id, Function.identity()));
    var others = doors.records().list(changes.stream().map(LinkChange::other).distinct().toList()).stream()
        .collect(Collectors.toMap(CrmRecord::id, Function.identity()));
    return changes.stream().flatMap(change -> Optional.ofNullable(types.get(change.other().objectType()))
        .map(type -> new Story(change.at(), entry(inWords(record, change), type,
            Optional.ofNullable(others.get(change.other()))))).stream()).toList();
  }

  /// Labels that come with Intake are called in the language of the user; others as they were called then.
  private LinkChange inWords(RecordId record, LinkChange change) {
    if (change.label().isEmpty()) {
      return change;
    }
    var word = doors.links().labels(record.objectType(), change.other().objectType()).stream()
        .filter(label -> label.word().equals(change.label())).findFirst().map(Labels::of).orElse(change.label());
    return new LinkChange(change.at(), change.source(), change.kind(), change.other(), word);
  }

  private ListItem entry(LinkChange change, ObjectType type, Optional<CrmRecord> other) {
    var mark = new Span(IntakeIcon.LINK.create());
    mark.addClassName("history-mark");
    var author = new Span(authors.apply(change.source()));
    author.addClassName("history-author");
    var words = new Span(" " + Texts.of("links.history." + change.kind(), Labels.inSentence(type, 1)));
    var who = new Span(author, words);
    who.addClassName("history-who");
    var time = new Span(Moments.relative(change.at()));
    time.setTitle(Moments.exact(change.at()));
    time.addClassName("history-time");
    var head = new Div(who, time);
    head.addClassName("history-head");
    var body = new Div(head, value(change, type, other));
    body.addClassName("history-body");
    return new ListItem(mark, body);
  }

  private static Div value(LinkChange change, ObjectType type, Optional<CrmRecord> other) {
    var line = new Div();
    line.addClassName("history-value");
    if (!change.label().isEmpty()) {
      var label = new Span(change.label());
      label.addClassNames("tag", "tag-label");
      line.add(label);
    }
    line.add(other.<Component>map(found -> link(found, type)).orElseGet(() -> new Span(Texts.of("links.history.gone"))));
    return line;
  }

  private static Anchor link(CrmRecord other, ObjectType type) {
    var link = new Anchor(Routes.openRecord(type, other.id().value()), RecordNames.of(other, type));
    link.getElement().setAttribute("router-link", true);
    link.addClassNames("history-new", "history-some");
    return link;
  }
}
