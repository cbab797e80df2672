package io.intake.ui.records.care;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ArchivedRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordCare;
import io.intake.ui.Routes;
import io.intake.ui.VisibleObjects;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.links.RecordNames;
import io.intake.users.RecordAction;
import jakarta.annotation.security.PermitAll;

/// The archived records of an object, to be brought back while there is time.
@Route(Routes.ARCHIVE)
@PermitAll
class ArchiveView extends Div implements HasDynamicTitle {

  private static final String NAME = """
      <a class="name-cell" href="${item.address}" router-link><span class="name-cell-text">${item.name}</span></a>""";

  private final transient RecordCare care;
  private final transient RecordAccess access;
  private final Select<ObjectType> types = new Select<>();
  private final TextField search = new TextField();
  private final Grid<ArchivedRecord> grid = new Grid<>();
  private final Div empty = new Div();
  private final Button restore = new Button(Texts.of("records.restore"), IntakeIcon.UNDO.create(), event -> restore());

  ArchiveView(RecordCare care, RecordAccess access, VisibleObjects objects) {
    this.care = care;
    this.access = access;
    addClassNames("page", "archive-page");
    search.setPlaceholder(Texts.of("records.search"));
    search.setAriaLabel(Texts.of("records.search"));
    search.setPrefixComponent(IntakeIcon.SEARCH.create());
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> show());
    types.setAriaLabel(Texts.of("care.archive.of"));
    types.setItemLabelGenerator(Labels::plural);
    types.setItems(objects.list());
    types.addValueChangeListener(event -> show());
    restore.addThemeVariants(ButtonVariant.PRIMARY);
    var tools = new Div(types, search, restore);
    tools.addClassName("archive-tools");
    setUpGrid();
    add(new PageHeader(Texts.of("care.archive"), Texts.of("care.archive.why", RecordCare.DAYS_KEPT)), tools, grid, empty);
    objects.list().stream().findFirst().ifPresent(types::setValue);
  }

  private void setUpGrid() {
    grid.addClassName("record-grid");
    grid.setSelectionMode(Grid.SelectionMode.MULTI);
    grid.addColumn(LitRenderer.<ArchivedRecord>of(NAME)
        .withProperty("address", row -> Routes.openRecord(types.getValue(), row.record().id().value()))
        .withProperty("name", row -> RecordNames.of(row.record(), types.getValue()))).setHeader(Texts.of("records.name")).setFlexGrow(2);
    grid.addColumn(row -> RecordNames.fact(row.record(), types.getValue())).setHeader("").setFlexGrow(2);
    grid.addColumn(row -> Moments.relative(row.archivedAt())).setHeader(Texts.of("care.archive.when")).setFlexGrow(1);
    grid.addColumn(row -> Moments.relative(row.purgedAt())).setHeader(Texts.of("care.archive.purged")).setFlexGrow(1);
    grid.addSelectionListener(event -> restore.setEnabled(!event.getAllSelectedItems().isEmpty()));
    grid.setItems(new CallbackDataProvider<ArchivedRecord, Void>(
        query -> care.archived(types.getValue().id(), search.getValue(), query.getOffset(), query.getLimit()).stream(),
        query -> (int) care.countArchived(types.getValue().id(), search.getValue()), row -> row.record().id()));
  }

  private void show() {
    grid.deselectAll();
    restore.setEnabled(false);
    var none = care.countArchived(types.getValue().id(), search.getValue()) == 0;
    restore.setVisible(!none && access.may(RecordAction.ARCHIVE, types.getValue().id()));
    grid.setVisible(!none);
    empty.removeAll();
    if (none) {
      empty.add(nothing());
    }
    grid.getDataProvider().refreshAll();
  }

  private EmptyState nothing() {
    var of = Labels.inSentence(types.getValue(), 2);
    if (!search.getValue().isBlank()) {
      return new EmptyState(IntakeIcon.SEARCH, Texts.of("care.archive.unmatched", of, search.getValue().strip()),
          Texts.of("care.archive.unmatched.why"));
    }
    var back = new Anchor(Routes.openObjects(types.getValue()), Texts.of("records.missing.back", of));
    back.addClassName("button-link");
    back.getElement().setAttribute("router-link", true);
    return new EmptyState(IntakeIcon.ARCHIVE, Texts.of("care.archive.none", of), Texts.of("care.archive.none.why"), back);
  }

  private void restore() {
    var type = types.getValue();
    var outcome = care.restore(grid.getSelectedItems().stream().map(row -> row.record().id()).toList());
    if (!outcome.back().isEmpty()) {
      Notifications.done(Texts.of("records.restored", outcome.back().size(), Labels.inSentence(type, outcome.back().size())));
    }
    if (!outcome.refused().isEmpty()) {
      var holder = outcome.refused().values().iterator().next();
      Notifications.failed(Texts.of("care.archive.refused", outcome.refused().size(), RecordNames.of(holder, type)));
    }
    show();
  }

  @Override
  public String getPageTitle() {
    return Texts.of("care.archive");
  }
}
