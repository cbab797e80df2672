package io.intake.ui.records.index;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.lists.ListMembers;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.properties.Property;
import io.intake.ui.Routes;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.exports.ExportDialog;
import io.intake.ui.exports.ExportSubject;
import io.intake.ui.language.Labels;
import io.intake.ui.records.ArchiveQuestion;
import io.intake.ui.records.CreateRecordDialog;
import io.intake.ui.records.RecordDoors;
import io.intake.ui.records.RecordValues;
import io.intake.ui.records.filter.FilterBar;
import io.intake.ui.records.filter.ListMembership;
import io.intake.ui.records.memberships.AddToListDialog;
import io.intake.ui.records.memberships.SaveAsListDialog;
import io.intake.users.RecordAction;
import java.time.LocalDate;
import java.util.List;

/// All that an index page holds for one object type. What it shows is an [IndexState], which its address follows.
public class IndexPage extends Div {

  /// More are not archived at once from the screen.
  private static final int MOST_SELECTED = 10_000;

  private final transient IndexScope scope;
  private final transient ObjectType type;
  private final transient RecordDoors doors;
  private final transient ChosenColumns chosenColumns;
  private final transient List<Property> properties;
  private transient IndexState state;
  private final Span count = new Span();
  private final RecordGrid grid;
  private final FilterBar filters;
  private final SelectionBar selection = new SelectionBar(this::selectAll, this::clearSelection);
  private final Div empty = new Div();
  private final Button saveAsList = button("lists.save", IntakeIcon.LISTS, this::saveAsList);
  private final Button create = new Button();

  /// @param address what the page shows of its scope at first
  public IndexPage(IndexScope scope, QueryParameters address, RecordDoors doors) {
    this.scope = scope;
    this.type = scope.type();
    this.state = IndexState.of(type, address, doors.catalog());
    this.doors = doors;
    chosenColumns = new ChosenColumns(doors, type);
    properties = doors.catalog().list(type.id());
    grid = new RecordGrid(type, scoped(), doors);
    filters = new FilterBar(ListMembership.and(properties, type.id(), doors.lists().list(type.id())), doors.lostNames(type.id()),
        state.filter(), this::filter);
    addSelectionActions();
    listen();
    layOut();
    grid.setColumns(chosenColumns.list());
    showCounts();
  }

  /// Whether it shows a list that the user may change.
  private boolean isOwn() {
    return scope.list().filter(list -> list.mayBeChangedBy(doors.currentUser().get())).isPresent();
  }

  private void addSelectionActions() {
    selection.addAction(Texts.of("lists.add"), IntakeIcon.LISTS, this::addToList);
    if (scope.isStaticList() && isOwn()) {
      selection.addAction(Texts.of("lists.remove"), IntakeIcon.MINUS, this::removeFromList);
    }
    if (doors.exporting().mayExport()) {
      selection.addAction(Texts.of("exports.export"), IntakeIcon.DOWNLOAD, this::export);
    }
    if (doors.may(RecordAction.ARCHIVE, type)) {
      selection.addAction(Texts.of("records.archive"), IntakeIcon.ARCHIVE, this::archive);
    }
  }

  private IndexState scoped() {
    return state.with(scope.within(state.filter()));
  }

  private void listen() {
    grid.onOrder(order -> change(state.with(order)));
    grid.addColumnReorderListener(event -> keepColumns());
    grid.addColumnResizeListener(event -> keepColumns());
    grid.addSelectionListener(event -> showSelection());
  }

  private void layOut() {
    addClassName("record-index");
    count.addClassName("record-count");
    empty.addClassName("record-index-empty");
    var header = new Header(count, actions());
    header.addClassName("record-index-header");
    var sheet = new Div(grid, empty, selection);
    sheet.addClassName("record-index-sheet");
    add(header, filters, sheet);
  }

  private Div actions() {
    var columns = button("records.columns", IntakeIcon.COLUMNS, () -> { });
    var chooser = new ColumnChooser(columns, properties,
        () -> chosenColumns.list().stream().map(ChosenColumns.Column::property).toList(),
        chosen -> grid.setColumns(chosenColumns.choose(chosen)));
    var actions = new Div(columns, chooser);
    actions.addClassName("record-index-actions");
    actions.add(saveAsList);
    if (doors.pipelines().rule(type.id()).isPresent()) {
      actions.add(button("work.board", IntakeIcon.PIPELINE, () -> Routes.go(Routes.openBoard(type))));
    }
    if (doors.exporting().mayExport()) {
      actions.add(button("exports.export", IntakeIcon.DOWNLOAD, this::export));
    }
    if (scope.list().isEmpty() && doors.canImport(type)) {
      actions.add(importButton());
    }
    create.setText(Texts.of("records.create", Labels.inSentence(type, 1)));
    create.setIcon(IntakeIcon.PLUS.create());
    create.addClickListener(event -> create());
    // A record that is created here would not be on the list.
    create.setVisible(scope.list().isEmpty() && doors.may(RecordAction.EDIT, type));
    actions.add(create);
    return actions;
  }

  private Button importButton() {
    return button("records.import", IntakeIcon.IMPORTS, () ->
        UI.getCurrent().navigate(Routes.IMPORT_NEW, QueryParameters.of(Routes.OBJECT, type.id().value())));
  }

  private static Button button(String label, IntakeIcon icon, Runnable action) {
    return new Button(Texts.of(label), icon.create(), event -> action.run());
  }

  private void filter(RecordFilter filter) {
    change(state.with(filter));
  }

  private void change(IndexState other) {
    state = other;
    grid.deselectAll();
    grid.show(scoped());
    showCounts();
    UI.getCurrent().getPage().getHistory().replaceState(null, new Location(scope.address(), other.toAddress()));
  }

  /// Looks again, as what is on the page was changed elsewhere.
  public void refresh() {
    grid.deselectAll();
    grid.show(scoped());
    showCounts();
  }

  private void showCounts() {
    if (state.isNarrowed()) {
      // In the order shown: the same walk through the records then answers the count and the first page.
      doors.records().page(scoped().filter(), state.order(), 0, 1);
    }
    var shown = doors.records().count(scoped().filter());
    var all = state.isNarrowed() ? doors.records().count(scope.all()) : shown;
    count.setText(state.isNarrowed() ? Texts.of("records.count.some", shown, all, Labels.inSentence(type, all))
        : Texts.of("records.count", all, Labels.inSentence(type, all)));
    grid.setVisible(shown > 0);
    filters.setVisible(all > 0);
    saveAsList.setVisible(state.isNarrowed() && state.filter().selection().isEmpty());
    empty.setVisible(shown == 0);
    empty.removeAll();
    // An empty page has one main action: the import that fills it, where that may be done.
    create.setThemeName(ButtonVariant.PRIMARY.getVariantName(), all > 0 || scope.list().isPresent() || !doors.canImport(type));
    if (all == 0) {
      empty.add(nothingThere());
    } else if (shown == 0) {
      empty.add(nothingFound());
    }
  }

  private EmptyState nothingThere() {
    if (scope.list().isPresent()) {
      var kind = scope.isStaticList() ? "static" : "active";
      return new EmptyState(IntakeIcon.LISTS, Texts.of("lists.members.none"),
          Texts.of(isOwn() ? "lists.members.none." + kind : "lists.others"));
    }
    var icon = IntakeIcon.named(type.icon());
    var title = Texts.of("records.empty", Labels.plural(type).toLowerCase(Texts.locale()));
    if (doors.canImport(type)) {
      var start = importButton();
      start.setText(Texts.of("records.empty.import", Labels.plural(type).toLowerCase(Texts.locale())));
      start.addThemeVariants(ButtonVariant.PRIMARY);
      return new EmptyState(icon, title, Texts.of("records.empty.why", Labels.plural(type)), start);
    }
    return new EmptyState(icon, title, Texts.of(create.isVisible() ? "records.empty.wait" : "records.empty.none", Labels.plural(type)));
  }

  private EmptyState nothingFound() {
    var clear = new Button(Texts.of("records.filter.clear"), event -> {
      filters.show(state.cleared().filter());
      change(state.cleared());
    });
    return new EmptyState(IntakeIcon.SEARCH, Texts.of("records.none", Labels.plural(type).toLowerCase(Texts.locale())),
        Texts.of("records.none.why"), clear);
  }

  private void keepColumns() {
    chosenColumns.keep(grid.chosen(properties));
  }

  private void showSelection() {
    var shown = doors.records().count(scoped().filter());
    selection.show(grid.getSelectedItems().size(), shown, shown <= MOST_SELECTED);
  }

  private void selectAll() {
    grid.asMultiSelect().select(doors.records().list(doors.records().ids(scoped().filter())));
  }

  private void clearSelection() {
    grid.deselectAll();
  }

  private void archive() {
    var selected = List.copyOf(grid.getSelectedItems());
    if (!selected.isEmpty()) {
      new ArchiveQuestion(type, selected.stream().map(CrmRecord::id).toList(), RecordValues.name(selected.getFirst(), type),
          doors.records(), this::refresh).open();
    }
  }

  private void addToList() {
    var selected = grid.getSelectedItems().stream().map(CrmRecord::id).toList();
    new AddToListDialog(type, doors.lists(), doors.currentUser().get(), selected, scoped().filter(),
        doors.records().count(scoped().filter())).open();
  }

  private void saveAsList() {
    var shown = scoped().filter();
    new SaveAsListDialog(type, doors.lists(), new ListMembers.Matching(shown.search(), shown.conditions()), doors.records().count(shown))
        .open();
  }

  private void export() {
    var selected = grid.getSelectedItems().stream().map(CrmRecord::id).toList();
    var name = scope.list().map(ObjectList::name).orElseGet(() -> Labels.plural(type)) + " " + LocalDate.now(Moments.zone());
    var shown = scoped().filter();
    new ExportDialog(new ExportSubject(type, name, shown, state.order(), doors.records().count(shown), selected,
        chosenColumns.list().stream().map(ChosenColumns.Column::property).toList(), properties), doors.exporting()).open();
  }

  private void removeFromList() {
    var list = scope.list().orElseThrow();
    var selected = grid.getSelectedItems().stream().map(CrmRecord::id).toList();
    try {
      doors.lists().remove(list.id(), selected);
    } catch (ListRefused refused) {
      Notifications.failed(Texts.of("lists.refused." + refused.reason(), refused.argument()));
      return;
    }
    refresh();
    Notifications.done(Texts.of("lists.removed", selected.size(), list.name()), Texts.of("records.undo"), () -> {
      doors.lists().add(list.id(), selected);
      refresh();
    });
  }

  private void create() {
    new CreateRecordDialog(type, doors, record ->
        UI.getCurrent().navigate(Routes.openRecord(type, record.id().value()))).open();
  }
}
