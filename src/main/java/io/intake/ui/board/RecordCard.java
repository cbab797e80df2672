package io.intake.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordId;
import io.intake.properties.Stage;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.RecordDoors;
import io.intake.ui.records.RecordValues;
import io.intake.users.RecordAction;
import java.util.List;
import java.util.function.BiConsumer;

/// A record on the board: its name, its first facts, and where it can go.
class RecordCard extends Div {

  private static final int MOST_FACTS = 3;

  private final transient RecordId id;
  private final Anchor link;

  /// @param targets the other stages of its pipeline
  RecordCard(CrmRecord record, ObjectType type, List<Stage> targets, RecordDoors doors, BiConsumer<CrmRecord, Stage> move) {
    this.id = record.id();
    addClassName("board-card");
    var name = RecordValues.name(record, type);
    link = new Anchor(Routes.openRecord(type, record.id().value()), name);
    link.getElement().setAttribute("router-link", true);
    link.addClassName("board-card-name");
    var head = new Div(link);
    head.addClassName("board-card-head");
    add(head);
    facts(record, type, doors).forEach(this::add);
    if (doors.may(RecordAction.EDIT, type)) {
      head.add(menu(record, name, targets, move));
      var source = DragSource.create(this);
      source.setDragData(record);
      source.setEffectAllowed(EffectAllowed.MOVE);
    }
  }

  boolean isOf(RecordId other) {
    return id.equals(other);
  }

  void focus() {
    link.focus();
  }

  /// Those of the index page's columns that it has a value for, without what the board says itself.
  private static List<Span> facts(CrmRecord record, ObjectType type, RecordDoors doors) {
    var said = doors.pipelines().rule(type.id()).orElseThrow().properties();
    return type.defaultColumns().stream().filter(name -> !name.equals(said.stage()) && !name.equals(said.pipeline()))
        .flatMap(name -> doors.catalog().find(type.id(), name).stream())
        .filter(property -> !record.value(property.name()).isEmpty()).limit(MOST_FACTS).map(property -> {
          var fact = new Span(Labels.of(property) + ": " + RecordValues.text(record, property, type));
          fact.addClassName("board-card-fact");
          return fact;
        }).toList();
  }

  private static Button menu(CrmRecord record, String name, List<Stage> targets, BiConsumer<CrmRecord, Stage> move) {
    var button = new Button(IntakeIcon.MORE.create());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(Texts.of("work.board.move", name));
    var menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    for (var target : targets) {
      menu.addItem(Texts.of("work.board.move.to", Labels.ofStage(target.label())), event -> move.accept(record, target));
    }
    return button;
  }
}
