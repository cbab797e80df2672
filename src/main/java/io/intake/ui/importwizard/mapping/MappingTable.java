package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ColumnTarget;
import io.intake.imports.OverwritePolicy;
import io.intake.ui.components.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The columns of a file, a row each. Rows are made as they scroll into sight, and refresh in place so that the focus stays.
final class MappingTable extends Div {

  private final transient Mapping mapping;
  private final transient TargetChoices choices;
  private final transient List<ObjectType> types;
  private final Runnable onChange;
  private final SerializableConsumer<Integer> onNewProperty;
  private final VirtualList<Integer> rows = new VirtualList<>();
  private final Map<Integer, ColumnRow> made = new HashMap<>();
  private Optional<ColumnState> filter = Optional.empty();

  /// @param onNewProperty gets the column for which a property is to be created
  MappingTable(Mapping mapping, TargetChoices choices, List<ObjectType> types, Runnable onChange,
      SerializableConsumer<Integer> onNewProperty) {
    this.mapping = mapping;
    this.choices = choices;
    this.types = types;
    this.onChange = onChange;
    this.onNewProperty = onNewProperty;
    addClassName("mapping-table");
    rows.addClassName("mapping-rows");
    rows.getElement().setAttribute("aria-label", Texts.of("wizard.columns.label"));
    rows.setRenderer(new ComponentRenderer<>(index -> made.computeIfAbsent(index, key -> new ColumnRow(key, this))));
    add(head(), rows);
    show(Optional.empty());
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
    rows.setItems(IntStream.range(0, mapping.columns().size()).boxed()
        .filter(index -> filter.map(wanted -> mapping.state(mapping.column(index)) == wanted).orElse(true)).toList());
    rows.scrollToStart();
  }

  /// Shows what the mapping says now.
  void refresh() {
    made.values().stream().filter(ColumnRow::isAttached).forEach(ColumnRow::refresh);
    onChange.run();
  }
}
