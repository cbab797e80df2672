package io.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyUsage;
import io.intake.users.Users;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of active lists whose filters ask for what is not there any more: they hold nobody, and never more than before.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class LostFiltersIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;

  @Autowired
  ObjectLists lists;
  @Autowired
  CrmRecords records;
  @Autowired
  PropertyCatalog catalog;
  @Autowired
  PropertyAdministration administration;
  @Autowired
  Users users;

  Property tier;
  CrmRecord ada;
  CrmRecord bob;
  final List<ObjectList> made = new ArrayList<>();

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    records.archive(records.ids(RecordFilter.all(CONTACT)));
    tier = catalog.create(new NewProperty(CONTACT, "Tier " + System.nanoTime(), "", "contactinformation", PropertyType.STRING,
        FieldType.TEXT, List.of(), false));
    ada = records.create(CONTACT, Map.of("firstname", "Ada", tier.name(), "gold"));
    bob = records.create(CONTACT, Map.of("firstname", "Bob"));
  }

  @AfterEach
  void leave() {
    SignIn.asAdministrator(users);
    made.reversed().forEach(list -> lists.delete(list.id()));
    SignIn.out();
  }

  @Test
  void holdNobodyWhileAPropertyIsArchived() {
    var gold = list("Gold", tier(FilterOperator.IS, "gold"));
    var others = list("Others", tier(FilterOperator.IS_NOT, "gold"));
    var blank = list("Blank", tier(FilterOperator.IS_EMPTY));
    var notGold = list("Not on gold", on(FilterOperator.IS_NOT, gold));
    var notThose = list("On neither", on(FilterOperator.IS_NOT, notGold));
    var one = list("Gold or Bob", on(FilterOperator.ONE_OF, gold, list("Bob", is("firstname", "Bob"))));
    var notOne = list("Neither gold nor Bob", on(FilterOperator.IS_NOT, one));
    assertThat(members(notGold)).containsExactly(bob.id());
    assertThat(members(notThose)).containsExactly(ada.id());

    archive();
    assertThat(List.of(gold, others, blank, notGold, notThose, one, notOne)).allSatisfy(list -> {
      assertThat(members(list)).isEmpty();
      assertThat(lists.lost(list)).isNotEmpty();
    });
    assertThat(lists.containing(bob.id())).doesNotContain(others, notGold, notOne);

    administration.restore(CONTACT, tier.name());
    assertThat(members(gold)).containsExactly(ada.id());
    assertThat(members(notGold)).containsExactly(bob.id());
    assertThat(lists.lost(notGold)).isEmpty();
  }

  @Test
  void sayWhatIsMissing() {
    var gold = list("Gold", tier(FilterOperator.IS, "gold"), is("firstname", "Ada"));
    var notGold = list("Not on gold", on(FilterOperator.IS_NOT, gold), tier(FilterOperator.IS_EMPTY));
    var byHand = lists.create("By hand", CONTACT);
    archive();
    assertThat(lists.lost(gold)).containsExactly(new LostFilter.OfProperty(tier.label()));
    assertThat(lists.lost(notGold))
        .containsExactly(new LostFilter.OfFrozenList("Gold", gold.id()), new LostFilter.OfProperty(tier.label()));
    assertThat(lists.lost(byHand)).isEmpty();
    lists.changeFilters(gold.id(), new ListMembers.Matching(List.of(is("firstname", "Ada"))));
    assertThat(members(gold)).containsExactly(ada.id());
  }

  @Test
  void sayThatAListTheyNameIsDeleted() {
    var named = list("Named", is("firstname", "Ada"));
    var outside = list("Outside", on(FilterOperator.IS_NOT, named));
    var beyond = list("Beyond", on(FilterOperator.IS_NOT, outside));
    List.of(beyond, outside, named).forEach(list -> lists.delete(list.id()));
    List.of(outside, beyond).forEach(list -> lists.restore(list.id()));
    assertThat(members(outside)).isEmpty();
    assertThat(members(beyond)).isEmpty();
    assertThat(lists.lost(outside)).containsExactly(new LostFilter.OfDeletedList("Named"));
    lists.restore(named.id());
    assertThat(members(beyond)).containsExactly(ada.id());
  }

  @Test
  void areFoundInOneReadingOfAllLists(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transactions) {
    var gold = list("Gold", tier(FilterOperator.IS, "gold"));
    var notGold = list("Not on gold", on(FilterOperator.IS_NOT, gold));
    var beyond = IntStream.range(0, 20).mapToObj(number -> list("Beyond " + number, on(FilterOperator.IS_NOT, notGold))).toList();
    var ada = list("Ada", is("firstname", "Ada"));
    archive();
    lists.frozen(lists.list());

    transactions.executeWithoutResult(status -> {
      var all = lists.list();
      var before = statements(jdbc);
      assertThat(lists.frozen(all)).contains(gold.id(), notGold.id(), beyond.getLast().id()).doesNotContain(ada.id());
      assertThat(statements(jdbc) - before).as("statements").isLessThan(10);
    });
  }

  private static long statements(JdbcClient jdbc) {
    return Long.parseLong(jdbc.sql("SHOW SESSION STATUS LIKE 'Questions'").query((row, number) -> row.getString(2)).single());
  }

  @Test
  void areToldBeforeAPropertyIsArchived() {
    var gold = list("Gold", tier(FilterOperator.IS, "gold"));
    list("Not on gold", on(FilterOperator.IS_NOT, gold));
    var told = usages();
    assertThat(told).map(PropertyUsage::where).containsExactlyInAnyOrder("Gold", "Not on gold");
    list("Made meanwhile", tier(FilterOperator.IS_EMPTY));
    assertThatThrownBy(() -> administration.archive(CONTACT, tier.name(), told)).isInstanceOfSatisfying(PropertyRefused.class, refused -> {
      assertThat(refused.reason()).isEqualTo(PropertyRefused.Reason.USED_ELSEWHERE);
      assertThat(refused.argument()).isEqualTo("Made meanwhile");
    });
    assertThat(catalog.find(CONTACT, tier.name())).isPresent();
  }

  private void archive() {
    administration.archive(CONTACT, tier.name(), usages());
  }

  private List<PropertyUsage> usages() {
    return administration.usages(CONTACT).stream().filter(usage -> usage.property().equals(tier.name())).toList();
  }

  private ObjectList list(String name, PropertyFilter... conditions) {
    var list = lists.create(name, CONTACT, List.of(conditions));
    made.add(list);
    return list;
  }

  private PropertyFilter tier(FilterOperator operator, String... values) {
    return new PropertyFilter(tier.name(), operator, List.of(values));
  }

  private static PropertyFilter is(String property, String value) {
    return new PropertyFilter(property, FilterOperator.IS, List.of(value));
  }

  private static PropertyFilter on(FilterOperator operator, ObjectList... named) {
    return new PropertyFilter(PropertyFilter.SET, operator,
        Arrays.stream(named).map(list -> Long.toString(list.id().value())).toList());
  }

  private List<RecordId> members(ObjectList list) {
    return records.ids(list.filter());
  }
}
