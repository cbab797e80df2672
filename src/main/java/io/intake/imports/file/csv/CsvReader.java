package io.intake.imports.file.csv;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFinding.Kind;
import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.FileProblem;
import io.intake.imports.file.Guess;
import io.intake.imports.file.KindReader;
import io.intake.imports.file.RowSource;
import io.intake.imports.file.Survey;
import io.intake.imports.file.UnreadableFile;
import io.intake.imports.file.charset.CharsetGuesser;
import io.intake.imports.file.charset.Garbled;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.ReaderInputStream;
import org.springframework.stereotype.Component;

/// Reads text files: CSV with whatever delimiter, TSV.
@Component
class CsvReader implements KindReader {

  @Override
  public FileKind kind() {
    return FileKind.CSV;
  }

  @Override
  public Guess guess(Path bytes, String fileName) throws IOException {
    var charset = CharsetGuesser.guess(bytes);
    var dialect = DialectGuesser.guess(begin(bytes, charset.charset()));
    var best = dialect.best().dialect();
    var format = FileFormat.text(charset.charset(), best.delimiter(), best.quote(), best.escape());
    return new Guess(format, chosen -> {
      var findings = new ArrayList<>(TextFindings.of(chosen, charset.strangeText(chosen.charset())));
      Stream.of(charset.reason(), delimiterReason(dialect)).filter(reason -> reason.kind().holds(format, chosen)).forEach(findings::add);
      return findings;
    });
  }

  private static FileFinding delimiterReason(DialectGuesser.Guess guess) {
    var best = guess.best();
    var kind = guess.declared() ? Kind.DELIMITER_DECLARED : best.cells() == 1 ? Kind.SINGLE_COLUMN : Kind.DELIMITER;
    return FileFinding.of(kind, (long) Math.floor(best.share() * 100), Integer.toString(best.cells()));
  }

  /// Whole lines only, unless there is but one.
  private static String begin(Path bytes, String charset) throws IOException {
    var format = FileFormat.text(charset, ',', '"', Dialect.NONE);
    try (var in = asciiBytes(bytes, format)) {
      var head = in.readNBytes(DialectGuesser.SAMPLE);
      var text = new String(head, charsetOfRows(format));
      var lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
      return head.length < DialectGuesser.SAMPLE || lastLine < 0 ? text : text.substring(0, lastLine + 1);
    }
  }

  @Override
  public List<String> sheets(Path bytes) {
    return List.of();
  }

  @Override
  public RowSource rows(Path bytes, FileFormat format) throws IOException {
    return csvRows(bytes, format);
  }

  @Override
  public Survey survey(Path bytes, FileFormat format, int columns) throws IOException {
    try (var rows = csvRows(bytes, format)) {
      return rows.survey(columns);
    }
  }

  private static CsvRowSource csvRows(Path bytes, FileFormat format) throws IOException {
    if (!Charset.isSupported(format.charset())) {
      throw new UnreadableFile(FileProblem.INVALID_FILE_TYPE, format.charset());
    }
    var dialect = Dialect.of(format).plain();
    return new CsvRowSource(asciiBytes(bytes, format), format, dialect, new CellParser(charsetOfRows(format), dialect));
  }

  /// The text in a character set in which ASCII is ASCII, so that it can be cut before it is decoded.
  private static InputStream asciiBytes(Path file, FileFormat format) throws IOException {
    var in = BOMInputStream.builder().setInputStream(Files.newInputStream(file)).setByteOrderMarks(ByteOrderMark.UTF_8,
        ByteOrderMark.UTF_32LE, ByteOrderMark.UTF_32BE, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE).get();
    var charset = Charset.forName(format.charset());
    var changed = isChanged(format);
    if (charsetOfRows(format).equals(charset) && !changed) {
      return in;
    }
    Reader text = new InputStreamReader(new BufferedInputStream(in, 1 << 16), charset);
    text = changed ? new ChangedText(text, piece -> Dialect.of(format).plain(format.healed() ? Garbled.heal(piece) : piece)) : text;
    return ReaderInputStream.builder().setReader(text).setCharset(StandardCharsets.UTF_8).setBufferSize(1 << 14).get();
  }

  private static boolean isChanged(FileFormat format) {
    return format.healed() || !Dialect.of(format).isPlain();
  }

  private static Charset charsetOfRows(FileFormat format) {
    var charset = Charset.forName(format.charset());
    var oneByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    var all = new byte[0x7f];
    for (var i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    var ascii = new String(all, charset).equals(new String(all, StandardCharsets.US_ASCII));
    return oneByte && ascii && !isChanged(format) ? charset : StandardCharsets.UTF_8;
  }
}
