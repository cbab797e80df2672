package io.intake.ui.propertysettings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.Property;
import io.intake.properties.PropertyFill;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyWork;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// The properties of an object type at the left, the chosen one at the right.
class PropertiesPanel extends Div {

  private final transient PropertyDoors doors;
  private final transient ObjectType type;
  private final PropertyGrid grid = new PropertyGrid();
  private final TextField search = new TextField();
  private final Select<PropertyGroup> group = new Select<>();
  private final Select<PropertyKind> kind = new Select<>();
  private final Span figure = new Span();
  private final Span counted = new Span();
  private final Div detail = new Div();
  private final Poller poller = new Poller(Duration.ofSeconds(1), this::look);
  private transient List<PropertyRow> rows = List.of();

  /// @param open internal name of the property to be opened
  PropertiesPanel(PropertyDoors doors, ObjectType type, Optional<String> open) {
    this.doors = doors;
    this.type = type;
    addClassName("properties-panel");
    detail.addClassName("property-detail-slot");
    var count = new Button(Texts.of("propertysettings.count"), event -> count());
    count.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    var foot = new Div(figure, counted, count, poller);
    foot.addClassName("properties-foot");
    var left = new Div(filters(), grid, foot);
    left.addClassName("properties-left");
    add(left, detail);
    grid.asSingleSelect().addValueChangeListener(event -> showDetail(Optional.ofNullable(event.getValue())));
    grid.setEmptyStateText(Texts.of("propertysettings.nothing"));
    refresh();
    showDetail(Optional.empty());
    open.ifPresent(this::open);
  }

  private Div filters() {
    search.setPlaceholder(Texts.of("propertysettings.search"));
    search.setAriaLabel(Texts.of("propertysettings.search"));
    search.setPrefixComponent(IntakeIcon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> filter());
    group.setItems(doors.catalog().groups(type.id()));
    group.setItemLabelGenerator(value -> value == null ? Texts.of("propertysettings.allGroups") : Labels.of(value));
    group.setEmptySelectionAllowed(true);
    group.setEmptySelectionCaption(Texts.of("propertysettings.allGroups"));
    group.setPlaceholder(Texts.of("propertysettings.allGroups"));
    group.setAriaLabel(Texts.of("propertysettings.column.group"));
    group.addValueChangeListener(event -> filter());
    kind.setItems(PropertyKind.values());
    kind.setItemLabelGenerator(value -> Texts.of(value == null ? "propertysettings.allKinds" : "propertysettings.kind." + value));
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption(Texts.of("propertysettings.allKinds"));
    kind.setPlaceholder(Texts.of("propertysettings.allKinds"));
    kind.setAriaLabel(Texts.of("propertysettings.column.kind"));
    kind.addValueChangeListener(event -> filter());
    var filters = new Div(search, group, kind);
    filters.addClassName("properties-filters");
    return filters;
  }

  private void refresh() {
    var groups = doors.catalog().groups(type.id());
    var usages = doors.administration().usages(type.id());
    var fill = doors.works().fill(type.id());
    rows = doors.catalog().list(type.id()).stream()
        .map(property -> PropertyRow.of(property, groups, share(fill, property), usages)).toList();
    filter();
    var running = doors.works().list(type.id()).stream().anyMatch(PropertyWork::isUnderWay);
    counted.setText(fill.countedAt().map(at -> Texts.of("propertysettings.countedAt", fill.total(), Moments.relative(at)))
        .orElse(Texts.of("propertysettings.neverCounted")));
    if (fill.countedAt().isEmpty() && !running) {
      doors.works().count(type.id());
      running = true;
    }
    poller.setOn(running);
  }

  private static OptionalDouble share(PropertyFill fill, Property property) {
    return fill.countedAt().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(fill.share(property.name()));
  }

  private void filter() {
    var words = search.getValue().strip().toLowerCase(Locale.ROOT);
    var found = rows.stream().filter(row -> row.has(words))
        .filter(row -> group.isEmpty() || group.getValue().name().equals(row.property().group()))
        .filter(row -> kind.isEmpty() || kind.getValue() == PropertyKind.of(row.property())).toList();
    grid.setItems(found);
    figure.setText(Texts.of("propertysettings.figure", found.size()));
  }

  private void count() {
    doors.works().count(type.id());
    poller.setOn(true);
  }

  /// Looks whether what is under way has come to its end; the list is drawn again only then.
  private void look() {
    if (doors.works().list(type.id()).stream().noneMatch(PropertyWork::isUnderWay)) {
      var open = grid.asSingleSelect().getOptionalValue().map(row -> row.property().name());
      refresh();
      open.ifPresent(this::open);
    }
  }

  private void open(String name) {
    rows.stream().filter(row -> row.property().name().equals(name)).findFirst().ifPresentOrElse(row -> {
      grid.select(row);
      grid.scrollToItem(row);
      showDetail(Optional.of(row));
    }, () -> showDetail(Optional.empty()));
  }

  private void showDetail(Optional<PropertyRow> row) {
    detail.removeAll();
    row.ifPresent(chosen -> detail.add(new PropertyDetail(doors, chosen, this::changed)));
    detail.setVisible(row.isPresent());
    setClassName("properties-open", row.isPresent());
  }

  /// @param name of the property to be shown again; empty if it is gone
  private void changed(Optional<String> name) {
    refresh();
    name.ifPresentOrElse(this::open, () -> showDetail(Optional.empty()));
  }
}
