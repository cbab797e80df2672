package io.intake.ui.importresult;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportState;
import io.intake.imports.Imports;
import io.intake.lists.ObjectLists;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.OutcomeBar;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import io.intake.ui.findings.FailureWords;
import io.intake.ui.findings.FindingList;
import io.intake.ui.findings.FindingRows;
import java.io.IOException;
import java.util.Optional;

/// What an import that is over did: what came of its records, what went wrong, and the ways on.
class ResultPanel extends Div {

  private final transient Imports imports;
  private final transient ImportOverview overview;
  private final FindingRows rows;
  private final Div rowsSlot = new Div();

  ResultPanel(ImportOverview overview, Imports imports, ObjectTypes types, ObjectLists lists) {
    this.imports = imports;
    this.overview = overview;
    rows = new FindingRows(imports);
    addClassNames("result-panel", "result-" + overview.state());
    var bar = new OutcomeBar();
    bar.show(overview.summary().rows());
    var outcomes = new Div();
    outcomes.addClassName("record-outcomes");
    for (var objectType : overview.objects()) {
      outcomes.add(new RecordOutcomes(overview, types.get(objectType), imports));
    }
    add(head(), outcomes, new RowOutcomes(overview.summary().rows(), bar), actions(types, lists), findings());
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
    failure().ifPresent(reason -> words.add(new Paragraph(FailureWords.of(reason))));
    var head = new Div(mark, words);
    head.addClassName("result-head");
    return head;
  }

  private Optional<String> failure() {
    return overview.state() == ImportState.FAILED ? imports.progress(overview.id()).failure() : Optional.empty();
  }

  private Div actions(ObjectTypes types, ObjectLists lists) {
    var actions = new Div();
    actions.addClassName("result-actions");
    if (overview.summary().rows().failed() > 0) {
      var download = new Anchor(failedRows(), AttachmentType.DOWNLOAD, "");
      download.add(IntakeIcon.DOWNLOAD.create(), new Span(Texts.of("importresult.download", overview.summary().rows().failed())));
      actions.add(download);
    }
    lists.findByImport(overview.id()).ifPresent(list -> actions.add(link(
        Routes.openSelection(types.get(list.objectType()), list.members()), IntakeIcon.LISTS,
        Texts.of("importresult.list", list.name()))));
    actions.add(link(Routes.IMPORT_NEW, IntakeIcon.UPLOAD, Texts.of("importresult.another")));
    return actions;
  }

  static Anchor link(String address, IntakeIcon icon, String words) {
    var link = new Anchor(address, icon.create(), new Span(words));
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  private DownloadHandler failedRows() {
    return this::download;
  }

  private void download(DownloadEvent event) throws IOException {
    event.setFileName(Texts.of("importresult.download.name", overview.name()) + ".csv");
    event.setContentType("text/csv; charset=utf-8");
    try (var out = event.getOutputStream()) {
      imports.writeFailedRows(overview.id(), out);
    }
  }

  private Div findings() {
    var groups = imports.errorGroups(overview.id(), ImportPhase.RUN);
    var list = new FindingList(this::showRows);
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
