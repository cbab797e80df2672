package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ColumnTarget;
import io.intake.imports.OverwritePolicy;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import io.intake.ui.importwizard.derived.ColumnMaking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of columns with its filters, and the guide beside it.
public final class MappingScreen extends Div {

  private final transient Mapping mapping;
  private final transient PropertyCatalog catalog;
  private final transient List<ObjectType> types;
  private final Runnable onChange;
  private final transient TargetChoices choices;
  private final MappingTable table;
  private final MappingGuide guide;
  private final Span progress = new Span();
  private final Map<Optional<ColumnState>, NativeButton> tabs = new LinkedHashMap<>();
  private final Div tools = new Div();
  private final Div offers = new Div();
  private final Checkbox skipUndecided = new Checkbox(Texts.of("wizard.columns.skipUndecided"));

  /// What the columns may be about.
  ///
  /// @param types the objects of the file
  /// @param mayCreate whether properties may be created here
  public record Places(List<ObjectType> types, List<Linkable> linkable, boolean mayCreate) {
  }

  /// Records that those of an object of the file can be linked with.
  ///
  /// @param labelled whether their links can have labels
  public record Linkable(ObjectType from, ObjectType to, boolean labelled) {
  }

  public MappingScreen(Mapping mapping, PropertyCatalog catalog, Places places, Runnable onChange, ColumnMaking making) {
    this.mapping = mapping;
    this.catalog = catalog;
    this.types = List.copyOf(places.types());
    this.onChange = onChange;
    choices = new TargetChoices(catalog, places);
    table = new MappingTable(mapping, choices, types, this::refresh, this::createProperty, making);
    guide = new MappingGuide(mapping, catalog, types, this::refresh);
    addClassName("mapping-screen");
    skipUndecided.addValueChangeListener(event -> {
      mapping.setUndecidedSkipped(event.getValue());
      table.refresh();
    });
    var left = new Div(offers, toolbar(), table, skipUndecided);
    left.addClassName("mapping-left");
    add(left, guide);
    choose(Optional.empty());
    refresh();
  }

  private Div toolbar() {
    var filters = new Div();
    filters.addClassName("filter-tabs");
    filters.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("wizard.columns.filters"));
    for (var state : List.of(Optional.<ColumnState>empty(), Optional.of(ColumnState.NEEDS_A_LOOK), Optional.of(ColumnState.NOT_IMPORTED))) {
      var tab = new NativeButton("", event -> choose(state));
      tab.addClassName("filter-tab");
      tabs.put(state, tab);
      filters.add(tab);
    }
    progress.addClassName("mapping-progress");
    progress.getElement().setAttribute("role", "status");
    tools.addClassName("mapping-tools");
    offers.addClassName("mapping-offers");
    var toolbar = new Div(filters, progress, tools);
    toolbar.addClassName("mapping-toolbar");
    return toolbar;
  }

  /// Adds something to do with the mapping as a whole.
  public void addTool(Component tool) {
    tools.add(tool);
  }

  /// Puts what is proposed above the table.
  public void setOffer(Component offer) {
    offers.removeAll();
    offers.add(offer);
  }

  /// Shows the mapping after it was changed elsewhere.
  public void showChanges() {
    guide.showOperations();
    table.rebuild();
    refresh();
  }

  private void choose(Optional<ColumnState> state) {
    tabs.forEach((key, tab) -> tab.getElement().setAttribute("aria-pressed", Boolean.toString(key.equals(state))));
    table.show(state);
  }

  private void refresh() {
    tabs.forEach((state, tab) -> tab.setText(Texts.of("wizard.columns.filter." + state.map(Enum::name).orElse("ALL"),
        state.map(mapping::count).orElse((long) mapping.columns().size()))));
    progress.setText(Texts.of("wizard.columns.ready", mapping.count(ColumnState.READY), mapping.columns().size()));
    guide.refresh();
    onChange.run();
  }

  private void createProperty(int index) {
    var suggestion = mapping.column(index).suggestion();
    new NewPropertyPanel(catalog, types, suggestion.header().strip(), suggestion.samples(), property -> {
      choices.reload();
      table.choose(index, new ColumnTarget.PropertyColumn(property.objectType(), property.name(), OverwritePolicy.OVERWRITE));
    }).open();
  }

  /// What must be settled before it can go on; empty if nothing.
  public Optional<String> missing() {
    var open = mapping.open();
    if (!open.isEmpty()) {
      var first = open.getFirst().suggestion();
      return Optional.of(Texts.of("wizard.columns.missing", open.size(), ErrorTexts.columnName(first.header(), first.column())));
    }
    return types.stream()
        .flatMap(type -> new Requirements(type, mapping.operation(type.id()), mapping.properties(type.id())).missing().stream())
        .findFirst();
  }
}
