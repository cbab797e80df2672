package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.intake.SignIn;
import io.intake.properties.FieldType;
import io.intake.properties.IndexObstacle;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyWork;
import io.intake.properties.PropertyWorks;
import io.intake.properties.RuleKind;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueRule;
import io.intake.users.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// What administrators have done to all values of a property, on the real database and in the background.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class PropertyWorksIntegrationTests {

  @TestConfiguration
  @EnableMethodSecurity
  static class Security {
  }

  private static final ObjectTypeId TYPE = ObjectTypeId.COMPANY;
  private static final Duration LIMIT = Duration.ofSeconds(40);

  private final PropertyCatalog catalog;
  private final PropertyAdministration administration;
  private final PropertyWorks works;
  private final CrmRecords records;
  private final Users users;

  PropertyWorksIntegrationTests(PropertyCatalog catalog, PropertyAdministration administration, PropertyWorks works, CrmRecords records,
      Users users) {
    this.catalog = catalog;
    this.administration = administration;
    this.works = works;
    this.records = records;
    this.users = users;
  }

  @BeforeEach
  void signIn() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  private Property property(String label, PropertyType type, FieldType field, String... options) {
    return catalog.create(new NewProperty(TYPE, label, "", "companyinformation", type, field, List.of(options), false));
  }

  private CrmRecord company(String name, String property, String value) {
    return records.create(TYPE, Map.of("name", name, property, value));
  }

  private String value(CrmRecord record, String property) {
    return records.find(record.id()).orElseThrow().properties().getOrDefault(property, "");
  }

  private PropertyWork await(PropertyWork.Kind kind) {
    var limit = Instant.now().plus(LIMIT);
    while (Instant.now().isBefore(limit)) {
      var latest = works.list(TYPE).stream().filter(work -> work.kind() == kind).findFirst();
      if (latest.filter(work -> !work.isUnderWay()).isPresent()) {
        assertThat(latest.get().failed()).isFalse();
        return latest.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError(kind + " came to no end");
  }

  private static void refused(Reason reason, ThrowingCallable call) {
    assertThat(catchThrowableOfType(PropertyRefused.class, call).reason()).isEqualTo(reason);
  }

  @Test
  void countsWhoHasAValue() {
    var made = property("Counted", PropertyType.STRING, FieldType.TEXT);
    company("Full", made.name(), "x");
    records.create(TYPE, Map.of("name", "Empty"));
    records.archive(List.of(company("Gone", made.name(), "y").id()));
    works.count(TYPE);
    await(PropertyWork.Kind.COUNT);
    var fill = works.fill(TYPE);
    assertThat(fill.filled()).containsEntry("counted", 1L);
    assertThat(fill.filled().get("name")).isEqualTo(fill.total());
    assertThat(List.of(Property.RECORD_ID, "createdate", "hs_lastmodifieddate", "hs_object_source_label", "hs_was_imported"))
        .allSatisfy(name -> assertThat(fill.share(name)).as(name).isEqualTo(1));
    assertThat(fill.share("hs_created_by_user_id")).isGreaterThan(0);
    assertThat(fill.share("days_to_close")).isZero();
    assertThat(fill.countedAt()).isPresent();
  }

  @Test
  void replacesAnOptionEverywhereAndTellsIt() {
    var made = property("Lines", PropertyType.ENUMERATION, FieldType.CHECKBOX, "Red", "Blue", "Green");
    var both = company("Both", made.name(), "Red;Blue");
    var one = company("One", made.name(), "Red");
    var other = company("Other", made.name(), "Green");
    var archived = company("Archived", made.name(), "Red");
    records.archive(List.of(archived.id()));
    assertThat(works.countOption(TYPE, made.name(), "Red")).isEqualTo(3);
    refused(Reason.OPTION_IN_USE, () -> administration.removeOption(TYPE, made.name(), "Red"));
    works.replaceOption(TYPE, made.name(), "Red", Optional.of("Blue"));
    var done = await(PropertyWork.Kind.REPLACE_OPTION);
    assertThat(done.changed()).isEqualTo(3);
    assertThat(List.of(value(both, "lines"), value(one, "lines"), value(other, "lines"), value(archived, "lines")))
        .containsExactly("Blue", "Blue", "Green", "Blue");
    assertThat(catalog.get(TYPE, "lines").options()).extracting(PropertyOption::value).containsExactly("Blue", "Green");
    assertThat(records.history(one.id()).getFirst().oldValue()).contains("Red");
  }

  @Test
  void clearsAnOptionThatGetsNoOther() {
    var made = property("Shade", PropertyType.ENUMERATION, FieldType.SELECT, "Dark", "Light");
    var dark = company("Darkness", made.name(), "Dark");
    works.replaceOption(TYPE, made.name(), "Dark", Optional.empty());
    assertThat(await(PropertyWork.Kind.REPLACE_OPTION).lost()).isEqualTo(1);
    assertThat(value(dark, "shade")).isEmpty();
  }

  @Test
  void changesTheTypeAfterALook() {
    var made = property("Turnover text", PropertyType.STRING, FieldType.TEXT);
    var good = company("Good", made.name(), "1,250.50");
    var bad = company("Bad", made.name(), "a lot");
    works.checkKind(TYPE, made.name(), PropertyKind.NUMBER, ValueFormat.STANDARD);
    var look = await(PropertyWork.Kind.CHECK_TYPE);
    assertThat(look.changed()).isEqualTo(1);
    assertThat(look.lost()).isEqualTo(1);
    assertThat(value(good, made.name())).isEqualTo("1,250.50");
    works.changeKind(TYPE, made.name(), PropertyKind.NUMBER, ValueFormat.STANDARD);
    await(PropertyWork.Kind.CHANGE_TYPE);
    assertThat(catalog.get(TYPE, made.name()).type()).isEqualTo(PropertyType.NUMBER);
    assertThat(value(good, made.name())).isEqualTo("1250.5");
    assertThat(value(bad, made.name())).isEmpty();
    assertThat(records.history(bad.id()).getFirst().oldValue()).contains("a lot");
    refused(Reason.TYPE_CANT_FOLLOW, () -> works.checkKind(TYPE, made.name(), PropertyKind.DATE, ValueFormat.STANDARD));
  }

  @Test
  void findsTheSameByAFastPropertyAsWithoutItsIndex() {
    var city = property("Depot", PropertyType.STRING, FieldType.TEXT);
    var size = property("Floor space", PropertyType.NUMBER, FieldType.NUMBER);
    var day = property("Opened", PropertyType.DATE, FieldType.DATE);
    records.create(TYPE, Map.of("name", "A", "depot", "Zürich", "floor_space", "12.5", "opened", "2024-03-01"));
    records.create(TYPE, Map.of("name", "B", "depot", "zurich", "floor_space", "100", "opened", "2024-03-02"));
    records.create(TYPE, Map.of("name", "C", "depot", "y".repeat(600)));
    var filters = List.of(new PropertyFilter("depot", FilterOperator.IS, List.of("ZURICH")),
        new PropertyFilter("depot", FilterOperator.IS, List.of("y".repeat(600))),
        new PropertyFilter("depot", FilterOperator.IS_NOT, List.of("zurich")),
        new PropertyFilter("floor_space", FilterOperator.GREATER_THAN, List.of("12.5")),
        new PropertyFilter("floor_space", FilterOperator.IS, List.of("12.50")),
        new PropertyFilter("opened", FilterOperator.BETWEEN, List.of("2024-03-01", "2024-03-01")),
        new PropertyFilter("opened", FilterOperator.AFTER, List.of("2024-03-01")));
    var before = filters.stream().map(filter -> records.count(RecordFilter.all(TYPE).withConditions(List.of(filter)))).toList();
    var orders = Stream.of(city, size, day).flatMap(property ->
        Stream.of(new RecordOrder(property.name(), true), new RecordOrder(property.name(), false))).toList();
    var sorted = orders.stream().map(order -> inPagesOf(1_000_000, order)).toList();
    for (var property : List.of(city, size, day)) {
      works.makeFast(TYPE, property.name());
      await(PropertyWork.Kind.MAKE_FAST);
      assertThat(catalog.get(TYPE, property.name()).adjustment().fast()).isTrue();
    }
    assertThat(orders.stream().map(order -> inPagesOf(2, order)).toList()).isEqualTo(sorted);
    records.create(TYPE, Map.of("name", "D", "depot", "Basel", "floor_space", "1" + "0".repeat(29)));
    assertThat(filters.stream().map(filter -> records.count(RecordFilter.all(TYPE).withConditions(List.of(filter)))).toList())
        .isEqualTo(List.of(before.get(0), before.get(1), before.get(2) + 1, before.get(3) + 1, before.get(4), before.get(5),
            before.get(6)));
    assertThat(records.page(RecordFilter.all(TYPE), new RecordOrder("floor_space", false), 0, 3)).extracting(CrmRecord::displayName)
        .containsExactly("D", "B", "A");
    works.makeOrdinary(TYPE, "depot");
    await(PropertyWork.Kind.MAKE_ORDINARY);
    assertThat(records.count(RecordFilter.all(TYPE).withConditions(List.of(filters.getFirst())))).isEqualTo(before.getFirst());
  }

  /// All records, asked for page by page.
  private List<RecordId> inPagesOf(int size, RecordOrder order) {
    var all = new ArrayList<RecordId>();
    var page = records.page(RecordFilter.all(TYPE), order, 0, size);
    while (!page.isEmpty()) {
      page.forEach(record -> all.add(record.id()));
      page = records.page(RecordFilter.all(TYPE), order, all.size(), size);
    }
    return all;
  }

  @Test
  void takesNoValuesWhileItsTypeIsChanged() {
    var made = property("Weight text", PropertyType.STRING, FieldType.TEXT);
    var heavy = company("Heavy", made.name(), "1,250.5");
    works.changeKind(TYPE, made.name(), PropertyKind.NUMBER, ValueFormat.STANDARD);
    Awaitility.await().atMost(LIMIT).until(() -> catalog.get(TYPE, made.name()).type() == PropertyType.NUMBER);
    refused(Reason.WORK_UNDER_WAY, () -> records.update(heavy.id(), heavy.version(), Map.of(made.name(), "1.125")));
    refused(Reason.WORK_UNDER_WAY, () -> company("New", made.name(), "1.125"));
    records.update(heavy.id(), heavy.version(), Map.of("name", "Heavier"));
    await(PropertyWork.Kind.CHANGE_TYPE);
    assertThat(value(heavy, made.name())).isEqualTo("1250.5");
    Awaitility.await().atMost(LIMIT).until(() -> catalog.workOnValues(TYPE, made.name()).isEmpty());
    assertThat(value(company("Light", made.name(), "1.125"), made.name())).isEqualTo("1.125");
  }

  @Test
  void takesTheIndexAwayFromWhatIsArchived(@Autowired JdbcClient database) {
    var made = property("Quick", PropertyType.STRING, FieldType.TEXT);
    works.makeFast(TYPE, made.name());
    await(PropertyWork.Kind.MAKE_FAST);
    var indexes = indexes(database);
    administration.archive(TYPE, made.name(), List.of());
    await(PropertyWork.Kind.MAKE_ORDINARY);
    assertThat(indexes(database)).isEqualTo(indexes - 1);
    assertThat(administration.restore(TYPE, made.name()).adjustment().fast()).isFalse();
  }

  private static long indexes(JdbcClient database) {
    return database.sql("SELECT COUNT(DISTINCT INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()"
        + " AND TABLE_NAME = 'crm_record' AND INDEX_NAME LIKE 'fast%'").query(Long.class).single();
  }

  @Test
  void saysWhatCantBeFastAndRefusesIt() {
    property("Several", PropertyType.ENUMERATION, FieldType.CHECKBOX, "One", "Other");
    Map.of("createdate", IndexObstacle.PART_OF_RECORD, "hs_lastmodifieddate", IndexObstacle.PART_OF_RECORD,
        "num_associated_contacts", IndexObstacle.WORKED_OUT, "hs_object_source_label", IndexObstacle.WORKED_OUT,
        "several", IndexObstacle.SEVERAL_OPTIONS, "description", IndexObstacle.LONG_TEXT).forEach((name, obstacle) -> {
          assertThat(works.obstacle(catalog.get(TYPE, name))).as(name).contains(obstacle);
          refused(Reason.CANT_BE_FAST, () -> works.makeFast(TYPE, name));
        });
    assertThat(works.obstacle(catalog.get(TYPE, "city"))).isEmpty();
  }

  @Test
  void refusesValuesThatBreakARule() {
    var made = property("Ruled", PropertyType.STRING, FieldType.TEXT);
    administration.setRules(TYPE, made.name(), List.of(ValueRule.of(RuleKind.DIGITS_ONLY)));
    assertThatThrownBy(() -> company("Broken", "ruled", "12a")).isInstanceOf(ValueRefused.class);
    var kept = company("Kept", "ruled", "12");
    assertThatThrownBy(() -> records.update(kept.id(), kept.version(), Map.of("ruled", "x"))).isInstanceOf(ValueRefused.class);
    administration.setRules(TYPE, made.name(), List.of(ValueRule.of(RuleKind.MAX_LENGTH, "1")));
    assertThat(records.update(kept.id(), kept.version(), Map.of("name", "Another name")).displayName()).isEqualTo("Another name");
  }

  @Test
  void findsNobodyByAnArchivedProperty() {
    var made = property("Passing", PropertyType.STRING, FieldType.TEXT);
    company("Passer", "passing", "x");
    administration.archive(TYPE, made.name(), List.of());
    var filter = RecordFilter.all(TYPE).withConditions(List.of(new PropertyFilter("passing", FilterOperator.IS, List.of("x"))));
    assertThat(records.count(filter)).isZero();
    assertThat(records.page(RecordFilter.all(TYPE), new RecordOrder("passing", true), 0, 1)).hasSize(1);
  }

  @Test
  void letsOnlyAdministratorsIn() {
    SignIn.asUser(users, true);
    List<ThrowingCallable> calls = List.of(() -> works.list(TYPE), () -> works.fill(TYPE), () -> works.count(TYPE),
        () -> works.countOption(TYPE, "industry", "x"), () -> works.replaceOption(TYPE, "industry", "x", Optional.empty()),
        () -> works.checkKind(TYPE, "city", PropertyKind.NUMBER, ValueFormat.STANDARD),
        () -> works.changeKind(TYPE, "city", PropertyKind.NUMBER, ValueFormat.STANDARD), () -> works.makeFast(TYPE, "city"),
        () -> works.makeOrdinary(TYPE, "city"), () -> works.goOn(1));
    assertThat(calls).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
  }
}
