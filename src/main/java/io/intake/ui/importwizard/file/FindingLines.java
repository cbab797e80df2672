package io.intake.ui.importwizard.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.FileFinding;
import io.intake.imports.FileFormat;
import io.intake.imports.UploadedFile;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.Optional;

/// What was noticed about a file, one line each with its reason: first what needs a look, with what can be done about it.
class FindingLines extends Div {

  private record Offer(String words, FileFormat format) {
  }

  FindingLines(UploadedFile file, SerializableConsumer<FileFormat> onChange) {
    addClassName("file-findings");
    var list = new UnorderedList();
    list.getElement().setAttribute("aria-label", Texts.of("wizard.findings.label"));
    for (var finding : file.findings()) {
      var icon = finding.kind().notable() ? IntakeIcon.ALERT.create() : IntakeIcon.CHECK.create();
      var item = new ListItem(icon, new Span(FileTexts.finding(finding, file.format())));
      item.setClassName("finding-notable", finding.kind().notable());
      offer(finding, file.format()).ifPresent(offer -> {
        var button = new NativeButton(offer.words(), event -> onChange.accept(offer.format()));
        button.addClassName("finding-offer");
        item.add(button);
      });
      list.add(item);
    }
    add(list);
  }

  private static Optional<Offer> offer(FileFinding finding, FileFormat format) {
    return switch (finding.kind()) {
      case GARBLED -> Optional.of(new Offer(Texts.of("wizard.finding.heal"), format.withHealing(true)));
      case GARBLED_HEALED -> Optional.of(new Offer(Texts.of("wizard.finding.unheal"), format.withHealing(false)));
      case TOTALS_LEFT_OUT, ROWS_BELOW -> Optional.of(
          new Offer(Texts.of("wizard.finding.keepTotals"), format.withLastLine(FileFormat.END)));
      case TOTALS_KEPT -> Optional.of(new Offer(Texts.of("wizard.finding.leaveTotals"), format.withLastLine(0)));
      case ANOTHER_TABLE -> Optional.of(new Offer(Texts.of("wizard.finding.firstTable"), format.withLastLine(finding.line() - 1)));
      case NO_HEADERS -> Optional.of(new Offer(Texts.of("wizard.finding.useHeader", format.headerLine()),
          format.withHeaderLine(format.headerLine())));
      case BYTE_ORDER_MARK, ONLY_ASCII, VALID_UTF8, WIDE_CHARACTERS, NOT_UTF8, ESCAPE_SEQUENCES, DAMAGED_CHARACTERS, DELIMITER,
          DELIMITER_DECLARED, SINGLE_COLUMN, BACKSLASH_ESCAPES, OTHER_QUOTES, MIXED_LINE_ENDS, ROWS_ABOVE, BLANK_HEADERS,
          DUPLICATE_HEADERS, LONGER_ROWS, SHORTER_ROWS, ERROR_CELLS, HIDDEN_ROWS, HIDDEN_SHEET, MERGED_CELLS, OTHER_SHEETS,
          WRONG_EXTENSION -> Optional.empty();
    };
  }
}
