package io.intake.ui.settings.labels;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The labels of two objects, each with what can be done about it.
class LabelGrid extends Grid<LabelGrid.Row> {

  /// @param uses how many links carry it
  record Row(AssociationLabel label, long uses, AssociationLimit limit) {
  }

  /// What the menu of a row does.
  record Actions(Consumer<Row> edit, Consumer<Row> delete) {
  }

  private final transient ObjectPair pair;
  private final transient Actions actions;

  LabelGrid(ObjectPair pair, Actions actions) {
    this.pair = pair;
    this.actions = actions;
    setAllRowsVisible(true);
    setSelectionMode(SelectionMode.NONE);
    addColumn(row -> pair.forwards(row.label())).setFlexGrow(1).setTooltipGenerator(row -> pair.forwards(row.label()))
        .setHeader(Texts.of("settings.labels.is", Labels.singular(pair.other()), Labels.singular(pair.one())));
    if (!pair.isOfOneType()) {
      addColumn(row -> pair.backwards(row.label())).setFlexGrow(1)
          .setHeader(Texts.of("settings.labels.is", Labels.singular(pair.one()), Labels.singular(pair.other())));
    } else {
      addColumn(row -> pair.backwards(row.label())).setFlexGrow(1).setHeader(Texts.of("settings.labels.inverse"));
    }
    addColumn(row -> isPrimary(row.label()) ? "–" : Texts.of("records.number", row.uses()))
        .setHeader(Texts.of("settings.labels.uses"))
        .setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("116px");
    addColumn(this::limit).setHeader(Texts.of("settings.labels.limit")).setFlexGrow(0).setWidth("150px").setTooltipGenerator(this::limit);
    addComponentColumn(LabelGrid::origin).setHeader(Texts.of("settings.labels.origin")).setFlexGrow(0).setWidth("168px");
    addComponentColumn(this::menu).setFlexGrow(0).setWidth("68px").setHeader(hidden(Texts.of("settings.users.actions")));
  }

  private String limit(Row row) {
    var words = new ArrayList<String>();
    var from = row.label().from().equals(pair.one().id()) ? pair.one() : pair.other();
    var to = from.equals(pair.one()) ? pair.other() : pair.one();
    if (row.limit().mostTo() > 0) {
      words.add(limit(row, row.limit().mostTo(), to, from, pair.forwards(row.label())));
    }
    if (row.limit().mostFrom() > 0) {
      words.add(limit(row, row.limit().mostFrom(), from, to, pair.backwards(row.label())));
    }
    return words.isEmpty() ? Texts.of("settings.labels.limit.none") : String.join(", ", words);
  }

  private String limit(Row row, int most, ObjectType what, ObjectType per, String word) {
    return pair.isPairedOfOneType(row.label()) ? Texts.of("settings.labels.limit.word", most, word, Labels.inSentence(per, 1))
        : Texts.of("settings.labels.limit.one", most, Labels.inSentence(what, most), Labels.inSentence(per, 1));
  }

  /// There is one at most anyway, so that it can't be limited.
  private static boolean isPrimary(AssociationLabel label) {
    return Associations.PRIMARY_TYPES.contains(label.typeId());
  }

  private static Span origin(Row row) {
    var origin = new Span(Texts.of(row.label().builtIn() ? "settings.labels.builtIn" : "settings.labels.own"));
    origin.setClassName("faint", row.label().builtIn());
    return origin;
  }

  private MenuBar menu(Row row) {
    var bar = new MenuBar();
    bar.setI18n(ComponentWords.menus());
    bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    bar.addClassName("row-menu");
    var top = bar.addItem(IntakeIcon.MORE.create());
    top.setAriaLabel(Texts.of("settings.labels.actionsOf", pair.forwards(row.label())));
    var items = top.getSubMenu();
    items.addItem(Texts.of(row.label().isPlain() ? "settings.labels.edit.plain" : row.label().builtIn() ? "settings.labels.edit.limit"
            : "settings.labels.edit"),
        event -> actions.edit().accept(row));
    if (!row.label().builtIn()) {
      items.addItem(Texts.of("settings.labels.delete"), event -> actions.delete().accept(row));
    }
    bar.setVisible(!isPrimary(row.label()));
    return bar;
  }

  private static Span hidden(String text) {
    var span = new Span(text);
    span.addClassName("unseen");
    return span;
  }

  void show(List<Row> rows) {
    setItems(rows);
  }
}
