package io.intake.crmobjects;

import static io.intake.crmobjects.FilterOperator.AFTER;
import static io.intake.crmobjects.FilterOperator.BETWEEN;
import static io.intake.crmobjects.FilterOperator.CONTAINS;
import static io.intake.crmobjects.FilterOperator.GREATER_THAN;
import static io.intake.crmobjects.FilterOperator.IS;
import static io.intake.crmobjects.FilterOperator.IS_EMPTY;
import static io.intake.crmobjects.FilterOperator.IS_NOT;
import static io.intake.crmobjects.FilterOperator.ONE_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.users.User;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/// The records as a person works with them, on a real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CrmRecordsIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final RecordOrder BY_NAME = new RecordOrder(RecordOrder.NAME, true);

  @Autowired
  private CrmRecords records;
  @Autowired
  private RecordUpserts upserts;
  @Autowired
  private RecordSelections selections;
  @Autowired
  private Users users;

  private User user;

  @BeforeEach
  void signIn() {
    user = SignIn.asUser(users, false);
    records.archive(Stream.of(CONTACT, ObjectTypeId.COMPANY).flatMap(type -> records.ids(RecordFilter.all(type)).stream()).toList());
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  @Test
  void opensForPeopleWhoAreSignedInOnly() {
    SignIn.out();
    assertThatThrownBy(() -> records.count(RecordFilter.all(CONTACT))).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void createsARecordThatIsFoundAgain() {
    var created = create(Map.of("firstname", "Ada", "lastname", "Lovelace", "email", "ada@acme.com", "city", ""));

    var found = records.find(created.id()).orElseThrow();
    assertThat(found).isEqualTo(created);
    assertThat(found.displayName()).isEqualTo("Ada Lovelace");
    assertThat(found.properties()).doesNotContainKey("city").containsEntry("email", "ada@acme.com");
    assertThat(found.createdBy()).isEqualTo(RecordSource.user(user.id().value()));
    assertThat(found.version()).isEqualTo(1);
  }

  @Test
  void refusesARecordWithoutWhatItsTypeRequires() {
    assertThatThrownBy(() -> create(Map.of("city", "Delft"))).isInstanceOf(RequirementNotMet.class);
    var ada = create(Map.of("firstname", "Ada"));
    assertThatThrownBy(() -> records.update(ada.id(), 1, Map.of("firstname", ""))).isInstanceOf(RequirementNotMet.class);
  }

  @Test
  void refusesAnIdentifierThatAnotherRecordHolds() {
    var ada = create(Map.of("email", "ada@acme.com"));
    var bob = create(Map.of("email", "bob@acme.com"));

    assertThatThrownBy(() -> records.update(bob.id(), bob.version(), Map.of("email", "Ada@acme.com")))
        .isInstanceOfSatisfying(IdentifierTaken.class, taken -> {
          assertThat(taken.property()).isEqualTo("email");
          assertThat(taken.holder()).contains(ada.id());
        });
    assertThatThrownBy(() -> create(Map.of("email", "ADA@acme.com"))).isInstanceOf(IdentifierTaken.class);
    assertThat(records.find(bob.id())).contains(bob);
  }

  @Test
  void freesAnIdentifierThatIsCleared() {
    var ada = create(Map.of("firstname", "Ada", "email", "ada@acme.com"));
    records.update(ada.id(), 1, Map.of("email", ""));
    assertThat(create(Map.of("email", "ada@acme.com")).id()).isNotEqualTo(ada.id());
  }

  @Test
  void refusesAnEditOfAnOldVersion() {
    var ada = create(Map.of("firstname", "Ada"));
    records.update(ada.id(), 1, Map.of("city", "Delft"));
    assertThatThrownBy(() -> records.update(ada.id(), 1, Map.of("city", "Leiden"))).isInstanceOf(RecordChanged.class);
    assertThat(records.find(ada.id()).orElseThrow().properties()).containsEntry("city", "Delft");
  }

  @Test
  void leavesARecordAloneThatAnEditDoesNotChange() {
    var ada = create(Map.of("firstname", "Ada"));
    assertThat(records.update(ada.id(), 1, Map.of("firstname", "Ada", "city", "")).version()).isEqualTo(1);
    assertThat(records.history(ada.id())).hasSize(1);
  }

  @Test
  void tellsTheHistoryOfEditsAndImports() {
    var ada = create(Map.of("firstname", "Ada", "city", "Delft"));
    records.update(ada.id(), 1, Map.of("city", "Leiden", "jobtitle", "Countess"));
    upserts.write(CONTACT, List.of(new RecordDraft(ada.id().value(), 2, Map.of("firstname", "Ada", "city", "London"),
        Map.of("city", "Leiden", "jobtitle", "Countess"), 17)), new RecordSource("IMPORT", "4"));

    var history = records.history(ada.id());
    assertThat(history).extracting(PropertyChange::property, PropertyChange::oldValue, PropertyChange::newValue, PropertyChange::lineNumber)
        .containsExactly(
            tuple("city", Optional.of("Leiden"), Optional.of("London"), Optional.of(17)),
            tuple("jobtitle", Optional.of("Countess"), Optional.empty(), Optional.of(17)),
            tuple("city", Optional.of("Delft"), Optional.of("Leiden"), Optional.empty()),
            tuple("jobtitle", Optional.empty(), Optional.of("Countess"), Optional.empty()),
            tuple("city", Optional.empty(), Optional.of("Delft"), Optional.empty()),
            tuple("firstname", Optional.empty(), Optional.of("Ada"), Optional.empty()));
    assertThat(history.getFirst().source()).isEqualTo(new RecordSource("IMPORT", "4"));
  }

  @Test
  void archivesAndRestores() {
    var ada = create(Map.of("email", "ada@acme.com"));
    assertThat(records.archive(List.of(ada.id(), ada.id()))).isEqualTo(1);
    assertThat(records.count(RecordFilter.all(CONTACT))).isZero();
    assertThat(records.page(RecordFilter.all(CONTACT), RecordOrder.NEWEST_FIRST, 0, 10)).isEmpty();
    assertThat(records.find(ada.id()).orElseThrow().archived()).isTrue();

    assertThat(records.restore(List.of(ada.id()))).isEqualTo(1);
    assertThat(records.count(RecordFilter.all(CONTACT))).isEqualTo(1);
    assertThatThrownBy(() -> create(Map.of("email", "ada@acme.com"))).isInstanceOf(IdentifierTaken.class);
  }

  @Test
  void keepsARecordArchivedWhoseIdentifierIsHeldByAnotherOne() {
    var first = create(Map.of("email", "ada@acme.com"));
    records.archive(List.of(first.id()));
    var second = create(Map.of("email", "ada@acme.com"));
    assertThat(records.restore(List.of(first.id()))).isZero();
    records.archive(List.of(second.id()));
    assertThat(records.restore(List.of(first.id(), second.id()))).as("they share an address").isEqualTo(1);
  }

  @Test
  void pagesFromBothEndsWithoutDoublesOrGaps() {
    IntStream.range(0, 23).forEach(number -> create(Map.of("firstname", "Person %02d".formatted(22 - number))));
    for (var order : List.of(RecordOrder.NEWEST_FIRST, BY_NAME, new RecordOrder("firstname", true))) {
      var pages = IntStream.iterate(0, offset -> offset < 23, offset -> offset + 5)
          .mapToObj(offset -> records.page(RecordFilter.all(CONTACT), order, offset, 5)).flatMap(List::stream);
      assertThat(pages.map(CrmRecord::displayName)).as(order.property())
          .containsExactlyElementsOf(IntStream.range(0, 23).mapToObj("Person %02d"::formatted).toList());
    }
  }

  @Test
  void sortsByTypeWithEmptyOnesLast() {
    create(Map.of("firstname", "Ten", "followercount", "10", "lifecyclestage", "lead"));
    create(Map.of("firstname", "None"));
    create(Map.of("firstname", "Nine", "followercount", "9", "lifecyclestage", "customer"));
    assertThat(names(RecordFilter.all(CONTACT), new RecordOrder("followercount", true))).containsExactly("Nine", "Ten", "None");
    assertThat(names(RecordFilter.all(CONTACT), new RecordOrder("followercount", false))).containsExactly("Ten", "Nine", "None");
    assertThat(names(RecordFilter.all(CONTACT), new RecordOrder("lifecyclestage", true))).containsExactly("Ten", "Nine", "None");
    assertThat(names(RecordFilter.all(CONTACT), BY_NAME)).containsExactly("Nine", "None", "Ten");
  }

  @Test
  void searchesWordsInNamesAndSearchableValues() {
    create(Map.of("firstname", "José", "lastname", "Núñez", "company", "Acme"));
    create(Map.of("firstname", "Josephine", "email", "jo_se@acme.com"));
    assertThat(names(search("jose"))).containsExactlyInAnyOrder("José Núñez", "Josephine");
    assertThat(names(search("NUNEZ ácme"))).containsExactly("José Núñez");
    assertThat(names(search("o_s"))).as("no wildcard").containsExactly("Josephine");
    assertThat(names(search("jose nobody"))).isEmpty();
  }

  @Test
  void filtersByType() {
    create(Map.of("firstname", "Ada", "city", "Delft", "email", "ada@acme.com", "followercount", "12", "closedate", "2026-03-01T10:00:00Z",
        "lifecyclestage", "lead", "hs_buying_role", "BLOCKER;CHAMPION"));
    create(Map.of("firstname", "Bob", "city", "The Hague", "followercount", "100", "closedate", "2026-03-02T23:59:59Z",
        "lifecyclestage", "customer", "hs_buying_role", "DECISION_MAKER"));
    create(Map.of("firstname", "Cas"));

    assertThat(matching("city", IS, "delft")).containsExactly("Ada");
    assertThat(matching("city", IS_NOT, "delft")).containsExactlyInAnyOrder("Bob", "Cas");
    assertThat(matching("city", CONTAINS, "hag")).containsExactly("Bob");
    assertThat(matching("city", IS_EMPTY)).containsExactly("Cas");
    assertThat(matching("email", IS, "ADA@acme.com")).containsExactly("Ada");
    assertThat(matching("email", ONE_OF, "nobody@acme.com", "ada@acme.com")).containsExactly("Ada");
    assertThat(matching("followercount", GREATER_THAN, "12")).containsExactly("Bob");
    assertThat(matching("followercount", BETWEEN, "12", "99")).containsExactly("Ada");
    assertThat(matching("followercount", IS, "no number")).isEmpty();
    assertThat(matching("closedate", AFTER, "2026-03-01")).containsExactly("Bob");
    assertThat(matching("closedate", BETWEEN, "2026-03-01", "2026-03-01")).containsExactly("Ada");
    assertThat(matching("lifecyclestage", ONE_OF, "lead", "customer")).containsExactlyInAnyOrder("Ada", "Bob");
    assertThat(matching("hs_buying_role", IS, "CHAMPION")).containsExactly("Ada");
    assertThat(matching("createdate", AFTER, "2000-01-01")).hasSize(3);
  }

  @Test
  void findsInLongTextsAndWhateverTheLetters() {
    create(Map.of("firstname", "Ada", "city", "x".repeat(600) + " Zürich 😀"));
    create(Map.of("firstname", "Bob"));
    assertThat(matching("city", CONTAINS, "zurich 😀")).containsExactly("Ada");
    assertThat(matching("city", IS_EMPTY)).containsExactly("Bob");
  }

  @Test
  void findsNothingByTheNameOfNoProperty() {
    create(Map.of("firstname", "Ada"));
    var filter = RecordFilter.all(CONTACT).withConditions(List.of(new PropertyFilter("city\"') OR 1=1 -- ", IS, List.of("x"))));
    assertThat(records.count(filter)).isZero();
  }

  @Test
  void narrowsToASelection() {
    var ada = create(Map.of("firstname", "Ada"));
    var bob = create(Map.of("firstname", "Bob"));
    create(Map.of("firstname", "Cas"));
    var selection = selections.create(CONTACT);
    assertThat(selections.add(selection, LongStream.of(bob.id().value(), ada.id().value(), bob.id().value()))).isEqualTo(2);
    assertThat(selections.add(selection, LongStream.of(ada.id().value()))).isZero();

    var members = RecordFilter.all(CONTACT).withSelection(Optional.of(selection));
    assertThat(names(members)).containsExactly("Bob", "Ada");
    records.archive(List.of(bob.id()));
    assertThat(selections.count(selection)).isEqualTo(1);
    selections.remove(selection, LongStream.of(ada.id().value()));
    assertThat(names(members)).isEmpty();
    selections.delete(selection);
    assertThat(selections.count(selection)).isZero();
  }

  private CrmRecord create(Map<String, String> values) {
    return records.create(CONTACT, values);
  }

  private List<String> names(RecordFilter filter) {
    return names(filter, RecordOrder.NEWEST_FIRST);
  }

  private List<String> names(RecordFilter filter, RecordOrder order) {
    var names = records.page(filter, order, 0, 100).stream().map(CrmRecord::displayName).toList();
    assertThat(records.count(filter)).isEqualTo(names.size());
    return names;
  }

  private static RecordFilter search(String words) {
    return RecordFilter.all(CONTACT).withSearch(words);
  }

  private List<String> matching(String property, FilterOperator operator, String... values) {
    return names(RecordFilter.all(CONTACT).withConditions(List.of(new PropertyFilter(property, operator, List.of(values)))));
  }

  @Test
  void additionalAddressesIdentifyAndChangePlacesWithTheMainOne() {
    var ada = create(Map.of("lastname", "Lovelace", "email", "ada@acme.com", "hs_additional_emails", "ada@home.org;ada@acme.com"));
    assertThat(ada.properties()).containsEntry("hs_additional_emails", "ada@home.org");
    assertThatThrownBy(() -> create(Map.of("email", "ada@home.org"))).isInstanceOfSatisfying(IdentifierTaken.class,
        taken -> assertThat(taken.holder()).contains(ada.id()));
    assertThat(records.ids(RecordFilter.all(CONTACT).withSearch("home.org"))).containsExactly(ada.id());

    var swapped = records.update(ada.id(), ada.version(), Map.of("email", "ada@home.org"));
    assertThat(swapped.properties()).containsEntry("email", "ada@home.org").containsEntry("hs_additional_emails", "ada@acme.com");
    var promoted = records.update(ada.id(), swapped.version(), Map.of("email", ""));
    assertThat(promoted.properties()).containsEntry("email", "ada@acme.com").doesNotContainKey("hs_additional_emails");
    assertThat(create(Map.of("email", "ada@home.org")).id()).isNotEqualTo(ada.id());

    records.archive(List.of(ada.id()));
    assertThat(create(Map.of("email", "ada@acme.com", "hs_additional_emails", "a@b.org")).version()).isEqualTo(1);
    assertThat(records.restore(List.of(ada.id()))).isZero();
  }
}
