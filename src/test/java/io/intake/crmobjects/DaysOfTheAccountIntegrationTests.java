package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.intake.SignIn;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyWorks;
import io.intake.users.Account;
import io.intake.users.AccountProfile;
import io.intake.users.Users;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A moment is on the day that it is in the time zone of the account.
@SpringBootTest
class DaysOfTheAccountIntegrationTests {

  private static final String DUE = "hs_timestamp";
  private static final String AMSTERDAM = "Europe/Amsterdam";
  private static final String NEW_YORK = "America/New_York";
  private static final String SECOND_OF_JUNE = "2026-06-02";

  @Autowired
  private CrmRecords records;
  @Autowired
  private PropertyCatalog catalog;
  @Autowired
  private PropertyWorks works;
  @Autowired
  private Account account;
  @Autowired
  private Users users;

  private AccountProfile before = AccountProfile.STANDARD;

  @BeforeEach
  void signIn() {
    SignIn.asAdministrator(users);
    before = account.profile();
  }

  @AfterEach
  void signOut() {
    account.change(before);
    SignIn.out();
  }

  private void accountIn(String zone) {
    account.change(new AccountProfile(before.name(), ZoneId.of(zone), before.language(), before.currency(), before.phoneCountry(),
        before.linksByDomain()));
  }

  private CrmRecord task(String due) {
    return records.create(ObjectTypeId.TASK, Map.of("hs_task_subject", "Ring", DUE, due));
  }

  private boolean passes(CrmRecord record, String property, FilterOperator operator, String... values) {
    return records.count(RecordFilter.all(record.id().objectType()).withConditions(List.of(
        new PropertyFilter("hs_object_id", FilterOperator.IS, List.of(Long.toString(record.id().value()))),
        new PropertyFilter(property, operator, List.of(values))))) == 1;
  }

  @Test
  void whatIsDueAtMidnightIsDueOnThatDayInAmsterdam() {
    accountIn(AMSTERDAM);
    var task = task("2026-06-01T22:00:00Z");
    assertThat(passes(task, DUE, FilterOperator.IS, SECOND_OF_JUNE)).isTrue();
    assertThat(passes(task, DUE, FilterOperator.IS, "2026-06-01")).isFalse();
    assertThat(passes(task, DUE, FilterOperator.BEFORE, SECOND_OF_JUNE)).isFalse();
    assertThat(passes(task, DUE, FilterOperator.BEFORE, "2026-06-03")).isTrue();
    assertThat(passes(task, DUE, FilterOperator.AFTER, "2026-06-01")).isTrue();
    assertThat(passes(task, DUE, FilterOperator.AFTER, SECOND_OF_JUNE)).isFalse();
    assertThat(passes(task, DUE, FilterOperator.BETWEEN, SECOND_OF_JUNE, SECOND_OF_JUNE)).isTrue();
  }

  @Test
  void whatIsDueInTheEveningIsDueOnThatDayInNewYork() {
    accountIn(NEW_YORK);
    var evening = task("2026-06-03T00:00:00Z");
    assertThat(passes(evening, DUE, FilterOperator.IS, SECOND_OF_JUNE)).isTrue();
    assertThat(passes(evening, DUE, FilterOperator.AFTER, SECOND_OF_JUNE)).isFalse();
    var lastSecond = task("2026-06-03T03:59:59Z");
    assertThat(passes(lastSecond, DUE, FilterOperator.IS, SECOND_OF_JUNE)).isTrue();
    var midnight = task("2026-06-03T04:00:00Z");
    assertThat(passes(midnight, DUE, FilterOperator.IS, SECOND_OF_JUNE)).isFalse();
    assertThat(passes(midnight, DUE, FilterOperator.AFTER, SECOND_OF_JUNE)).isTrue();
  }

  @Test
  void theDayThatTheClocksChangeOnIsAnHourShorter() {
    accountIn(AMSTERDAM);
    assertThat(passes(task("2026-03-28T23:00:00Z"), DUE, FilterOperator.IS, "2026-03-29")).isTrue();
    assertThat(passes(task("2026-03-29T21:59:59Z"), DUE, FilterOperator.IS, "2026-03-29")).isTrue();
    assertThat(passes(task("2026-03-29T22:00:00Z"), DUE, FilterOperator.IS, "2026-03-29")).isFalse();
  }

  @Test
  void theLastDayOfAllHasAnEnd() {
    accountIn(AMSTERDAM);
    assertThat(passes(task("2026-06-01T22:00:00Z"), DUE, FilterOperator.BETWEEN, SECOND_OF_JUNE, "9999-12-31")).isTrue();
  }

  @Test
  void aDayWithoutATimeIsThatDayEverywhere() {
    accountIn(NEW_YORK);
    var made = catalog.create(new NewProperty(ObjectTypeId.COMPANY, "Founded on", "", "companyinformation", PropertyType.DATE,
        FieldType.DATE, List.of(), false));
    var company = records.create(ObjectTypeId.COMPANY, Map.of("name", "Acme", made.name(), SECOND_OF_JUNE));
    assertThat(passes(company, made.name(), FilterOperator.IS, SECOND_OF_JUNE)).isTrue();
    assertThat(passes(company, made.name(), FilterOperator.BEFORE, SECOND_OF_JUNE)).isFalse();
    assertThat(passes(company, made.name(), FilterOperator.AFTER, SECOND_OF_JUNE)).isFalse();
  }

  @Test
  void anIndexFindsTheSame() {
    accountIn(AMSTERDAM);
    var made = catalog.create(new NewProperty(ObjectTypeId.TICKET, "Visited at", "", "ticketinformation", PropertyType.DATETIME,
        FieldType.DATE, List.of(), false));
    works.makeFast(ObjectTypeId.TICKET, made.name());
    await().atMost(Duration.ofSeconds(40)).until(() -> catalog.get(ObjectTypeId.TICKET, made.name()).adjustment().fast());
    var ticket = records.create(ObjectTypeId.TICKET, Map.of("subject", "Visit", "hs_pipeline_stage", "1", made.name(),
        "2026-06-01T22:00:00Z"));
    assertThat(passes(ticket, made.name(), FilterOperator.IS, SECOND_OF_JUNE)).isTrue();
    assertThat(passes(ticket, made.name(), FilterOperator.BEFORE, SECOND_OF_JUNE)).isFalse();
    assertThat(passes(ticket, made.name(), FilterOperator.AFTER, "2026-06-01")).isTrue();
  }

  /// Where it is never the same day at the same moment.
  @Test
  void recordsAreCreatedOnTheDayOfTheAccount() {
    var company = records.create(ObjectTypeId.COMPANY, Map.of("name", "Acme"));
    for (var zone : List.of("Pacific/Kiritimati", "Etc/GMT+12")) {
      accountIn(zone);
      var today = LocalDate.ofInstant(company.createdAt(), ZoneId.of(zone));
      assertThat(passes(company, "createdate", FilterOperator.IS, today.toString())).as(zone).isTrue();
      assertThat(passes(company, "createdate", FilterOperator.BEFORE, today.toString())).as(zone).isFalse();
      assertThat(passes(company, "createdate", FilterOperator.AFTER, today.toString())).as(zone).isFalse();
    }
  }
}
