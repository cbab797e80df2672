package io.intake.imports.file.recognition;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFinding.Kind;
import io.intake.imports.FileRow;
import io.intake.imports.file.Recognised;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files as programs export them, byte for byte, next to what somebody would clean them up to by hand: the cells are equal.
class ProgramFilesTests {

  private static final String FOLDER = "/imports/recognition/";

  @ParameterizedTest
  @CsvSource(delimiterString = " ", quoteCharacter = '`', value = {
      "outlook-contacts.csv windows-1252 , 1",
      "outlook-kontakte.csv windows-1252 , 1",
      "google-contacts.csv UTF-16LE , 1",
      "google-kontakte.csv UTF-8 , 1",
      "salesforce-report.csv windows-1252 , 1",
      "salesforce-loader.csv UTF-8 , 1",
      "excel-unicode-text.txt UTF-16LE tab 1",
      "excel-klantenlijst.csv windows-1252 ; 4",
      "excel-sep.csv windows-1252 | 2",
      "filemaker.tab x-MacRoman tab 1",
      "filemaker-clients.mer x-MacRoman , 1",
      "jusho.csv Shift_JIS , 1",
      "meibo.txt EUC-JP tab 1",
      "foxmail.csv GB18030 , 1",
      "kehu.csv GB18030 ; 1",
      "tongxunlu.csv Big5 , 1",
      "juso.csv EUC-KR , 1",
      "1c-kontragenty.csv windows-1251 ; 1",
      "bat-abook.csv KOI8-R , 1",
      "dos-klienty.txt IBM866 | 1",
      "dos-klanten.csv IBM850 ; 1",
      "rehber.csv windows-1254 ; 1",
      "epafes.csv windows-1253 ; 1",
      "phpmyadmin.csv UTF-8 ; 1",
      "old-crm-dump.csv UTF-8 , 1",
      "bank-statement.csv UTF-8 ; 6",
      "two-tables.csv UTF-8 , 1",
      "access-without-headers.txt windows-1252 ; 1",
      "mixed-line-ends.csv UTF-8 , 1",
      "sap-export.txt UTF-16BE tab 1"})
  void readsWhatTheProgramMeant(String name, String charset, String delimiter, int headerLine) throws Exception {
    var recognised = recognised(name);

    assertThat(recognised.format().charset()).isEqualTo(charset);
    assertThat(recognised.format().delimiter()).isEqualTo(delimiter.equals("tab") ? '\t' : delimiter.charAt(0));
    assertThat(recognised.format().headerLine()).isEqualTo(headerLine);
    assertThat(cells(name, recognised)).isEqualTo(cleaned(name));
  }

  @Test
  void saysWhatWasNoticed() throws Exception {
    assertThat(kinds("salesforce-report.csv")).contains(Kind.TOTALS_LEFT_OUT);
    assertThat(kinds("excel-klantenlijst.csv")).contains(Kind.TOTALS_LEFT_OUT, Kind.ROWS_ABOVE, Kind.NOT_UTF8);
    assertThat(kinds("excel-sep.csv")).contains(Kind.DELIMITER_DECLARED);
    assertThat(kinds("two-tables.csv")).contains(Kind.ANOTHER_TABLE);
    assertThat(kinds("access-without-headers.txt")).contains(Kind.NO_HEADERS);
    assertThat(kinds("mixed-line-ends.csv")).contains(Kind.MIXED_LINE_ENDS, Kind.BYTE_ORDER_MARK);
    assertThat(kinds("phpmyadmin.csv")).contains(Kind.BACKSLASH_ESCAPES);
    assertThat(kinds("old-crm-dump.csv")).contains(Kind.OTHER_QUOTES);
    assertThat(kinds("outlook-contacts.csv")).doesNotContain(Kind.TOTALS_LEFT_OUT, Kind.ANOTHER_TABLE, Kind.LONGER_ROWS);
  }

  private static Stream<Kind> kinds(String name) throws Exception {
    return recognised(name).findings().stream().map(FileFinding::kind);
  }

  private static Recognised recognised(String name) throws Exception {
    return FILES.recognise(file(name), name);
  }

  private static Path file(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(ProgramFilesTests.class.getResource(FOLDER + name), name).toURI());
  }

  private static List<List<String>> cells(String name, Recognised recognised) throws Exception {
    var cells = new ArrayList<List<String>>();
    cells.add(recognised.headers());
    rows(file(name), recognised).stream().map(row -> padded(row, recognised.columns())).forEach(cells::add);
    return cells;
  }

  private static List<String> padded(FileRow row, int columns) {
    return Stream.iterate(0, column -> column + 1).limit(Math.max(columns, row.cells().size())).map(row::cell).toList();
  }

  private static List<List<String>> cleaned(String name) throws IOException, URISyntaxException {
    var clean = file(name.substring(0, name.lastIndexOf('.')) + ".clean.csv");
    try (var parser = CSVFormat.DEFAULT.parse(Files.newBufferedReader(clean, StandardCharsets.UTF_8))) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }
}
