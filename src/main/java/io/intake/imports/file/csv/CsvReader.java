package io.intake.imports.file.csv;

import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.FileProblem;
import io.intake.imports.file.KindReader;
import io.intake.imports.file.RowSource;
import io.intake.imports.file.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  public FileFormat guess(Path bytes, String fileName) throws IOException {
    var charset = CharsetGuesser.guess(bytes);
    var dialect = DialectGuesser.guess(begin(bytes, charset));
    return new FileFormat(FileKind.CSV, charset, dialect.delimiter(), dialect.quote(), "", 0);
  }

  /// Whole lines only, unless there is but one.
  private static String begin(Path bytes, String charset) throws IOException {
    try (var in = asciiBytes(bytes, Charset.forName(charset))) {
      var head = in.readNBytes(DialectGuesser.SAMPLE);
      var text = new String(head, charsetOfRows(Charset.forName(charset)));
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
  public long count(Path bytes, FileFormat format) throws IOException {
    try (var rows = csvRows(bytes, format)) {
      return rows.count();
    }
  }

  private static CsvRowSource csvRows(Path bytes, FileFormat format) throws IOException {
    if (!Charset.isSupported(format.charset())) {
      throw new UnreadableFile(FileProblem.INVALID_FILE_TYPE, format.charset());
    }
    var charset = Charset.forName(format.charset());
    var parser = new CellParser(charsetOfRows(charset), format.delimiter(), format.quote());
    return new CsvRowSource(asciiBytes(bytes, charset), format, parser);
  }

  /// The text in a character set in which ASCII is ASCII, so that it can be cut before it is decoded.
  private static InputStream asciiBytes(Path file, Charset charset) throws IOException {
    var in = BOMInputStream.builder().setInputStream(Files.newInputStream(file))
        .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE).get();
    if (charsetOfRows(charset).equals(charset)) {
      return in;
    }
    var text = new InputStreamReader(new BufferedInputStream(in, 1 << 16), charset);
    return ReaderInputStream.builder().setReader(text).setCharset(StandardCharsets.UTF_8).setBufferSize(1 << 14).get();
  }

  private static Charset charsetOfRows(Charset charset) {
    var oneByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    var ascii = new String(new byte[] {',', ';', '\t', '|', '"', '\'', '\r', '\n'}, charset).equals(",;\t|\"'\r\n");
    return charset.equals(StandardCharsets.UTF_8) || (oneByte && ascii) ? charset : StandardCharsets.UTF_8;
  }
}
