package io.intake.ui.importresult.failedrows;

import static io.intake.ImportSteps.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportAttempts;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDownloads;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportId;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.findings.PropertyWords;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/// Failed rows go home as files, come back healed, and are a further attempt of their import.
@SpringBootTest
class FailedRowsIntegrationTests {

  private static final String HEADERS = "=Naam;E-mail;Telefoon;Levenscyclusfase;Plaats";
  private static final String TEXT = HEADERS + "\n" + """
      Zoë;geen adres;+31612345678;Onbekend;=2+3
      Bo;bo@healed.example.com;0201234567;Lead;Delft
      Cas;cas@healed.example.com;0101234567;Lead;Breda;te;veel
      """;
  private static final Map<String, ColumnTarget> TARGETS = Map.of("=Naam", contact("firstname"), "E-mail", contact("email"),
      "Telefoon", contact("phone"), "Levenscyclusfase", contact("lifecyclestage"), "Plaats", contact("city"));

  @Autowired
  ApplicationContext application;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  ImportDownloads downloads;
  @Autowired
  ImportAttempts attempts;
  @Autowired
  ObjectTypes objectTypes;
  @Autowired
  PropertyCatalog catalog;
  @Autowired
  CrmRecords records;
  @Autowired
  Users users;

  private ImportSteps steps;
  /// The current one is held weakly, so it would be gone with the first collection of garbage.
  private UI ui = new UI();
  private ImportId id;

  @BeforeEach
  void importOnce() {
    steps = new ImportSteps(application, Duration.ofMinutes(1));
    inLanguage(Locale.of("nl", "NL"));
    id = steps.upload(List.of(ObjectTypeId.CONTACT), "bezoekers.csv", bytes(TEXT));
    steps.map(id, TARGETS, "");
    steps.plan(id);
    steps.run(id);
  }

  @AfterEach
  void leave() {
    UI.setCurrent(null);
    SignIn.out();
  }

  @Test
  void textFilesHoldEveryReasonInTheLanguageOfTheUserAndNoFormulas() throws IOException {
    var rows = csv(';');
    assertThat(rows.getFirst().toList()).containsExactly("'=Naam", "E-mail", "Telefoon", "Levenscyclusfase", "Plaats", marked("Rij"),
        marked("Reden"), marked("Wat te doen"));
    assertThat(rows.get(1).toList()).startsWith("Zoë", "geen adres", "'+31612345678", "Onbekend", "'=2+3", "2");
    assertThat(rows.get(1).get(6)).contains("E-mail: Geen e-mailadres", "Levenscyclusfase: Onbekende optie");
    assertThat(rows.get(1).get(7)).contains("E-mail: Verbeter het adres", "Levenscyclusfase: Schrijf een optie");
    assertThat(rows.get(2).get(6)).isEqualTo("Contactpersoon: Meer cellen dan kolomkoppen");
    assertThat(rows.get(2).toList()).endsWith("te", "veel");
    assertThat(rows).hasSize(3);
    inLanguage(Locale.UK);
    assertThat(csv(',').get(1).get(6)).contains("E-mail: Not an e-mail address");
  }

  @Test
  void aTextThatNoWorksheetHoldsIsCutThereAndSaysSo() throws IOException {
    var longest = "x".repeat(32_767);
    id = steps.upload(List.of(ObjectTypeId.CONTACT), "lang.csv", bytes(HEADERS + "\nZoë;geen adres;;;" + longest + "yz\n"));
    steps.map(id, TARGETS, "");
    steps.plan(id);
    steps.run(id);
    assertThat(csv(';').get(1).get(4)).endsWith("xyz");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(write(FailedRowsFile.XLSX)))) {
      var row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo(longest);
      assertThat(row.getCell(6).getStringCellValue()).startsWith("Afgekapt na 32.767 tekens").contains("Plaats. In het tekstbestand")
          .contains("Geen e-mailadres");
    }
  }

  @Test
  void workbooksHoldTextsUnderAFrozenHeaderAndMarkWhatIsWrong() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(write(FailedRowsFile.XLSX)))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getRow(0).getCell(6).getStringCellValue()).isEqualTo(marked("Reden"));
      var row = sheet.getRow(1);
      for (var cell : row) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
      }
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo("+31612345678");
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=2+3");
      assertThat(row.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(row.getCell(1).getCellComment().getString().getString()).startsWith("Geen e-mailadres. Verbeter het adres");
      assertThat(row.getCell(1).getCellStyle()).isNotEqualTo(row.getCell(0).getCellStyle());
      assertThat(row.getCell(0).getCellComment()).isNull();
    }
  }

  @Test
  void healedFilesGoOnWhereTheirImportEnded() throws IOException {
    var healed = new String(write(FailedRowsFile.CSV), StandardCharsets.UTF_8).replace("geen adres", "zoe@healed.example.com");
    var second = steps.upload(List.of(ObjectTypeId.COMPANY), "hersteld.csv", bytes(healed));
    assertThat(attempts.recognise(second)).hasValueSatisfying(attempt -> {
      assertThat(attempt.first()).isEqualTo(id);
      assertThat(attempt.number()).isEqualTo(2);
    });
    var draft = (ImportDraft.ReadyToStart) drafts.get(second);
    assertThat(draft.objects()).containsExactly(ObjectTypeId.CONTACT);
    assertThat(draft.columns()).filteredOn(column -> !(column.target() instanceof ColumnTarget.Skipped))
        .extracting(ColumnMapping::target).containsExactlyElementsOf(downloads.columns(id).stream().map(ColumnMapping::target).toList());
    assertThat(draft.details().acceptableUseConfirmed()).isFalse();

    var plan = steps.plan(second);
    assertThat(plan.summary().rows().created()).isEqualTo(1);
    confirm(second);
    steps.run(second);
    assertThat(attempts.all(id)).containsExactly(id, second).isEqualTo(attempts.all(second));
    assertThat(attempts.find(id)).isEmpty();
    var found = records.page(RecordFilter.all(ObjectTypeId.CONTACT).withSearch("zoe@healed.example.com"), RecordOrder.NEWEST_FIRST, 0, 9);
    assertThat(found).singleElement().satisfies(record -> assertThat(record.properties())
        .containsEntry("phone", "+31612345678").containsEntry("city", "=2+3").containsEntry("firstname", "Zoë"));
  }

  @Test
  void datesAreReadAsTheWholeFileSaid() throws IOException {
    id = steps.upload(List.of(ObjectTypeId.CONTACT), "dagen.csv", bytes("""
        E-mail;Sluitdatum
        ada@days.example.com;28/10/2023
        geen adres;03/04/2023
        """));
    steps.map(id, Map.of("E-mail", contact("email"), "Sluitdatum", contact("closedate")), "");
    steps.plan(id);
    steps.run(id);
    var healed = new String(write(FailedRowsFile.CSV), StandardCharsets.UTF_8).replace("geen adres", "bea@days.example.com");
    var second = steps.upload(List.of(ObjectTypeId.CONTACT), "hersteld.csv", bytes(healed));
    assertThat(attempts.recognise(second)).isPresent();
    steps.plan(second);
    confirm(second);
    steps.run(second);
    var found = records.page(RecordFilter.all(ObjectTypeId.CONTACT).withSearch("bea@days.example.com"), RecordOrder.NEWEST_FIRST, 0, 9);
    assertThat(found).singleElement().satisfies(record -> assertThat(record.properties()).containsEntry("closedate",
        "2023-04-03T00:00:00Z"));
  }

  @Test
  void healedWorkbooksAreKnownTooAndOtherFilesAreNot() throws IOException {
    var third = steps.upload(List.of(ObjectTypeId.CONTACT), "hersteld.xlsx", new ByteArrayInputStream(write(FailedRowsFile.XLSX)));
    assertThat(attempts.recognise(third)).isPresent();
    assertThat(drafts.get(third)).isInstanceOf(ImportDraft.ReadyToStart.class);
    drafts.upload(third, "anders.csv", bytes("Naam;E-mail\nBo;bo@healed.example.com\n"));
    assertThat(attempts.recognise(third)).isEmpty();
    assertThat(drafts.get(third)).isInstanceOf(ImportDraft.FileUploaded.class);
    drafts.discard(third);
  }

  @Test
  void theOriginalIsForWhoImportedItAndForAdministrators() {
    assertThat(original()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    SignIn.asUser(users, true);
    assertThat(downloads.mayHaveOriginal(id)).isFalse();
    assertThatThrownBy(this::original).isInstanceOf(AccessDeniedException.class);
    SignIn.asUser(users, false);
    assertThatThrownBy(this::original).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void failedRowsAreForAllWhoMayImportAndForNobodyElse() {
    SignIn.asUser(users, true);
    try (var rows = downloads.failedRows(id)) {
      assertThat(rows).hasSize(2);
    }
    SignIn.asUser(users, false);
    assertThatThrownBy(() -> downloads.failedRows(id)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> downloads.columns(id)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> attempts.all(id)).isInstanceOf(AccessDeniedException.class);
  }

  private byte[] original() {
    var out = new ByteArrayOutputStream();
    downloads.writeOriginal(id, out);
    return out.toByteArray();
  }

  private String marked(String header) {
    return header + " (import " + id.value() + ")";
  }

  private List<CSVRecord> csv(char delimiter) throws IOException {
    var written = new String(write(FailedRowsFile.CSV), StandardCharsets.UTF_8);
    assertThat(written).startsWith("\uFEFF");
    return CSVFormat.EXCEL.builder().setDelimiter(delimiter).get().parse(new StringReader(written.substring(1))).getRecords();
  }

  private byte[] write(FailedRowsFile kind) throws IOException {
    var out = new ByteArrayOutputStream();
    kind.write(new FailedRowsTable(downloads, objectTypes, id, new PropertyWords(catalog::find)), out);
    return out.toByteArray();
  }

  private void confirm(ImportId second) {
    var details = ((ImportDraft.ReadyToStart) drafts.get(second)).details();
    drafts.settle(second, new ImportDetails(details.name(), details.listName(), true, details.legalBasis(),
        details.dateOrder(), details.numberNotation(), details.formats()));
  }

  private void inLanguage(Locale locale) {
    ui = new UI();
    ui.setLocale(locale);
    UI.setCurrent(ui);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
