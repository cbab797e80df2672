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
import io.intake.properties.ObjectTypeId;
import io.intake.users.Permissions;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/// Static and active lists as people work with them, on a real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ObjectListsIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;

  @Autowired
  ObjectLists lists;
  @Autowired
  CrmRecords records;
  @Autowired
  Users users;

  CrmRecord ada;
  CrmRecord bob;
  CrmRecord cleo;

  @BeforeEach
  void begin() {
    SignIn.asUser(users, false);
    records.archive(records.ids(RecordFilter.all(CONTACT)));
    ada = records.create(CONTACT, Map.of("firstname", "Ada", "city", "Delft"));
    bob = records.create(CONTACT, Map.of("firstname", "Bob", "city", "Leiden"));
    cleo = records.create(CONTACT, Map.of("firstname", "Cleo"));
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void opensForPeopleWhoAreSignedInOnly() {
    SignIn.out();
    assertThatThrownBy(() -> lists.create("Fair", CONTACT)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    assertThatThrownBy(lists::list).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void hidesListsOfWhatAPersonMayNotSeeAndRefusesThem() {
    var fair = lists.create("Fair", CONTACT);
    lists.add(fair.id(), List.of(ada.id()));
    assertThat(lists.containing(ada.id())).map(ObjectList::id).contains(fair.id());
    SignIn.withPermissions(users, "Lena", Permissions.STANDARD.with(CONTACT.value(), Set.of()));
    assertThat(lists.containing(ada.id())).isEmpty();
    List<ThrowingCallable> doors = List.of(() -> lists.create("Mine", CONTACT, List.of(is("city", "Delft"))),
        () -> lists.create("Mine", CONTACT, new ListMembers.Matching("Ada", List.of())), () -> lists.copy(fair.id(), "Mine"));
    assertThat(doors).allSatisfy(door -> assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class));
    assertThat(lists.list()).map(ObjectList::objectType).doesNotContain(CONTACT);
    assertThatThrownBy(() -> lists.find(fair.id())).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> lists.add(fair.id(), List.of(ada.id()))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> lists.delete(fair.id())).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> lists.create("Fair", CONTACT)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void takesSelectedRecordsOrAllThatPassAFilter() {
    var fair = lists.create(" Fair ", CONTACT);
    assertThat(lists.add(fair.id(), List.of(ada.id(), ada.id()))).isEqualTo(1);
    assertThat(lists.add(fair.id(), RecordFilter.all(CONTACT).withConditions(List.of(is("city", "Leiden"))))).isEqualTo(1);
    assertThat(lists.add(fair.id(), List.of(bob.id()))).isZero();
    assertThat(lists.find(fair.id())).map(ObjectList::size).contains(2L);
    assertThat(members(fair)).containsExactlyInAnyOrder(ada.id(), bob.id());

    lists.remove(fair.id(), List.of(ada.id()));
    assertThat(members(fair)).containsExactly(bob.id());
    assertThat(lists.list()).filteredOn(list -> list.id().equals(fair.id())).map(ObjectList::size).containsExactly(1L);
  }

  @Test
  void keepsAnActiveListUpToDateByItself() {
    var delft = lists.create("Delft", CONTACT, List.of(is("city", "Delft")));
    assertThat(members(delft)).containsExactly(ada.id());
    records.update(cleo.id(), cleo.version(), Map.of("city", "Delft"));
    assertThat(members(delft)).containsExactlyInAnyOrder(ada.id(), cleo.id());

    lists.changeFilters(delft.id(), new ListMembers.Matching(List.of(is("city", "Leiden"))));
    assertThat(members(delft)).containsExactly(bob.id());
    lists.changeFilters(delft.id(), new ListMembers.Matching(List.of()));
    assertThat(members(delft)).isEmpty();
    assertThatThrownBy(() -> lists.add(delft.id(), List.of(ada.id()))).isInstanceOf(ListRefused.class);
  }

  @Test
  void filtersByMembershipInStaticAndActiveLists() {
    var fair = lists.create("Fair", CONTACT);
    lists.add(fair.id(), List.of(ada.id(), bob.id()));
    var mail = lists.create("Mail", CONTACT);
    lists.add(mail.id(), List.of(bob.id(), cleo.id()));
    var delft = lists.create("Delft", CONTACT, List.of(is("city", "Delft")));

    assertThat(found(PropertyFilter.in(fair.id().value()), PropertyFilter.in(mail.id().value()))).containsExactly(bob.id());
    assertThat(found(PropertyFilter.in(fair.id().value()), not(delft))).containsExactly(bob.id());
    assertThat(found(not(fair))).containsExactly(cleo.id());
    assertThat(found(new PropertyFilter(PropertyFilter.SET, FilterOperator.ONE_OF, List.of(value(delft), value(mail)))))
        .containsExactlyInAnyOrder(ada.id(), bob.id(), cleo.id());
    assertThat(records.count(fair.filter().withSearch("ada"))).isEqualTo(1);
    lists.delete(fair.id());
    assertThat(found(PropertyFilter.in(fair.id().value()))).isEmpty();
  }

  @Test
  void refusesAListThatWouldBeMadeOfItself() {
    var one = lists.create("One", CONTACT, List.of(is("city", "Delft")));
    var other = lists.create("Other", CONTACT, List.of(PropertyFilter.in(one.id().value())));
    assertThat(members(other)).containsExactly(ada.id());
    assertThatThrownBy(() -> lists.changeFilters(one.id(), new ListMembers.Matching(List.of(not(other)))))
        .isInstanceOfSatisfying(ListRefused.class,
        refused -> assertThat(refused.reason()).isEqualTo(ListRefused.Reason.MADE_OF_ITSELF));
  }

  @Test
  void refusesListsThatAreNotThere() {
    var gone = lists.create("Gone", CONTACT);
    lists.delete(gone.id());
    refused(ListRefused.Reason.NAMED_MISSING, () -> lists.create("Other", CONTACT, List.of(not(gone))));
    var one = lists.create("One", CONTACT, List.of());
    var strange = new PropertyFilter(PropertyFilter.SET, FilterOperator.IS, List.of("abc"));
    refused(ListRefused.Reason.NAMED_MISSING, () -> lists.changeFilters(one.id(), new ListMembers.Matching(List.of(strange))));
    assertThat(found(strange)).isEmpty();
  }

  @Test
  void keepsAListThatAnotherOneNames() {
    var optedOut = lists.create("Opted out", CONTACT);
    lists.add(optedOut.id(), List.of(bob.id()));
    var newsletter = lists.create("Newsletter", CONTACT, List.of(not(optedOut)));
    assertThatThrownBy(() -> lists.delete(optedOut.id())).isInstanceOfSatisfying(ListRefused.class, refused -> {
      assertThat(refused.reason()).isEqualTo(ListRefused.Reason.NAMED_BY_OTHERS);
      assertThat(refused.argument()).isEqualTo("Newsletter");
    });
    assertThat(members(newsletter)).containsExactlyInAnyOrder(ada.id(), cleo.id());
    lists.changeFilters(newsletter.id(), new ListMembers.Matching(List.of(is("city", "Delft"))));
    lists.delete(optedOut.id());
    assertThat(lists.find(optedOut.id())).isEmpty();
  }

  @Test
  void findsNobodyOutsideAListThatIsGoneAndEverybodyOutsideAnEmptyOne() {
    var gone = lists.create("Gone", CONTACT);
    var empty = lists.create("Nobody yet", CONTACT, List.of());
    assertThat(found(not(gone))).hasSize(3);
    assertThat(found(not(empty))).hasSize(3);
    lists.delete(gone.id());
    assertThat(found(not(gone))).isEmpty();
  }

  @Test
  void letsOnlyItsAuthorAndAdministratorsChangeAList() {
    var fair = lists.create("Fair", CONTACT);
    var delft = lists.create("Delft", CONTACT, List.of(is("city", "Delft")));
    SignIn.withPermissions(users, "Otto", Permissions.STANDARD);
    List<ThrowingCallable> changes = List.of(() -> lists.rename(fair.id(), "Mine"), () -> lists.delete(fair.id()),
        () -> lists.add(fair.id(), List.of(ada.id())), () -> lists.add(fair.id(), RecordFilter.all(CONTACT)),
        () -> lists.remove(fair.id(), List.of(ada.id())), () -> lists.changeFilters(delft.id(), new ListMembers.Matching(List.of())));
    assertThat(changes).allSatisfy(change -> assertThatThrownBy(change).isInstanceOf(AccessDeniedException.class));
    assertThat(members(delft)).containsExactly(ada.id());
    assertThat(members(lists.copy(delft.id(), "Mine"))).containsExactly(ada.id());

    SignIn.asAdministrator(users);
    lists.rename(fair.id(), "Spring fair");
    lists.delete(fair.id());
    SignIn.withPermissions(users, "Otto", Permissions.STANDARD);
    assertThat(lists.deleted()).map(ObjectList::id).doesNotContain(fair.id());
    assertThatThrownBy(() -> lists.restore(fair.id())).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void neverMakesTwoListsOfEachOther() throws Exception {
    for (var round = 0; round < 10; round++) {
      var one = lists.create("One", CONTACT, List.of(is("city", "Delft")));
      var other = lists.create("Other", CONTACT, List.of(is("city", "Leiden")));
      var start = new CyclicBarrier(2);
      try (var threads = Executors.newFixedThreadPool(2)) {
        var first = threads.submit(() -> isMadeOf(one, other, start));
        var second = threads.submit(() -> isMadeOf(other, one, start));
        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
      }
    }
  }

  private boolean isMadeOf(ObjectList list, ObjectList other, CyclicBarrier start) throws Exception {
    SignIn.asUser(users, false);
    start.await();
    try {
      lists.changeFilters(list.id(), new ListMembers.Matching(List.of(not(other))));
      return true;
    } catch (ListRefused refused) {
      return false;
    } finally {
      SignIn.out();
    }
  }

  @Test
  void asksOnceForAllListsOfARecord(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transactions) {
    for (var number = 0; number < 40; number++) {
      lists.create("Number " + number, CONTACT, List.of(is("city", number % 2 == 0 ? "Delft" : "Leiden")));
    }
    var selects = "SHOW SESSION STATUS LIKE 'Com_select'";
    var asked = transactions.execute(status -> {
      var before = jdbc.sql(selects).query((row, number) -> row.getLong(2)).single();
      assertThat(lists.containing(ada.id()).stream().filter(list -> list.name().startsWith("Number"))).hasSize(20);
      return jdbc.sql(selects).query((row, number) -> row.getLong(2)).single() - before;
    });
    assertThat(asked).isLessThan(10);
  }

  @Test
  void tellsWhichListsARecordIsOn() {
    var fair = lists.create("Fair", CONTACT);
    lists.add(fair.id(), List.of(ada.id()));
    var delft = lists.create("Delft", CONTACT, List.of(is("city", "Delft")));
    lists.create("Leiden", CONTACT, List.of(is("city", "Leiden")));
    assertThat(lists.containing(ada.id())).map(ObjectList::name).contains("Delft", "Fair").doesNotContain("Leiden");
    lists.delete(delft.id());
    assertThat(lists.containing(ada.id())).map(ObjectList::id).contains(fair.id()).doesNotContain(delft.id());
  }

  @Test
  void freezesAnActiveListInACopyAndRestoresADeletedOne() {
    var delft = lists.create("Delft", CONTACT, List.of(is("city", "Delft")));
    var copy = lists.copy(delft.id(), "Delft in spring");
    records.update(ada.id(), ada.version(), Map.of("city", "Leiden"));
    assertThat(members(copy)).containsExactly(ada.id());
    assertThat(members(delft)).isEmpty();

    lists.delete(copy.id());
    assertThat(lists.find(copy.id())).isEmpty();
    assertThat(lists.deleted()).map(ObjectList::id).contains(copy.id());
    lists.restore(copy.id());
    assertThat(members(copy)).containsExactly(ada.id());
  }

  @Test
  void refusesNamesThatAreNone() {
    assertThatThrownBy(() -> lists.create("  ", CONTACT)).isInstanceOf(ListRefused.class);
    var fair = lists.create("Fair", CONTACT);
    assertThatThrownBy(() -> lists.rename(fair.id(), "x".repeat(201))).isInstanceOf(ListRefused.class);
  }

  private static void refused(ListRefused.Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(ListRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private List<RecordId> members(ObjectList list) {
    return records.ids(list.filter());
  }

  private List<RecordId> found(PropertyFilter... conditions) {
    return records.ids(new RecordFilter(CONTACT, "", List.of(conditions), Optional.empty()));
  }

  private static PropertyFilter is(String property, String value) {
    return new PropertyFilter(property, FilterOperator.IS, List.of(value));
  }

  private static PropertyFilter not(ObjectList list) {
    return new PropertyFilter(PropertyFilter.SET, FilterOperator.IS_NOT, List.of(value(list)));
  }

  private static String value(ObjectList list) {
    return Long.toString(list.id().value());
  }
}
