package io.intake.ui.importwizard.file;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.UploadedFile;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The file with its size, and what was recognised as chips that open to be changed.
public class FileCard extends Div {

  private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "windows-1250", "windows-1251",
      "UTF-16LE", "UTF-16BE", "x-MacRoman");
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  /// How many rows the chip offers to be the header; any other is chosen in the preview.
  private static final int HEADER_ROWS = 10;

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
    add(mark, words, chips);
  }

  private List<NativeButton> chips(UploadedFile file) {
    var format = file.format();
    var header = chip(Texts.of("wizard.file.chip.header"), format.headerLine(),
        IntStream.rangeClosed(1, Math.max(HEADER_ROWS, format.headerLine())).boxed().toList(),
        line -> Texts.of("wizard.file.header", line), format::withHeaderLine);
    if (format.kind() == FileKind.CSV) {
      var charsets = Stream.concat(Stream.of(format.charset()), CHARSETS.stream()).filter(Charset::isSupported)
          .map(charset -> Charset.forName(charset).name()).distinct().toList();
      return List.of(
          chip(Texts.of("wizard.file.chip.charset"), Charset.forName(format.charset()).name(), charsets, FileCard::charset,
              format::withCharset),
          chip(Texts.of("wizard.file.chip.delimiter"), format.delimiter(),
              Stream.concat(Stream.of(format.delimiter()), DELIMITERS.stream()).distinct().toList(), FileCard::delimiter,
              format::withDelimiter),
          header);
    }
    return List.of(chip(Texts.of("wizard.file.chip.sheet"), format.sheet(), file.sheets(), sheet -> sheet, format::withSheet), header);
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

  private static String charset(String name) {
    var key = "wizard.charset." + name;
    return Texts.has(key) ? Texts.of(key) : name;
  }

  private static String delimiter(char delimiter) {
    return switch (delimiter) {
      case ',' -> Texts.of("wizard.delimiter.comma");
      case ';' -> Texts.of("wizard.delimiter.semicolon");
      case '\t' -> Texts.of("wizard.delimiter.tab");
      case '|' -> Texts.of("wizard.delimiter.pipe");
      default -> Texts.of("wizard.delimiter.other", String.valueOf(delimiter));
    };
  }
}
