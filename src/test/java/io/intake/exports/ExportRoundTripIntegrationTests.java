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
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  /// The ways to write a file.
  enum Way {
    LABELS(ExportFormat.CSV, ',', true, Property::label),
    INTERNAL_NAMES(ExportFormat.CSV, ';', false, Property::name),
    DUTCH_LABELS(ExportFormat.CSV, ';', true, Way::dutch),
    WORKBOOK(ExportFormat.XLSX, ',', true, Property::label),
    WORKBOOK_OF_VALUES(ExportFormat.XLSX, ',', false, Property::name);

    final ExportFormat format;
    final char delimiter;
    final boolean optionLabels;
    final Function<Property, String> header;

    Way(ExportFormat format, char delimiter, boolean optionLabels, Function<Property, String> header) {
      this.format = format;
      this.delimiter = delimiter;
      this.optionLabels = optionLabels;
      this.header = header;
    }

    private static String dutch(Property property) {
      try {
        return ResourceBundle.getBundle("properties.labels", Locale.of("nl")).getString(property.objectType().value() + "."
            + property.name());
      } catch (MissingResourceException sameWord) {
        return property.label();
      }
    }

    ExportRequest request(ObjectType type, List<Property> properties) {
      var columns = ExportColumn.named(properties, properties, header);
      return new ExportRequest(type.plural(), RecordFilter.all(type.id()), columns, List.of(), format, optionLabels, delimiter);
    }
  }

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @ParameterizedTest
  @EnumSource
  void changesNothingWhenItIsImportedAgain(Way way) throws IOException {
    for (var type : List.of(types.get(ObjectTypeId.CONTACT), types.get(ObjectTypeId.COMPANY))) {
      records.archive(records.ids(RecordFilter.all(type.id())));
      var count = nasty.create(type);
      var properties = NastyRecords.recordIdFirst(catalog.list(type.id()));
      var file = export(way.request(type, properties));
      planChangesNothing(type, way, properties, file, count);
    }
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

  private void planChangesNothing(ObjectType type, Way way, List<Property> properties, byte[] file, long count) {
    var steps = new ImportSteps(application, PATIENCE);
    var id = steps.upload(List.of(type.id()), "export" + way.format.ending(), new ByteArrayInputStream(file));
    var suggested = drafts.suggestions(id);
    for (var column : suggested) {
      var property = properties.get(column.column());
      assertThat(column.target()).as("%s, %s, %s", type.plural(), way, column.header()).isEqualTo(expected(property, column));
    }
    drafts.mapColumns(id, suggested.stream().map(ExportRoundTripIntegrationTests::mapping).toList(), Map.of());
    drafts.settle(id, new ImportDetails("Round trip", Optional.empty(), true, Optional.empty()));
    var plan = steps.plan(id);
    var errors = imports.errorGroups(id, ImportPhase.PLAN).stream()
        .map(group -> group + " " + imports.errors(id, ImportPhase.PLAN, group, 0, 3)).toList();
    var changes = imports.plannedRows(id, List.of(RowOutcome.UPDATED), 0, 5);
    assertThat(errors).as("%s, %s", type.plural(), way).isEmpty();
    assertThat(plan.summary().rows()).as("%s, %s: %s", type.plural(), way, changes).isEqualTo(new OutcomeCounts(0, 0, count, 0, 0));
  }

  /// As the wizard does with what nobody decided.
  private static ColumnMapping mapping(ColumnSuggestion column) {
    return new ColumnMapping(column.column(), column.header(),
        column.target() instanceof ColumnTarget.Undecided ? new ColumnTarget.Skipped() : column.target());
  }

  /// What no file may fill is left out.
  private static ColumnTarget expected(Property property, ColumnSuggestion column) {
    return property.readOnly() && !property.isRecordId() ? new ColumnTarget.Undecided()
        : new ColumnTarget.PropertyColumn(property.objectType(), property.name(), policy(column));
  }

  private static OverwritePolicy policy(ColumnSuggestion column) {
    return column.target() instanceof ColumnTarget.PropertyColumn(var _, var _, var policy) ? policy
        : OverwritePolicy.OVERWRITE;
  }
}
