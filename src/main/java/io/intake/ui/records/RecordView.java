package io.intake.ui.records;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordId;
import io.intake.ui.Routes;
import io.intake.ui.VisibleObjects;
import io.intake.ui.components.Crumb;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.HasCrumbs;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.care.CareDoors;
import io.intake.ui.records.care.EraseDialog;
import io.intake.ui.records.care.MergeDialog;
import io.intake.ui.records.links.LinkDoors;
import io.intake.ui.records.links.LinkStories;
import io.intake.ui.records.links.LinksPanel;
import io.intake.ui.records.memberships.ListsPanel;
import io.intake.users.RecordAction;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/// One record: who it is and its properties, how it came to be, and what it is linked with.
@Route(Routes.RECORD)
@PermitAll
class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private final transient VisibleObjects objectTypes;
  private final transient RecordDoors doors;
  private final transient Authors authors;
  private final transient LinkDoors links;
  private final transient Activities activities;
  private final transient CareDoors care;
  private transient Optional<ObjectType> type = Optional.empty();
  private String title = "";

  RecordView(VisibleObjects objectTypes, RecordDoors doors, Authors authors, LinkDoors links, Activities activities, CareDoors care) {
    this.objectTypes = objectTypes;
    this.doors = doors;
    this.authors = authors;
    this.links = links;
    this.activities = activities;
    this.care = care;
    addClassName("record-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    type = event.getRouteParameters().get("path").flatMap(objectTypes::findByPath);
    if (type.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    var id = event.getRouteParameters().get("id").filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    var record = id.flatMap(number -> doors.records().find(new RecordId(type.get().id(), number)));
    if (record.isPresent() && record.get().id().value() != id.orElseThrow()) {
      // it became part of another one
      event.forwardTo(Routes.openRecord(type.get(), record.get().id().value()));
      return;
    }
    record.ifPresentOrElse(this::show, () -> showNothing(type.get()));
  }

  private void showNothing(ObjectType missing) {
    title = Texts.of("records.missing", Labels.inSentence(missing, 1));
    var back = new Anchor(Routes.openObjects(missing), Texts.of("records.missing.back", Labels.inSentence(missing, 2)));
    back.addClassName("button-link");
    back.getElement().setAttribute("router-link", true);
    removeAll();
    add(new EmptyState(IntakeIcon.SEARCH, title, Texts.of("records.missing.why"), back));
  }

  private void show(CrmRecord record) {
    var shown = type.orElseThrow();
    title = RecordValues.name(record, shown);
    removeAll();
    if (record.archived()) {
      add(banner(record));
    }
    var history = new HistoryPanel(authors, doors, new LinkStories(links, authors::name));
    history.show(record, shown);
    var properties = new PropertyPanel(shown, record, doors, this::show, changed -> history.show(changed, shown));
    properties.addHeadAction(archiveButton(shown, record));
    addCare(properties, shown, record);
    var linked = new LinksPanel(record, links, (other, created) -> new CreateRecordDialog(other, doors, record.id(), created).open(),
        () -> history.show(properties.record(), shown));
    var columns = new Div(properties, middle(record, history), side(shown, record, linked));
    columns.addClassName("record-columns");
    add(columns);
  }

  private Div middle(CrmRecord record, HistoryPanel history) {
    var middle = new Div(new TimelinePanel(record, activities, doors), history);
    middle.addClassName("record-middle");
    return middle;
  }

  private Div side(ObjectType shown, CrmRecord record, LinksPanel linked) {
    var side = new Div(linked, new ListsPanel(shown, record.id(), doors.lists(), doors.currentUser().get()));
    side.addClassName("record-side");
    return side;
  }

  private Button archiveButton(ObjectType shown, CrmRecord record) {
    var archive = new Button(Texts.of("records.archive"), IntakeIcon.ARCHIVE.create(), event ->
        new ArchiveQuestion(shown, List.of(record.id()), RecordValues.name(record, shown), doors.records(), () -> reload(record)).open());
    archive.setVisible(!record.archived() && doors.may(RecordAction.ARCHIVE, shown));
    return archive;
  }

  private void addCare(PropertyPanel properties, ObjectType shown, CrmRecord record) {
    if (!record.archived() && doors.may(RecordAction.EDIT, shown) && doors.may(RecordAction.ARCHIVE, shown)) {
      properties.addHeadAction(new Button(Texts.of("care.merge"), IntakeIcon.MERGE.create(), event ->
          new MergeDialog(shown, record, care, merged -> open(shown, merged)).open()));
    }
    if (shown.isPerson() && doors.currentUser().get().isAdministrator()) {
      var erase = new Button(IntakeIcon.TRASH.create(), event -> new EraseDialog(shown, record, care,
          () -> UI.getCurrent().navigate(Routes.openObjects(shown))).open());
      erase.setAriaLabel(Texts.of("care.erase"));
      erase.setTooltipText(Texts.of("care.erase"));
      properties.addHeadAction(erase);
    }
  }

  private void open(ObjectType shown, CrmRecord record) {
    UI.getCurrent().navigate(Routes.openRecord(shown, record.id().value()));
    reload(record);
  }

  private Div banner(CrmRecord record) {
    var who = authors.name(record.updatedBy());
    var words = new Span(Texts.of("records.archived.banner", who, Moments.relative(record.updatedAt())));
    words.setTitle(Moments.exact(record.updatedAt()));
    var restore = new Button(Texts.of("records.restore"), event -> {
      if (doors.records().restore(List.of(record.id())) == 0) {
        Notifications.failed(Texts.of("records.restore.refused"));
      }
      reload(record);
    });
    restore.setVisible(doors.access().may(RecordAction.ARCHIVE, record.id().objectType()));
    var banner = new Div(IntakeIcon.ARCHIVE.create(), words, restore);
    banner.addClassName("record-banner");
    return banner;
  }

  private void reload(CrmRecord record) {
    doors.records().find(record.id()).ifPresent(this::show);
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<Crumb> crumbs() {
    return type.map(shown -> List.of(new Crumb(Labels.plural(shown), Routes.openObjects(shown)))).orElse(List.of());
  }
}
