package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ColumnTarget;
import io.intake.imports.Derivation;
import io.intake.imports.OverwritePolicy;
import io.intake.ui.components.Texts;
import io.intake.ui.importwizard.derived.ColumnMaking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The columns of a file, a row each. Rows are made as they scroll into sight, and refresh in place so that the focus stays.
final class MappingTable extends Div {

  private final transient Mapping mapping;
  private final transient TargetChoices choices;
  private final transient List<ObjectType> types;
  private final Runnable onChange;
  private final transient ColumnMaking making;
  private final SerializableConsumer<Integer> onNewProperty;
  private final VirtualList<Integer> rows = new VirtualList<>();
  private final Map<Integer, ColumnRow> made = new HashMap<>();
  /// The row that gets the focus once it is made; -1 for none.
  private int focused = -1;
  private Optional<ColumnState> filter = Optional.empty();

  /// @param onNewProperty gets the column for which a property is to be created
  MappingTable(Mapping mapping, TargetChoices choices, List<ObjectType> types, Runnable onChange,
      SerializableConsumer<Integer> onNewProperty, ColumnMaking making) {
    this.making = making;
    this.mapping = mapping;
    this.choices = choices;
    this.types = types;
    this.onChange = onChange;
    this.onNewProperty = onNewProperty;
    addClassName("mapping-table");
    rows.addClassName("mapping-rows");
    rows.getElement().setAttribute("aria-label", Texts.of("wizard.columns.label"));
    rows.setRenderer(new ComponentRenderer<>(index -> made.computeIfAbsent(index, this::row)));
    add(head(), rows);
    show(Optional.empty());
  }

  private ColumnRow row(int index) {
    var row = new ColumnRow(index, this);
    if (index == focused) {
      focused = -1;
      row.focusMenu();
    }
    return row;
  }

  private Div head() {
    var policy = new NativeSelect<>(Texts.of("wizard.columns.policy.all"), List.of(OverwritePolicy.values()),
        value -> Texts.of("wizard.policy.all." + value), value -> {
          mapping.setPolicyOfAll(value);
          refresh();
        });
    var head = new Div(title("header"), title("samples"), new Span(), title("target"), policy, title("state"));
    head.addClassName("mapping-head");
    return head;
  }

  private static Span title(String key) {
    return new Span(Texts.of("wizard.columns.head." + key));
  }

  Mapping mapping() {
    return mapping;
  }

  ColumnMaking making() {
    return making;
  }

  TargetChoices choices() {
    return choices;
  }

  /// A value that finds its record is never written over by another.
  boolean isIdentifier(ColumnTarget.PropertyColumn target) {
    return types.stream().filter(type -> type.id().equals(target.objectType()))
        .anyMatch(type -> new Requirements(type, mapping.operation(type.id()), Set.of()).identifiers().contains(target.property()));
  }

  void choose(int index, TargetChoice choice) {
    if (choice.isNewProperty()) {
      onNewProperty.accept(index);
      refresh();
    } else {
      choose(index, choice.target());
    }
  }

  void choose(int index, ColumnTarget target) {
    mapping.choose(index, target);
    refresh();
  }

  /// Settles the doubts of a suggestion.
  void confirm(int index) {
    choose(index, mapping.column(index).target());
  }

  void setPolicy(int index, OverwritePolicy policy) {
    mapping.setPolicy(index, policy);
    refresh();
  }

  /// Shows the columns in a state, all if none is named. They stay until asked again, though their state may change.
  void show(Optional<ColumnState> state) {
    filter = state;
    rows.setItems(shown());
    rows.scrollToStart();
  }

  /// Makes columns of others.
  void make(List<Derivation> derivations) {
    focused = mapping.columns().size();
    mapping.make(derivations);
    rebuild();
    onChange.run();
  }

  /// Takes back what was made with a column.
  void remove(int index) {
    focused = mapping.column(index).derivation().map(made -> made.sources().getFirst()).orElse(-1);
    mapping.made().remove(index);
    rebuild();
    onChange.run();
  }

  /// Makes the rows anew where there are others.
  void rebuild() {
    made.clear();
    rows.setItems(shown());
  }

  private List<Integer> shown() {
    return mapping.made().order().stream()
        .filter(index -> filter.map(wanted -> mapping.state(mapping.column(index)) == wanted).orElse(true)).toList();
  }

  /// Shows what the mapping says now.
  void refresh() {
    made.values().stream().filter(ColumnRow::isAttached).forEach(ColumnRow::refresh);
    onChange.run();
  }
}
