package io.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.LogFilter;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Active lists with words to search for.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class SearchedListsIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final PropertyFilter DELFT = new PropertyFilter("city", FilterOperator.IS, List.of("Delft"));

  @Autowired
  ObjectLists lists;
  @Autowired
  CrmRecords records;
  @Autowired
  Users users;

  CrmRecord jose;
  CrmRecord ada;
  CrmRecord far;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    records.archive(records.ids(RecordFilter.all(CONTACT)));
    jose = records.create(CONTACT, Map.of("firstname", "José", "lastname", "Vega", "city", "Delft"));
    ada = records.create(CONTACT, Map.of("firstname", "Ada", "lastname", "Vega", "city", "Delft"));
    far = records.create(CONTACT, Map.of("firstname", "José", "lastname", "Blom", "city", "Leiden"));
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void holdWhoHasTheWordsAndFitsTheFilters() {
    var list = create(" JOSÉ ", DELFT);
    assertThat(members(list)).containsExactly(jose.id());
    assertThat(list.size()).isEqualTo(1);
    assertThat(lists.containing(jose.id())).contains(list);
    assertThat(lists.containing(far.id())).doesNotContain(list);
    assertThat(records.ids(list.filter().withSearch("vega"))).containsExactly(jose.id());
    assertThat(records.ids(list.filter().withSearch("blom"))).isEmpty();
    assertThat(lists.find(list.id()).map(ObjectList::members)).contains(new ListMembers.Matching("JOSÉ", List.of(DELFT)));
  }

  @Test
  void canBeNamedByOthersAndCopied() {
    var list = create("jose vega");
    assertThat(records.ids(RecordFilter.all(CONTACT).withConditions(List.of(notOn(list))))).containsExactlyInAnyOrder(ada.id(), far.id());
    assertThat(members(lists.copy(list.id(), "Kept"))).containsExactly(jose.id());
  }

  @Test
  void holdNobodyOnceNeitherWordsNorFiltersAreLeft() {
    var list = create("vega");
    assertThat(members(list)).containsExactlyInAnyOrder(jose.id(), ada.id());
    lists.changeFilters(list.id(), new ListMembers.Matching("  ", List.of()));
    assertThat(members(list)).isEmpty();
    lists.changeFilters(list.id(), new ListMembers.Matching("blom", List.of()));
    assertThat(members(list)).containsExactly(far.id());
  }

  @Test
  void tellTheLogTheirWords(@Autowired SettingsLog log) {
    var list = create("vega", DELFT);
    lists.changeFilters(list.id(), new ListMembers.Matching("jose  vega", List.of(DELFT)));
    assertThat(log.list(LogFilter.ALL, 0, 1).getFirst().change()).isEqualTo(new SettingChange("LIST_FILTERS", CONTACT + " – Found",
        "\tSEARCH\tvega\ncity\tIS\tDelft", "\tSEARCH\tjose vega\ncity\tIS\tDelft"));
  }

  private ObjectList create(String search, PropertyFilter... conditions) {
    return lists.create("Found", CONTACT, new ListMembers.Matching(search, List.of(conditions)));
  }

  private static PropertyFilter notOn(ObjectList list) {
    return new PropertyFilter(PropertyFilter.SET, FilterOperator.IS_NOT, List.of(Long.toString(list.id().value())));
  }

  private List<RecordId> members(ObjectList list) {
    return records.ids(list.filter());
  }
}
