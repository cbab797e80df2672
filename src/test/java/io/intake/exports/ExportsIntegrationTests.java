package io.intake.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordCare;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Permissions;
import io.intake.users.Users;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// Exports as people order and fetch them, on a real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = {"imports", "compliance"})
class ExportsIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final Permissions EXPORTER = Permissions.STANDARD.withExport(true);

  @Autowired
  Exports exports;
  @Autowired
  CrmRecords records;
  @Autowired
  RecordCare care;
  @Autowired
  Associations associations;
  @Autowired
  Users users;
  @Autowired
  JdbcClient jdbc;

  CrmRecord ada;
  CrmRecord bob;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    records.archive(records.ids(RecordFilter.all(CONTACT)));
    SignIn.withPermissions(users, "Erin", EXPORTER);
    ada = records.create(CONTACT, Map.of("firstname", "Ada", "city", "Delft"));
    bob = records.create(CONTACT, Map.of("firstname", "Bob"));
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void refusesWhoMayNotExportOrMayNotSeeTheRecords() {
    SignIn.withPermissions(users, "Noa", Permissions.STANDARD);
    assertThatThrownBy(() -> exports.order(request(ExportFormat.CSV))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> exports.list(0, 1)).isInstanceOf(AccessDeniedException.class);
    SignIn.withPermissions(users, "Pim", EXPORTER.with(CONTACT.value(), Set.of()));
    assertThatThrownBy(() -> exports.order(request(ExportFormat.CSV))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void showsAFileToWhoOrderedItAndToAdministratorsOnly() throws IOException {
    var id = exports.order(request(ExportFormat.CSV));
    assertThat(await(id).state()).isEqualTo(ExportState.DONE);
    assertThat(text(id)).isEqualTo("\uFEFFRecord ID,First Name,City\r\n" + ada.id().value() + ",Ada,Delft\r\n"
        + bob.id().value() + ",Bob,\r\n");

    SignIn.withPermissions(users, "Mallory", EXPORTER);
    assertThat(exports.find(id)).isEmpty();
    assertThat(exports.list(0, 100)).map(Export::id).doesNotContain(id);
    assertThatThrownBy(() -> text(id)).isInstanceOf(NoSuchElementException.class);
    SignIn.asAdministrator(users);
    assertThat(text(id)).contains("Delft");
  }

  @Test
  void showsAFileNoLongerToWhoMayNotSeeTheRecordsAnyMore() throws IOException {
    var wanted = request(ExportFormat.CSV);
    var plain = exports.order(wanted);
    var linked = exports.order(new ExportRequest("People", wanted.records(), wanted.columns(),
        List.of(new LinkColumn(ObjectTypeId.COMPANY, "Associated Company IDs")), ExportFormat.CSV, true, ','));
    await(plain);
    await(linked);
    var count = exports.count();

    SignIn.withPermissions(users, "Erin", EXPORTER.with(ObjectTypeId.COMPANY.value(), Set.of()));
    assertThat(text(plain)).contains("Delft");
    assertThatThrownBy(() -> text(linked)).isInstanceOf(NoSuchElementException.class);

    SignIn.withPermissions(users, "Erin", EXPORTER.with(CONTACT.value(), Set.of()));
    assertThat(exports.find(plain)).isEmpty();
    assertThat(exports.list(0, 100)).map(Export::id).doesNotContain(plain, linked);
    assertThat(exports.count()).isLessThanOrEqualTo(count - 2);
    assertThatThrownBy(() -> text(plain)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void writesRowsInTheOrderOfThePage() throws IOException {
    records.create(CONTACT, Map.of("firstname", "Cleo", "city", "Aalst"));
    var wanted = request(ExportFormat.CSV);
    for (var order : Map.of(new RecordOrder("city", true), "Cleo,Ada,Bob", new RecordOrder("city", false), "Ada,Cleo,Bob",
        new RecordOrder(RecordOrder.NAME, false), "Cleo,Bob,Ada", RecordOrder.NEWEST_FIRST, "Cleo,Bob,Ada").entrySet()) {
      var id = exports.order(new ExportRequest("People", wanted.records(), wanted.columns(), List.of(), ExportFormat.CSV, true, ',',
          order.getKey(), "en"));
      await(id);
      assertThat(text(id).lines().skip(1).map(line -> line.split(",")[1]).collect(Collectors.joining(","))).as("%s", order.getKey())
          .isEqualTo(order.getValue());
    }
  }

  @Test
  void writesOptionsInTheLanguageOfTheHeaders() throws IOException {
    records.update(ada.id(), ada.version(), Map.of("lifecyclestage", "customer", "hs_lead_status", "OPEN"));
    var columns = List.of(new ExportColumn("hs_object_id", "Record ID"), new ExportColumn("lifecyclestage", "Fase"),
        new ExportColumn("hs_lead_status", "Status"));
    for (var word : Map.of("nl", "Klant,Open", "en", "Customer,Open").entrySet()) {
      var id = exports.order(new ExportRequest("People", RecordFilter.all(CONTACT), columns, List.of(), ExportFormat.CSV, true, ',',
          RecordOrder.NEWEST_FIRST, word.getKey()), List.of(ada.id()));
      await(id);
      assertThat(text(id).lines().skip(1)).containsExactly(ada.id().value() + "," + word.getValue());
    }
  }

  @Test
  void writesSelectedRecordsWithWhomTheyAreLinked() throws IOException {
    var acme = records.create(ObjectTypeId.COMPANY, Map.of("name", "Acme " + ada.id().value()));
    var shop = records.create(ObjectTypeId.COMPANY, Map.of("name", "Shop " + ada.id().value()));
    associations.add(List.of(link(ada, acme), link(ada, shop)));
    var wanted = request(ExportFormat.CSV);
    var withLinks = new ExportRequest("People", wanted.records(), wanted.columns(),
        List.of(new LinkColumn(ObjectTypeId.COMPANY, "Associated Company IDs")), ExportFormat.CSV, true, ',');

    var id = exports.order(withLinks, List.of(ada.id()));
    await(id);
    assertThat(text(id).lines().skip(1))
        .containsExactly(ada.id().value() + ",Ada,Delft,\"" + acme.id().value() + ";" + shop.id().value() + "\"");
  }

  @Test
  void namesNoArchivedRecordsAmongLinks() throws IOException {
    var acme = records.create(ObjectTypeId.COMPANY, Map.of("name", "Acme " + ada.id().value()));
    var gone = records.create(ObjectTypeId.COMPANY, Map.of("name", "Gone " + ada.id().value()));
    associations.add(List.of(link(ada, acme), link(ada, gone), link(bob, gone)));
    SignIn.asAdministrator(users);
    records.archive(List.of(gone.id()));
    assertThat(linesWithCompanies()).containsExactly(ada.id().value() + ",Ada,Delft," + acme.id().value(), bob.id().value() + ",Bob,,");
    records.restore(List.of(gone.id()));
    assertThat(linesWithCompanies()).last().isEqualTo(bob.id().value() + ",Bob,," + gone.id().value());
  }

  private List<String> linesWithCompanies() throws IOException {
    var wanted = request(ExportFormat.CSV);
    var id = exports.order(new ExportRequest("People", wanted.records(), wanted.columns(),
        List.of(new LinkColumn(ObjectTypeId.COMPANY, "Associated Company IDs")), ExportFormat.CSV, true, ','));
    await(id);
    return text(id).lines().skip(1).toList();
  }

  @Test
  void saysWhichValueAWorkbookHasNoRoomFor() throws IOException {
    records.update(bob.id(), bob.version(), Map.of("city", "x".repeat(40_000)));
    var refused = exports.order(request(ExportFormat.XLSX));
    assertThat(await(refused).failure()).contains(new Export.Failure(ExportFailure.CELL_TOO_LONG, bob.id().value(), "city"));
    var text = exports.order(request(ExportFormat.CSV));
    assertThat(await(text).state()).isEqualTo(ExportState.DONE);
    assertThat(text(text)).contains("x".repeat(40_000));
  }

  @Test
  void stopsOneUnderWayAndKeepsNothingOfIt() {
    var id = exports.order(request(ExportFormat.CSV));
    exports.cancel(id);
    assertThat(exports.find(id)).map(Export::state).contains(ExportState.CANCELED);
    assertThat(parts(id)).isZero();
  }

  @Test
  void nobodyStopsWhatSomebodyElseOrdered() {
    var id = exports.order(request(ExportFormat.CSV));
    await(id);
    be(id, ExportState.RUNNING);
    SignIn.withPermissions(users, "Mallory", EXPORTER);
    exports.cancel(id);
    SignIn.withPermissions(users, "Erin", EXPORTER);
    assertThat(exports.find(id)).map(Export::state).contains(ExportState.RUNNING);
    be(id, ExportState.DONE);
  }

  private void be(ExportId id, ExportState state) {
    jdbc.sql("UPDATE exp_export SET state = ? WHERE id = ?").params(state.name(), id.value()).update();
  }

  @Test
  void whoStopsTooLateKeepsTheFile() throws IOException {
    var id = exports.order(request(ExportFormat.CSV));
    await(id);
    exports.cancel(id);
    assertThat(text(id)).contains("Delft");
  }

  @Test
  void whoIsDeletedForGoodIsInNoFileAnyMore() {
    var id = exports.order(request(ExportFormat.CSV));
    await(id);
    SignIn.asAdministrator(users);
    care.erase(bob.id());
    assertThat(exports.find(id)).map(Export::state).contains(ExportState.EXPIRED);
    assertThat(parts(id)).isZero();
  }

  @Test
  void whatWasSearchedForIsNotKept() {
    var id = exports.order(request(ExportFormat.CSV));
    await(id);
    assertThat(jdbc.sql("SELECT request FROM exp_export WHERE id = ?").param(id.value()).query(String.class).single()).isEmpty();
  }

  private long parts(ExportId id) {
    return jdbc.sql("SELECT COUNT(*) FROM exp_part WHERE export_id = ?").param(id.value()).query(Long.class).single();
  }

  private static Link link(CrmRecord contact, CrmRecord company) {
    return new Link(contact.id(), company.id(), Associations.CONTACT_TO_COMPANY);
  }

  private static ExportRequest request(ExportFormat format) {
    var columns = List.of(new ExportColumn("hs_object_id", "Record ID"), new ExportColumn("firstname", "First Name"),
        new ExportColumn("city", "City"));
    return new ExportRequest("People", new RecordFilter(CONTACT, "", List.of(), Optional.empty()), columns, List.of(), format, true, ',');
  }

  private String text(ExportId id) throws IOException {
    var bytes = new ByteArrayOutputStream();
    exports.write(id, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Export await(ExportId id) {
    var limit = Instant.now().plus(Duration.ofMinutes(1));
    while (exports.find(id).orElseThrow().isUnderWay() && Instant.now().isBefore(limit)) {
      LockSupport.parkNanos(20_000_000);
    }
    return exports.find(id).orElseThrow();
  }
}
