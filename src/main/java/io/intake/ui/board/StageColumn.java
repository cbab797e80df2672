package io.intake.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFigure;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.properties.PipelineRule;
import io.intake.properties.Stage;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.RecordDoors;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The records of one stage: how many, what they come to, and the newest ones first, a page at a time.
class StageColumn extends Section {

  private static final int SHOWN_AT_ONCE = 20;

  private final transient ObjectType type;
  private final transient PipelineRule rule;
  private final transient Stage stage;
  private final transient List<Stage> others;
  private final transient RecordDoors doors;
  private final transient BiConsumer<CrmRecord, Stage> move;
  private final Span figure = new Span();
  private final Div cards = new Div();
  private final Button more = new Button(Texts.of("work.board.more"));
  private transient List<CrmRecord> shown = List.of();
  private long count;

  /// @param others the other stages of its pipeline
  /// @param move asked for with a record and the stage it is to go to
  StageColumn(ObjectType type, PipelineRule rule, Stage stage, List<Stage> others, RecordDoors doors, BiConsumer<CrmRecord, Stage> move) {
    this.type = type;
    this.rule = rule;
    this.stage = stage;
    this.others = others;
    this.doors = doors;
    this.move = move;
    addClassName("board-column");
    cards.addClassName("board-cards");
    figure.addClassName("board-figure");
    more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    more.addClickListener(event -> showMore());
    var title = new H3(Labels.ofStage(stage.label()));
    title.setTitle(Labels.ofStage(stage.label()));
    var head = new Div(title, figure);
    head.addClassName("board-head");
    add(head, cards, more);
    var target = DropTarget.create(this);
    target.setDropEffect(DropEffect.MOVE);
    target.addDropListener(event -> event.getDragData().filter(CrmRecord.class::isInstance).map(CrmRecord.class::cast)
        .ifPresent(record -> move.accept(record, stage)));
  }

  private RecordFilter filter() {
    var names = rule.properties();
    return RecordFilter.all(type.id()).withConditions(List.of(
        new PropertyFilter(names.pipeline(), FilterOperator.IS, List.of(stage.pipelineId())),
        new PropertyFilter(names.stage(), FilterOperator.IS, List.of(stage.id()))));
  }

  /// Looks again; cards that are as they were stay, and keep the focus.
  ///
  /// @param figures of all stages, by stage and then by currency
  void refresh(List<RecordFigure> figures) {
    var own = figures.stream().filter(found -> found.values().getFirst().equals(stage.id())).toList();
    count = own.stream().mapToLong(RecordFigure::count).sum();
    figure.setText(total(own).map(text -> Texts.of("work.board.figure", count, text)).orElseGet(() -> Texts.of("records.number", count)));
    var now = count == 0 ? List.<CrmRecord>of()
        : doors.records().newest(filter(), Optional.empty(), Math.max(SHOWN_AT_ONCE, shown.size()));
    if (!now.equals(shown)) {
      cards.removeAll();
      shown = List.of();
      show(now);
    }
    more.setVisible(shown.size() < count);
  }

  /// Of the amounts, as people read it, each currency by itself; empty where there are none.
  private Optional<String> total(List<RecordFigure> own) {
    return doors.catalog().find(type.id(), rule.properties().amount()).flatMap(property ->
        Optional.of(own.stream().filter(found -> found.sum().signum() != 0).sorted(Comparator.comparing(RecordFigure::sum).reversed())
            .map(found -> PropertyFormat.amount(property, found.sum(), found.values().size() > 1 ? found.values().getLast() : ""))
            .collect(Collectors.joining(" + "))).filter(text -> !text.isEmpty()));
  }

  private void showMore() {
    show(doors.records().newest(filter(), Optional.of(shown.getLast().id()), SHOWN_AT_ONCE));
    more.setVisible(shown.size() < count);
  }

  private void show(List<CrmRecord> further) {
    further.forEach(record -> cards.add(new RecordCard(record, type, others, doors, move)));
    shown = Stream.concat(shown.stream(), further.stream()).toList();
  }

  /// Brings the focus to a card, if it is among those shown.
  void focus(RecordId id) {
    cards.getChildren().filter(RecordCard.class::isInstance).map(RecordCard.class::cast).filter(card -> card.isOf(id)).findFirst()
        .ifPresent(RecordCard::focus);
  }
}
