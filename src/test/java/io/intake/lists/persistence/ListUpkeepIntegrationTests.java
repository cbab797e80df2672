package io.intake.lists.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordSource;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import io.intake.users.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What is done with lists in the background, on a real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ListUpkeepIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final Duration LATER = Duration.ofMinutes(11);

  @Autowired
  ListUpkeep upkeep;
  @Autowired
  StoredLists lists;
  @Autowired
  CrmRecords records;
  @Autowired
  Users users;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    records.archive(records.ids(RecordFilter.all(CONTACT)));
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void countsActiveListsThatWereNotCountedForAWhile() {
    var delft = add(CONTACT, is("city", "Delft"));
    records.create(CONTACT, Map.of("firstname", "Ada", "city", "Delft"));
    upkeep.workAt(Instant.now());
    assertThat(size(delft)).isZero();
    upkeep.workAt(Instant.now().plus(LATER));
    assertThat(size(delft)).isEqualTo(1);
  }

  @Test
  void goesOnBehindAListThatCannotBeCounted() {
    var delft = add(CONTACT, is("city", "Delft"));
    var broken = add(new ObjectTypeId("2-987654321"), is("city", "Delft"));
    var old = add(CONTACT, is("city", "Leiden"));
    lists.throwAway(lists.find(old).orElseThrow());
    records.create(CONTACT, Map.of("firstname", "Ada", "city", "Delft"));
    upkeep.workAt(Instant.now().plus(LATER));
    assertThat(size(delft)).isEqualTo(1);
    upkeep.workAt(Instant.now().plus(Duration.ofDays(91)));
    assertThat(lists.find(old)).isEmpty();
    lists.delete(broken);
  }

  @Test
  void endsOnListsThatNameEachOther() {
    var one = add(CONTACT, is("city", "Delft"));
    var other = add(CONTACT, new PropertyFilter(PropertyFilter.SET, FilterOperator.IS_NOT, List.of(Long.toString(one.value()))));
    lists.change(lists.find(one).orElseThrow(), new ListMembers.Matching(
        List.of(new PropertyFilter(PropertyFilter.SET, FilterOperator.IS_NOT, List.of(Long.toString(other.value()))))));
    var third = add(CONTACT, is("city", "Delft"));
    records.create(CONTACT, Map.of("firstname", "Ada", "city", "Delft"));
    assertThat(records.count(lists.find(other).orElseThrow().filter())).isLessThanOrEqualTo(1);
    upkeep.workAt(Instant.now().plus(LATER));
    assertThat(size(third)).isEqualTo(1);
    List.of(one, other).forEach(lists::delete);
  }

  private ListId add(ObjectTypeId type, PropertyFilter condition) {
    return lists.insert("Some", type, new ListMembers.Matching(List.of(condition)), 0, RecordSource.user(1), new UserId(1));
  }

  private long size(ListId id) {
    return lists.find(id).map(ObjectList::size).orElseThrow();
  }

  private static PropertyFilter is(String property, String value) {
    return new PropertyFilter(property, FilterOperator.IS, List.of(value));
  }
}
