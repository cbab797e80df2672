package io.intake.imports.file;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Tables.rows;
import static io.intake.imports.file.Workbooks.inlineRow;
import static io.intake.imports.file.Workbooks.parts;
import static io.intake.imports.file.Workbooks.row;
import static io.intake.imports.file.Workbooks.withSheet;
import static io.intake.imports.file.Workbooks.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import io.intake.imports.FileRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileSpreadsheetTests {

  private static void assertRefused(Path file, FileProblem problem) {
    assertThatThrownBy(() -> rows(file))
        .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }

  private static void people(Workbook book) {
    var sheet = book.createSheet();
    row(sheet, 0, "Email", "Name");
    for (var i = 1; i < 200; i++) {
      row(sheet, i, "person" + i + "@example.com", "Person " + i);
    }
  }

  @Test
  void refusesTruncatedFiles() {
    for (var book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      var whole = Workbooks.bytes(book, HostileSpreadsheetTests::people);
      for (var length : List.of(30, whole.length / 3, whole.length / 2, whole.length * 4 / 5)) {
        assertRefused(Tables.file(Arrays.copyOf(whole, length)), FileProblem.INVALID_SPREADSHEET);
      }
    }
  }

  @Test
  void refusesDamagedFilesWithoutAnyOtherException() {
    var random = new Random(1);
    for (var book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      var whole = Workbooks.bytes(book, HostileSpreadsheetTests::people);
      for (var round = 0; round < 150; round++) {
        var damaged = whole.clone();
        for (var i = 0; i < 20; i++) {
          damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
        }
        try {
          assertThat(rows(Tables.file(damaged))).isNotEmpty();
        } catch (FileRefused expected) {
          assertThat(expected.problem()).isNotNull();
        }
      }
    }
  }

  @Test
  void refusesEncryptedFiles() throws Exception {
    try (var system = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var data = encryptor.getDataStream(system)) {
        data.write(Workbooks.bytes(new XSSFWorkbook(), HostileSpreadsheetTests::people));
      }
      system.writeFilesystem(out);
      assertRefused(Tables.file(out.toByteArray()), FileProblem.ENCRYPTED_SPREADSHEET);
    }
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    var old = Workbooks.bytes(new HSSFWorkbook(), HostileSpreadsheetTests::people);
    Biff8EncryptionKey.setCurrentUserPassword(null);
    assertRefused(Tables.file(old), FileProblem.ENCRYPTED_SPREADSHEET);
  }

  @Test
  void refusesOtherPackages() {
    assertRefused(zip(Map.of("readme.txt", "hello")), FileProblem.INVALID_FILE_TYPE);
    assertRefused(zip(Map.of("_rels/.rels", "<Relationships><Relationship Id='a' "
        + "Type='http://x/officeDocument' Target='word/document.bin'/></Relationships>")), FileProblem.INVALID_FILE_TYPE);
  }

  @Test
  void refusesEmptySheetsAndHeadersAlone() {
    assertRefused(Workbooks.file(new XSSFWorkbook(), Workbook::createSheet), FileProblem.EMPTY_FILE);
    assertRefused(Workbooks.file(new HSSFWorkbook(), Workbook::createSheet), FileProblem.EMPTY_FILE);
    assertRefused(withSheet("<worksheet><sheetData>" + inlineRow(1, "a", "b") + "</sheetData></worksheet>"), FileProblem.HEADER_ONLY);
  }

  @Test
  void refusesUnknownSheets() {
    var file = Workbooks.file(new XSSFWorkbook(), HostileSpreadsheetTests::people);
    var format = FILES.recognise(file, "x").format().withSheet("No such sheet");

    assertThatThrownBy(() -> FILES.reread(file, "x", format))
        .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.problem()).isEqualTo(FileProblem.INVALID_SHEET));
  }

  @Test
  void readsNoOtherFileThroughAnEntity() throws IOException {
    var secret = Files.writeString(Files.createTempFile("secret", ".txt"), "TOP-SECRET");
    var file = withSheet("<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><worksheet><sheetData>" + inlineRow(1, "a", "b")
        + inlineRow(2, "&e;", "c") + "</sheetData></worksheet>");

    assertRefused(file, FileProblem.INVALID_SPREADSHEET);
  }

  @Test
  @Timeout(60)
  void expandsNoEntityThatMultiplies() {
    var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'lol'>");
    for (var i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
    }
    assertRefused(withSheet(bomb + "]><worksheet><sheetData>" + inlineRow(1, "a", "b") + inlineRow(2, "&e29;", "c")
        + "</sheetData></worksheet>"), FileProblem.INVALID_SPREADSHEET);
    var row = "<row><c t='s'><v>0</v></c></row>";
    var parts = parts("<worksheet><sheetData>" + row + row + "</sheetData></worksheet>");
    parts.put("xl/sharedStrings.xml", bomb + "]><sst><si><t>&e29;</t></si></sst>");
    assertRefused(zip(parts), FileProblem.INVALID_SPREADSHEET);
  }

  @Test
  @Timeout(60)
  void unfoldsNoZipBomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts("").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes());
        if (part.getKey().endsWith("sheet1.xml")) {
          zip.write(("<worksheet><sheetData>" + inlineRow(1, "a", "b") + inlineRow(2, "1", "2")).getBytes());
          var spaces = " ".repeat(1 << 20).getBytes();
          for (var i = 0; i < 300; i++) {
            zip.write(spaces);
          }
        }
      }
    }
    assertRefused(Tables.file(bytes.toByteArray()), FileProblem.INVALID_SPREADSHEET);
  }

  @Test
  void refusesTooManyColumnsAndTooLongTexts() {
    assertRefused(withSheet("<worksheet><sheetData>" + inlineRow(1, "a", "b") + "<row r='2'><c r='ALM2' t='str'><v>x</v></c></row>"
        + "</sheetData></worksheet>"), FileProblem.TOO_MANY_COLUMNS);
    var random = new Random(3);
    var text = random.ints((1 << 20) + 9, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    assertRefused(withSheet("<worksheet><sheetData>" + inlineRow(1, "a", "b") + inlineRow(2, text.toString()) + "</sheetData></worksheet>"),
        FileProblem.CELL_TOO_LARGE);
  }

  @Test
  void readsWhatOtherProgramsWrite() {
    var file = withSheet("""
        <?xml version="1.0"?><x:worksheet xmlns:x='urn:x'><x:sheetData>
        <x:row><x:c t='inlineStr'><x:is><x:r><x:t>Fir</x:t></x:r><x:r><x:t>st</x:t></x:r></x:is></x:c>
        <x:c t='str'><x:v>Second</x:v></x:c></x:row>
        <x:row><x:c><x:v>1</x:v></x:c><x:c t='b'><x:v>0</x:v></x:c></x:row>
        <x:row r='9'><x:c r='B9' t='d'><x:v>2023-10-28T00:00:00</x:v></x:c></x:row>
        <x:row r='11'><x:c r='B11'><x:v/></x:c></x:row>
        </x:sheetData></x:worksheet>""");

    var rows = rows(file);

    assertThat(FILES.recognise(file, "x").rows()).isEqualTo(8);
    assertThat(rows).hasSize(8).startsWith(new FileRow(2, List.of("1", "FALSE"))).endsWith(new FileRow(9, List.of("", "2023-10-28")));
  }
}
