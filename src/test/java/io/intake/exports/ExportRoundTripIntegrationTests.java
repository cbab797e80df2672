package io.intake.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordFilter;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportPhase;
import io.intake.imports.Imports;
import io.intake.imports.OutcomeCounts;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.RowOutcome;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What is exported can be imported again: every column finds its property by itself, and nothing would change.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = {"imports", "compliance"})
@Import(NastyRecords.class)
class ExportRoundTripIntegrationTests {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Autowired
  ApplicationContext application;
  @Autowired
  Exports exports;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  Imports imports;
  @Autowired
  CrmRecords records;
  @Autowired
  ObjectTypes types;
  @Autowired
  PropertyCatalog catalog;
  @Autowired
  Users users;
  @Autowired
  NastyRecords nasty;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @ParameterizedTest
  @CsvSource({"0-1,LABELS", "0-1,INTERNAL_NAMES", "0-1,DUTCH_LABELS", "0-1,WORKBOOK", "0-1,WORKBOOK_OF_VALUES",
      "0-2,LABELS", "0-2,INTERNAL_NAMES", "0-2,DUTCH_LABELS", "0-2,DUTCH_WORKBOOK",
      "0-3,LABELS", "0-3,INTERNAL_NAMES", "0-3,DUTCH_LABELS", "0-3,DUTCH_WORKBOOK",
      "0-5,LABELS", "0-5,INTERNAL_NAMES", "0-5,DUTCH_LABELS", "0-5,WORKBOOK",
      "0-7,LABELS", "0-7,INTERNAL_NAMES", "0-7,WORKBOOK", "0-8,INTERNAL_NAMES", "0-8,DUTCH_LABELS", "0-8,WORKBOOK",
      "0-27,LABELS", "0-27,INTERNAL_NAMES", "0-27,DUTCH_LABELS", "0-27,WORKBOOK_OF_VALUES",
      "0-46,LABELS", "0-46,INTERNAL_NAMES", "0-46,DUTCH_WORKBOOK", "0-47,LABELS", "0-47,INTERNAL_NAMES", "0-47,DUTCH_WORKBOOK",
      "0-48,LABELS", "0-48,INTERNAL_NAMES", "0-48,WORKBOOK", "0-49,LABELS", "0-49,INTERNAL_NAMES", "0-49,DUTCH_WORKBOOK",
      "custom,LABELS", "custom,INTERNAL_NAMES", "custom,DUTCH_LABELS", "custom,WORKBOOK", "custom,WORKBOOK_OF_VALUES"})
  void changesNothingWhenItIsImportedAgain(String object, ExportWay way) throws IOException {
    var type = nasty.prepare(object);
    records.archive(records.ids(RecordFilter.all(type.id())));
    var others = nasty.others(type);
    var count = nasty.create(type, others);
    var properties = NastyRecords.recordIdFirst(catalog.list(type.id()));
    var links = others.stream().map(other -> types.get(other.objectType())).toList();
    planChangesNothing(type, way, new Content(properties, links), export(way.request(type, properties, links)), count);
  }

  /// What the columns of a file hold, in their order.
  private record Content(List<Property> properties, List<ObjectType> linked) {
  }

  private byte[] export(ExportRequest request) throws IOException {
    var id = exports.order(request);
    var limit = Instant.now().plus(PATIENCE);
    while (exports.find(id).orElseThrow().isUnderWay() && Instant.now().isBefore(limit)) {
      LockSupport.parkNanos(20_000_000);
    }
    assertThat(exports.find(id)).map(Export::state).contains(ExportState.DONE);
    var bytes = new ByteArrayOutputStream();
    exports.write(id, bytes);
    return bytes.toByteArray();
  }

  private void planChangesNothing(ObjectType type, ExportWay way, Content content, byte[] file, long count) {
    var steps = new ImportSteps(application, PATIENCE);
    var id = steps.upload(List.of(type.id()), "export" + way.format.ending(), new ByteArrayInputStream(file));
    var suggested = drafts.suggestions(id);
    for (var column : suggested) {
      assertThat(column.target()).as("%s, %s, %s", type.plural(), way, column.header())
          .isEqualTo(expected(content.properties(), content.linked(), column));
    }
    assertThat(suggested).filteredOn(column -> column.target() instanceof ColumnTarget.Skipped)
        .allMatch(column -> column.reason().setsAside());
    drafts.mapColumns(id, suggested.stream().map(ExportRoundTripIntegrationTests::mapping).toList(), Map.of());
    drafts.settle(id, new ImportDetails("Round trip", Optional.empty(), true, Optional.empty()));
    var plan = steps.plan(id);
    var errors = imports.errorGroups(id, ImportPhase.PLAN).stream()
        .map(group -> group + " " + imports.errors(id, ImportPhase.PLAN, group, 0, 3)).toList();
    var changes = imports.plannedRows(id, List.of(RowOutcome.UPDATED), 0, 5);
    assertThat(errors).as("%s, %s", type.plural(), way).isEmpty();
    assertThat(plan.summary().rows()).as("%s, %s: %s", type.plural(), way, changes).isEqualTo(new OutcomeCounts(0, 0, count, 0, 0));
    assertThat(plan.summary().links()).as("%s, %s: all links are there", type.plural(), way).isZero();
  }

  private static ColumnMapping mapping(ColumnSuggestion column) {
    return new ColumnMapping(column.column(), column.header(), column.target());
  }

  /// What no file may fill is left out; links stand behind the properties.
  private static ColumnTarget expected(List<Property> properties, List<ObjectType> linked, ColumnSuggestion column) {
    if (column.column() >= properties.size()) {
      return new ColumnTarget.LinkColumn(properties.getFirst().objectType(), linked.get(column.column() - properties.size()).id(),
          Property.RECORD_ID);
    }
    var property = properties.get(column.column());
    return property.readOnly() && !property.isRecordId() ? new ColumnTarget.Skipped()
        : new ColumnTarget.PropertyColumn(property.objectType(), property.name(), policy(column));
  }

  private static OverwritePolicy policy(ColumnSuggestion column) {
    return column.target() instanceof ColumnTarget.PropertyColumn(var _, var _, var policy) ? policy
        : OverwritePolicy.OVERWRITE;
  }
}
