package io.intake.ui.importresult;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ImportDownloads;
import io.intake.imports.ImportOverview;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.PropertyWords;
import io.intake.ui.importresult.failedrows.FailedRowsFile;
import io.intake.ui.importresult.failedrows.FailedRowsTable;
import java.io.IOException;
import java.io.OutputStream;

/// The files that people take home of an import: its failed rows, as a workbook or as text, and the original.
class DownloadMenu extends Div {

  private final transient ImportDownloads downloads;
  private final transient ObjectTypes types;
  private final transient PropertyCatalog catalog;
  private final transient ImportOverview overview;

  /// Writes a file to a stream.
  @FunctionalInterface
  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  DownloadMenu(ImportOverview overview, ImportDownloads downloads, ObjectTypes types, PropertyCatalog catalog) {
    this.overview = overview;
    this.downloads = downloads;
    this.types = types;
    this.catalog = catalog;
    addClassName("download-menu");
    if (overview.summary().rows().failed() > 0) {
      var menu = new MenuBar();
      menu.setI18n(ComponentWords.menus());
      var top = menu.addItem(IntakeIcon.DOWNLOAD.create());
      top.add(new Span(Texts.of("importresult.download", overview.summary().rows().failed())));
      for (var kind : FailedRowsFile.values()) {
        addKind(top, kind);
      }
      add(menu);
    }
    if (downloads.mayHaveOriginal(overview.id())) {
      var original = new Anchor(handler(overview.fileName(), "application/octet-stream",
          out -> downloads.writeOriginal(overview.id(), out)), AttachmentType.DOWNLOAD, "");
      original.add(IntakeIcon.SHEET.create(), new Span(Texts.of("importresult.original")));
      add(original);
    }
  }

  /// The menu presses a link that is not seen, so that mouse and keyboard both get the file.
  private void addKind(MenuItem top, FailedRowsFile kind) {
    var name = Texts.of("importresult.download.name", overview.name()) + kind.ending();
    var link = new Anchor(handler(name, kind.contentType(),
        out -> kind.write(new FailedRowsTable(downloads, types, overview.id(), new PropertyWords(catalog::find)), out)),
        AttachmentType.DOWNLOAD, "");
    link.addClassName("download-unseen");
    link.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true");
    add(link);
    top.getSubMenu().addItem(Texts.of("importresult.download." + kind), event -> link.getElement().callJsFunction("click"));
  }

  /// In the words of the user, whom a download does not know by itself.
  private static DownloadHandler handler(String fileName, String contentType, Writer writer) {
    return (DownloadEvent event) -> {
      var before = CurrentInstance.setCurrent(event.getUI());
      try (var out = named(event, fileName, contentType)) {
        writer.write(out);
      } finally {
        CurrentInstance.restoreInstances(before);
      }
    };
  }

  private static OutputStream named(DownloadEvent event, String fileName, String contentType) {
    event.setFileName(fileName);
    event.setContentType(contentType);
    return event.getOutputStream();
  }
}
