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
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.PipelineRule;
import io.intake.properties.Stage;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.RecordDoors;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The records of one stage: how many, what they come to, and the newest ones first, a page at a time.
class StageColumn extends Section {

  private static final int SHOWN_AT_ONCE = 20;

  private final transient ObjectType type;
  private final transient PipelineRule rule;
  private final transient Stage stage;
  private final transient List<Stage> stages;
  private final transient RecordDoors doors;
  private final transient BiConsumer<CrmRecord, Stage> move;
  private final Span figure = new Span();
  private final Div cards = new Div();
  private final Button more = new Button();
  private int shown;

  /// @param move asked for with a record and the stage it is to go to
  StageColumn(ObjectType type, PipelineRule rule, Stage stage, List<Stage> stages, RecordDoors doors,
      BiConsumer<CrmRecord, Stage> move) {
    this.type = type;
    this.rule = rule;
    this.stage = stage;
    this.stages = stages;
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
    refresh();
  }

  boolean isOf(String stageId) {
    return stage.id().equals(stageId);
  }

  private RecordFilter filter() {
    var names = rule.properties();
    return RecordFilter.all(type.id()).withConditions(List.of(
        new PropertyFilter(names.pipeline(), FilterOperator.IS, List.of(stage.pipelineId())),
        new PropertyFilter(names.stage(), FilterOperator.IS, List.of(stage.id()))));
  }

  /// Looks again.
  void refresh() {
    var count = doors.records().count(filter());
    figure.setText(sum().map(text -> Texts.of("work.board.figure", count, text)).orElseGet(() -> Texts.of("records.number", count)));
    cards.removeAll();
    shown = 0;
    showMore();
    more.setVisible(shown < count);
  }

  /// Of the amounts, as people read it; empty where there are none.
  private Optional<String> sum() {
    return doors.catalog().find(type.id(), rule.properties().amount()).flatMap(property ->
        Optional.of(doors.records().sum(filter(), property.name())).filter(sum -> sum.signum() != 0)
            .map(sum -> PropertyFormat.text(property, sum.stripTrailingZeros().toPlainString())));
  }

  private void showMore() {
    var next = doors.records().page(filter(), RecordOrder.NEWEST_FIRST, shown, SHOWN_AT_ONCE);
    next.forEach(record -> cards.add(new RecordCard(record, type, stages.stream().filter(other -> !other.equals(stage)).toList(), doors,
        move)));
    shown += next.size();
    more.setText(Texts.of("work.board.more"));
    more.setVisible(next.size() == SHOWN_AT_ONCE);
  }
}
