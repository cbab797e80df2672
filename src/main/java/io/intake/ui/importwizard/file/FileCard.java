package io.intake.ui.importwizard.file;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.intake.imports.FileFinding.Kind;
import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.UploadedFile;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The file with its size, and what was recognised as chips that open to be changed.
public class FileCard extends Div {

  private static final char NONE = '\0';
  private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "windows-1250", "windows-1251",
      "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "x-MacRoman", "IBM850", "UTF-16LE", "UTF-16BE",
      "Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5");
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', ':', '^', '~', ' ');
  private static final List<Quotes> QUOTES = List.of(new Quotes('"', NONE), new Quotes('"', '\\'), new Quotes('\'', NONE),
      new Quotes('\'', '\\'), new Quotes(NONE, NONE));
  /// How many rows the chip offers to be the header; any other is chosen in the preview.
  private static final int HEADER_ROWS = 10;

  private record Quotes(char quote, char escape) implements Serializable {
  }

  /// Where the table begins.
  private record Header(int line, boolean headless) implements Serializable {
  }

  private final SerializableConsumer<FileFormat> onChange;

  public FileCard(UploadedFile file, SerializableConsumer<FileFormat> onChange) {
    this.onChange = onChange;
    addClassName("file-card");
    var name = new Span(file.name());
    name.addClassName("file-name");
    var facts = new Span(Texts.of("wizard.file.facts", FileTexts.size(file.size()), file.rows(), file.columns()));
    facts.addClassName("file-facts");
    var words = new Div(name, facts);
    words.addClassName("file-words");
    var mark = new Span(IntakeIcon.SHEET.create());
    mark.addClassName("file-mark");
    var chips = new Div();
    chips.addClassName("chips");
    chips.add(chips(file).toArray(NativeButton[]::new));
    var head = new Div(mark, words, chips);
    head.addClassName("file-head");
    add(head, new FindingLines(file, onChange));
  }

  private List<NativeButton> chips(UploadedFile file) {
    var chips = new ArrayList<NativeButton>();
    if (file.format().kind() == FileKind.CSV) {
      chips.addAll(textChips(file.format()));
    } else {
      chips.add(chip(Texts.of("wizard.file.chip.sheet"), file.format().sheet(), file.sheets(), sheet -> sheet, file.format()::withSheet));
    }
    chips.add(headerChip(file.format()));
    if (file.format().lastLine() < FileFormat.END || has(file, Kind.TOTALS_KEPT)) {
      chips.add(lastLineChip(file));
    }
    return chips;
  }

  private List<NativeButton> textChips(FileFormat format) {
    var charsets = Stream.concat(Stream.of(format.charset()), CHARSETS.stream()).filter(Charset::isSupported)
        .map(charset -> Charset.forName(charset).name()).distinct().toList();
    var delimiters = Stream.concat(Stream.of(format.delimiter()), DELIMITERS.stream()).distinct().toList();
    var quotes = new Quotes(format.quote(), format.escape());
    return List.of(
        chip(Texts.of("wizard.file.chip.charset"), Charset.forName(format.charset()).name(), charsets, FileTexts::charset,
            format::withCharset),
        chip(Texts.of("wizard.file.chip.delimiter"), format.delimiter(), delimiters, FileTexts::delimiter, format::withDelimiter),
        chip(Texts.of("wizard.file.chip.quotes"), quotes, Stream.concat(Stream.of(quotes), QUOTES.stream()).distinct().toList(),
            choice -> FileTexts.quotes(choice.quote(), choice.escape()), choice -> format.withQuotes(choice.quote(), choice.escape())));
  }

  private NativeButton headerChip(FileFormat format) {
    var lines = IntStream.rangeClosed(1, Math.max(HEADER_ROWS, format.headerLine())).mapToObj(line -> new Header(line, false));
    var first = format.headless() ? format.headerLine() : 1;
    return chip(Texts.of("wizard.file.chip.header"), new Header(format.headerLine(), format.headless()),
        Stream.concat(Stream.of(new Header(first, true)), lines).toList(),
        choice -> choice.headless() ? Texts.of("wizard.file.headless", choice.line()) : Texts.of("wizard.file.header", choice.line()),
        choice -> choice.headless() ? format.withoutHeader(choice.line()) : format.withHeaderLine(choice.line()));
  }

  /// Offered where there are sums below the data: they are left out, or taken as rows like the others.
  private NativeButton lastLineChip(UploadedFile file) {
    var format = file.format();
    var recognised = format.lastLine() < FileFormat.END ? format.lastLine() : 0;
    return chip(Texts.of("wizard.file.chip.end"), format.lastLine(), List.of(recognised, FileFormat.END),
        line -> line == FileFormat.END ? Texts.of("wizard.file.end.all")
            : line == 0 ? Texts.of("wizard.file.end.without") : Texts.of("wizard.file.end", line), format::withLastLine);
  }

  private static boolean has(UploadedFile file, Kind kind) {
    return file.findings().stream().anyMatch(finding -> finding.kind() == kind);
  }

  private <T> NativeButton chip(String what, T current, List<T> choices, SerializableFunction<T, String> words,
      SerializableFunction<T, FileFormat> change) {
    var chip = new NativeButton();
    chip.addClassName("chip");
    chip.getElement().setAttribute("aria-haspopup", "menu").setAttribute("aria-label", what + ": " + words.apply(current));
    chip.add(new Span(words.apply(current)), IntakeIcon.CHEVRON_DOWN.create());
    chip.setTitle(what);
    var menu = new ContextMenu(chip);
    menu.setOpenOnClick(true);
    for (var choice : choices) {
      var item = menu.addItem(words.apply(choice), event -> onChange.accept(change.apply(choice)));
      item.setCheckable(true);
      item.setChecked(choice.equals(current));
    }
    return chip;
  }
}
