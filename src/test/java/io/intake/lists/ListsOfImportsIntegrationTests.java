package io.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.NewObjectType.NewField;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordOrder;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// The lists that real imports leave behind, whatever their objects.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ListsOfImportsIntegrationTests {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Autowired
  ApplicationContext application;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  ObjectLists lists;
  @Autowired
  ObjectTypes types;
  @Autowired
  CrmRecords records;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Users users;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void holdsDeals() {
    var list = listOf(run(List.of(ObjectTypeId.DEAL), "Deal Name,Deal Stage\nRoof,Closed won\nCellar,Closed lost\n", Optional.empty()));
    assertThat(list.objectType()).isEqualTo(ObjectTypeId.DEAL);
    assertThat(names(list, "dealname")).containsExactlyInAnyOrder("Roof", "Cellar");
  }

  @Test
  void holdsRecordsOfAnObjectThatPeopleDefined() {
    var boats = types.create(new NewObjectType("Boat", "Boats", "tag", List.of(NewField.text("Boat name", true, true)), List.of()));
    var list = listOf(run(List.of(boats.id()), "Boat name\nArgo\nArgo\nVasa\n", Optional.empty()));
    assertThat(list.objectType()).isEqualTo(boats.id());
    assertThat(names(list, "boat_name")).containsExactlyInAnyOrder("Argo", "Vasa");
  }

  @Test
  void holdsTheObjectOfSeveralThatWasChosen() {
    var file = "Email,Deal Name,Deal Stage\nlists1@example.com,Shed,Closed won\nlists2@example.com,,\n";
    var objects = List.of(ObjectTypeId.CONTACT, ObjectTypeId.DEAL);
    var deals = listOf(run(objects, file, Optional.of(ObjectTypeId.DEAL)));
    assertThat(names(deals, "dealname")).containsExactly("Shed");
    var people = listOf(run(objects, file, Optional.empty()));
    assertThat(names(people, "email")).as("of the people where nobody says otherwise")
        .containsExactlyInAnyOrder("lists1@example.com", "lists2@example.com");
  }

  /// A run stores its results in chunks; the list is read from all of them.
  @Test
  void holdsEverybodyOfALargeFile() {
    var people = 12_000;
    var rows = IntStream.range(0, people).mapToObj(number -> "crowd" + number + "@example.com\n").collect(Collectors.joining());
    var id = run(List.of(ObjectTypeId.CONTACT), "Email\n" + rows, Optional.empty());
    var list = listOf(id);
    assertThat(chunks(id)).isGreaterThan(1);
    assertThat(list.size()).isEqualTo(people);
    assertThat(records.count(list.filter())).isEqualTo(people);
  }

  private long chunks(ImportId id) {
    return jdbc.sql("SELECT COUNT(*) FROM import_outcome WHERE import_id = ? AND phase = 'RUN'").param(id.value())
        .query(Long.class).single();
  }

  private ImportId run(List<ObjectTypeId> objects, String file, Optional<ObjectTypeId> listOf) {
    var steps = new ImportSteps(application, PATIENCE);
    var id = steps.upload(objects, "list.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    drafts.mapColumns(id, drafts.suggestions(id).stream().map(ListsOfImportsIntegrationTests::mapping).toList(), Map.of());
    drafts.settle(id, new ImportDetails("Lists", Optional.empty(), true, Optional.empty()).withList(Optional.of("Fair"), listOf));
    steps.plan(id);
    steps.run(id);
    return id;
  }

  private static ColumnMapping mapping(ColumnSuggestion column) {
    return new ColumnMapping(column.column(), column.header(), column.target());
  }

  private ObjectList listOf(ImportId id) {
    return ImportSteps.await(PATIENCE, () -> lists.findByImport(id));
  }

  private List<String> names(ObjectList list, String property) {
    return records.page(list.filter(), RecordOrder.NEWEST_FIRST, 0, 10).stream().map(record -> record.properties().get(property)).toList();
  }
}
