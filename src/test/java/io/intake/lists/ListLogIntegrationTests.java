package io.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.properties.ObjectTypeId;
import io.intake.users.LogFilter;
import io.intake.users.LoggedChange;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import io.intake.users.Users;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// What the log of settings hears of lists.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ListLogIntegrationTests {

  @TestConfiguration
  @EnableMethodSecurity
  static class Security {
  }

  private final ObjectLists lists;
  private final SettingsLog log;
  private final Users users;

  ListLogIntegrationTests(ObjectLists lists, SettingsLog log, Users users) {
    this.lists = lists;
    this.log = log;
    this.users = users;
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  private static SettingChange change(String before, String after) {
    return new SettingChange("LIST", ObjectTypeId.CONTACT.value(), before, after);
  }

  @Test
  void tellsMakingRenamingDeletingAndRestoring() {
    SignIn.asAdministrator(users);
    var fair = lists.create("Fair", ObjectTypeId.CONTACT);
    lists.rename(fair.id(), "Spring fair");
    lists.delete(fair.id());
    lists.restore(fair.id());
    assertThat(log.list(LogFilter.ALL, 0, 4)).map(LoggedChange::change).containsExactly(change("", "Spring fair"),
        change("Spring fair", ""), change("Fair", "Spring fair"), change("", "Fair"));
  }

  @Test
  void tellsWhatTheFiltersWereAndWhatTheyAre() {
    SignIn.asAdministrator(users);
    var fair = lists.create("Fair", ObjectTypeId.CONTACT);
    var city = new PropertyFilter("city", FilterOperator.ONE_OF, List.of("Delft", "Den\tHaag"));
    var guests = lists.create("Guests", ObjectTypeId.CONTACT, List.of(city));
    lists.changeFilters(guests.id(), new ListMembers.Matching(List.of(city, PropertyFilter.in(fair.id().value()))));
    lists.changeFilters(guests.id(), new ListMembers.Matching(List.of(city, PropertyFilter.in(fair.id().value()))));
    lists.changeFilters(guests.id(), new ListMembers.Matching(List.of()));
    var first = "city\tONE_OF\tDelft\tDen Haag";
    var both = first + "\n@list\tIS\tFair";
    assertThat(log.list(LogFilter.ALL, 0, 4)).map(LoggedChange::change).containsExactly(filters(both, ""), filters(first, both),
        filters("", first), change("", "Guests"));
    assertThat(log.list(LogFilter.ALL, 0, 1).getFirst().by()).isEqualTo(fair.author().orElseThrow());
  }

  private static SettingChange filters(String before, String after) {
    return new SettingChange("LIST_FILTERS", ObjectTypeId.CONTACT + " – Guests", before, after);
  }
}
