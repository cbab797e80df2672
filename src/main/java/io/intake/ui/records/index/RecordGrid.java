package io.intake.ui.records.index;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.RecordDoors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The sheet of records: it asks for what is on screen, whatever there is.
class RecordGrid extends Grid<CrmRecord> {

  private static final String FILLER = "filler";
  private static final String NAME_WIDTH = "264px";

  private final transient ObjectType type;
  private transient IndexState state;
  private boolean showsOrder;

  RecordGrid(ObjectType type, IndexState state, RecordDoors doors) {
    this.type = type;
    this.state = state;
    addClassName("record-grid");
    setSelectionMode(SelectionMode.MULTI);
    setColumnReorderingAllowed(true);
    setMultiSort(false);
    addColumnReorderListener(event -> keepFillerLast());
    setPageSize(60);
    setSizeFull();
    setItems(new CallbackDataProvider<CrmRecord, Void>(
        query -> doors.records().page(this.state.filter(), this.state.order(), query.getOffset(), query.getLimit()).stream(),
        query -> (int) doors.records().count(this.state.filter()), CrmRecord::id));
  }

  /// Shows other columns after the name.
  void setColumns(List<ChosenColumns.Column> columns) {
    removeAllColumns();
    addColumn(ValueRenderers.name(type)).setKey(RecordOrder.NAME).setHeader(Texts.of("records.name")).setWidth(NAME_WIDTH)
        .setFlexGrow(0).setFrozen(true).setResizable(true).setSortProperty(RecordOrder.NAME).setRowHeader(true);
    columns.forEach(this::addValueColumn);
    addFiller();
    showOrder();
  }

  private void addValueColumn(ChosenColumns.Column chosen) {
    var property = chosen.property();
    var column = addColumn(ValueRenderers.of(property, type)).setKey(property.name()).setHeader(header(property)).setResizable(true)
        .setSortProperty(property.name()).setWidth(chosen.width().orElseGet(() -> usualWidth(property)) + "px").setFlexGrow(0);
    if (PropertyFormat.isFigure(property)) {
      column.setTextAlign(ColumnTextAlign.END);
    }
  }

  /// Takes the room that the others leave, so that the lines of wide windows end where the sheet does.
  private void addFiller() {
    addColumn(record -> "").setKey(FILLER).setWidth("0px").setFlexGrow(1).setSortable(false).setResizable(false);
  }

  private void keepFillerLast() {
    var columns = new ArrayList<>(getColumns());
    var filler = getColumnByKey(FILLER);
    if (!columns.getLast().equals(filler)) {
      columns.remove(filler);
      columns.add(filler);
      setColumnOrder(columns);
    }
  }

  private static Span header(Property property) {
    var header = new Span(PropertyFormat.icon(property).create(), new Span(Labels.of(property)));
    header.addClassName("grid-header");
    header.setTitle(Labels.of(property));
    return header;
  }

  private static int usualWidth(Property property) {
    return switch (property.textKind()) {
      case EMAIL -> 232;
      case URL -> 216;
      case PHONE, DOMAIN -> 168;
      case PLAIN -> switch (property.type()) {
        case STRING, ENUMERATION, PHONE_NUMBER -> 176;
        case DATE, DATETIME -> 152;
        case NUMBER, BOOL -> 136;
      };
    };
  }

  /// The chosen columns as they stand on screen now.
  List<ChosenColumns.Column> chosen(List<Property> known) {
    var columns = new ArrayList<ChosenColumns.Column>();
    for (var column : getColumns()) {
      for (var property : known) {
        if (property.name().equals(column.getKey())) {
          columns.add(new ChosenColumns.Column(property, width(column)));
        }
      }
    }
    return columns;
  }

  private static Optional<Integer> width(Column<CrmRecord> column) {
    return Optional.ofNullable(column.getWidth()).filter(width -> width.endsWith("px"))
        .map(width -> (int) Math.round(Double.parseDouble(width.substring(0, width.length() - 2))));
  }

  void show(IndexState other) {
    state = other;
    showOrder();
    getDataProvider().refreshAll();
  }

  /// Told when a person chose another order.
  void onOrder(Consumer<RecordOrder> listener) {
    addSortListener(event -> {
      if (!showsOrder) {
        listener.accept(event.getSortOrder().stream().findFirst()
            .map(order -> new RecordOrder(order.getSorted().getKey(), order.getDirection() == SortDirection.ASCENDING))
            .orElse(RecordOrder.NEWEST_FIRST));
      }
    });
  }

  private void showOrder() {
    showsOrder = true;
    var column = state.order().equals(RecordOrder.NEWEST_FIRST) ? null : getColumnByKey(state.order().property());
    sort(column == null ? List.of() : List.of(new GridSortOrder<>(column,
        state.order().ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
    showsOrder = false;
  }
}
