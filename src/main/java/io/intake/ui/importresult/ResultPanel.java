package io.intake.ui.importresult;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportState;
import io.intake.imports.Imports;
import io.intake.imports.WantedList;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.OutcomeBar;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import io.intake.ui.findings.FailureWords;
import io.intake.ui.findings.FindingList;
import io.intake.ui.findings.FindingRows;
import io.intake.ui.findings.LinkNote;
import io.intake.ui.findings.RuleExplanation;
import java.time.Instant;
import java.util.Optional;

/// What an import that is over did: what came of its records, what went wrong, and the ways on.
class ResultPanel extends Div {

  private final transient Imports imports;
  private final transient ResultDoors doors;
  private final transient ImportOverview overview;
  private final FindingRows rows;
  private final Div rowsSlot = new Div();

  ResultPanel(ImportOverview overview, ResultDoors doors) {
    this.imports = doors.imports();
    this.doors = doors;
    this.overview = overview;
    rows = new FindingRows(imports);
    addClassNames("result-panel", "result-" + overview.state());
    var bar = new OutcomeBar();
    bar.show(overview.summary().rows());
    var outcomes = new Div();
    outcomes.addClassName("record-outcomes");
    for (var objectType : overview.objects()) {
      outcomes.add(new RecordOutcomes(overview, doors.types().get(objectType), imports));
    }
    add(head(), outcomes, new RowOutcomes(overview.summary().rows(), bar), byDomain(), actions(), findings());
    attempts().ifPresent(this::add);
  }

  private LinkNote byDomain() {
    var note = new LinkNote();
    note.show(overview.summary().byDomain(), "importresult.byDomain");
    return note;
  }

  private Div head() {
    var state = overview.state();
    var icon = state == ImportState.DONE ? IntakeIcon.DONE : state == ImportState.FAILED ? IntakeIcon.FAILED : IntakeIcon.STOP;
    var mark = new Span(icon.create());
    mark.addClassName("result-mark");
    var counts = overview.summary().rows();
    var words = new Div(new H2(Texts.of("importresult.title." + state, overview.name())),
        new Paragraph(Texts.of("importresult.lead." + state, counts.created() + counts.updated(),
            overview.rowsTotal() - overview.rowsDone(), counts.failed())));
    failure().ifPresent(reason -> words.add(new Paragraph(reason)));
    var head = new Div(mark, words);
    head.addClassName("result-head");
    return head;
  }

  private Optional<String> failure() {
    return overview.state() == ImportState.FAILED
        ? FailureWords.of(imports.progress(overview.id()), overview.id(), overview.fileName()) : Optional.empty();
  }

  /// Empty while there is but one.
  private Optional<AttemptsPanel> attempts() {
    var all = doors.attempts().all(overview.id());
    return all.size() < 2 ? Optional.empty()
        : Optional.of(new AttemptsPanel(all.stream().flatMap(id -> imports.find(id).stream()).toList(), overview));
  }

  private Div actions() {
    var actions = new Div(new DownloadMenu(overview, doors.downloads(), doors.types(), doors.catalog()));
    actions.addClassName("result-actions");
    wantedList().ifPresent(name -> actions.add(new ListLink(name, overview.finishedAt().orElseGet(Instant::now), this::list)));
    actions.add(link(Routes.IMPORT_NEW, IntakeIcon.UPLOAD, Texts.of("importresult.another")));
    return actions;
  }

  /// Only an import that came to its end has one built.
  private Optional<String> wantedList() {
    return overview.state() == ImportState.DONE ? imports.wantedList(overview.id()).map(WantedList::name) : Optional.empty();
  }

  private Optional<Anchor> list() {
    return doors.lists().findByImport(overview.id()).map(list -> link(Routes.openList(list.id()), IntakeIcon.LISTS,
        Texts.of("importresult.list", list.name())));
  }

  static Anchor link(String address, IntakeIcon icon, String words) {
    var link = new Anchor(address, icon.create(), new Span(words));
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  private Div findings() {
    var groups = imports.errorGroups(overview.id(), ImportPhase.RUN);
    var rules = new RuleExplanation(doors.types(), doors.catalog(), doors.downloads().columns(overview.id()));
    var list = new FindingList(this::showRows, rules);
    list.show(groups);
    rowsSlot.addClassName("result-rows");
    rowsSlot.setVisible(false);
    var title = new H3(Texts.of("importresult.findings"));
    var body = new Div(list, rowsSlot);
    body.addClassName("result-findings-body");
    var findings = new Div(title, body);
    findings.addClassName("result-findings");
    return findings;
  }

  private void showRows(Optional<ErrorGroup> group) {
    rowsSlot.setVisible(group.isPresent());
    group.ifPresent(chosen -> {
      rows.show(overview.id(), ImportPhase.RUN, chosen);
      rowsSlot.removeAll();
      rowsSlot.add(new Span(Texts.of("importresult.behind", ErrorTexts.title(chosen.type()), ErrorTexts.place(chosen))), rows);
    });
  }
}
