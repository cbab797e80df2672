package io.intake.associations;

import static io.intake.crmobjects.FilterOperator.GREATER_THAN;
import static io.intake.crmobjects.FilterOperator.IS;
import static io.intake.properties.ObjectTypeId.COMPANY;
import static io.intake.properties.ObjectTypeId.CONTACT;
import static io.intake.properties.ObjectTypeId.DEAL;
import static io.intake.properties.ObjectTypeId.EMAIL;
import static io.intake.properties.ObjectTypeId.LINE_ITEM;
import static io.intake.properties.ObjectTypeId.MEETING;
import static io.intake.properties.ObjectTypeId.NOTE;
import static io.intake.properties.ObjectTypeId.TASK;
import static io.intake.properties.ObjectTypeId.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordMoment;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordUpserts;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipelines;
import io.intake.properties.Stage;
import io.intake.users.Users;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is worked out of a record's own values and of those it is linked with, on a real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CalculatedValuesIntegrationTests {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Autowired
  private CrmRecords records;
  @Autowired
  private RecordUpserts upserts;
  @Autowired
  private RecordLinks links;
  @Autowired
  private Users users;
  @Autowired
  private JdbcTemplate jdbc;
  @Autowired
  private PlatformTransactionManager transactions;

  private RecordId ada;
  private RecordId acme;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    ada = records.create(CONTACT, Map.of("firstname", "Ada", "email", "ada-" + System.nanoTime() + "@example.org")).id();
    acme = records.create(COMPANY, Map.of("name", "Acme")).id();
  }

  @AfterEach
  void end() {
    SignIn.out();
  }

  private RecordId deal(String amount, String stage, RecordId... linked) {
    return records.create(DEAL, Map.of("dealname", "Roof", "amount", amount, "dealstage", stage, "closedate", NOW.toString()),
        List.of(linked)).id();
  }

  private String value(RecordId id, String property) {
    return records.find(id).orElseThrow().value(property);
  }

  private void change(RecordId id, String property, String value) {
    records.update(id, records.find(id).orElseThrow().version(), Map.of(property, value));
  }

  /// The newest ones where many have the same value.
  private List<RecordId> found(ObjectTypeId type, String property, FilterOperator operator, String value) {
    var filter = new RecordFilter(type, "", List.of(new PropertyFilter(property, operator, List.of(value))), Optional.empty());
    return records.page(filter, new RecordOrder(property, false), 0, 100).stream().map(CrmRecord::id).toList();
  }

  @Test
  void countsAndSumsUpTheDealsOfCompanyAndContact() {
    deal("100.50", "closedwon", acme, ada);
    var open = deal("40", "contractsent", acme, ada);

    assertThat(value(acme, "num_associated_deals")).isEqualTo("2");
    assertThat(value(acme, "hs_num_open_deals")).isEqualTo("1");
    assertThat(value(acme, "hs_total_deal_value")).isEqualTo("40");
    assertThat(value(acme, "total_revenue")).isEqualTo("100.5");
    assertThat(value(ada, "recent_deal_amount")).isEqualTo("100.50");
    assertThat(value(ada, "first_deal_created_date")).isNotEmpty();
    assertThat(value(open, "num_associated_contacts")).isEqualTo("1");
    assertThat(value(open, "hs_primary_associated_company")).isEqualTo(Long.toString(acme.value()));
  }

  @Test
  void followsADealThatChangesIsArchivedAndComesBack() {
    var deal = deal("40", "contractsent", acme);

    change(deal, "dealstage", "closedwon");
    assertThat(value(acme, "total_revenue")).isEqualTo("40");

    change(deal, "amount", "70");
    assertThat(value(acme, "total_revenue")).isEqualTo("70");

    records.archive(List.of(deal));
    assertThat(value(acme, "total_revenue")).isEmpty();

    records.restore(List.of(deal));
    assertThat(value(acme, "total_revenue")).isEqualTo("70");

    links.unlink(acme, deal);
    assertThat(value(acme, "num_associated_deals")).isEmpty();
  }

  @Test
  void aDealKeepsItsOutcomeInAPipelineThatIsArchived(@Autowired Pipelines pipelines) {
    var won = new Stage("", "", "Signed", Optional.of(BigDecimal.ONE), true, false);
    var second = pipelines.create(DEAL, "Second", List.of(won));
    var deal = deal("40", second.stages().getFirst().id(), acme);
    records.archive(List.of(deal));
    pipelines.archive(DEAL, second.id());
    records.restore(List.of(deal));

    change(deal, "dealname", "Roof again");

    assertThat(value(deal, "hs_is_closed_won")).isEqualTo("true");
    assertThat(value(deal, "hs_projected_amount")).isEqualTo("40");
    assertThat(value(acme, "total_revenue")).isEqualTo("40");
  }

  @Test
  void whoChangesARecordWaitsForAnotherWorker() throws Exception {
    var held = new CountDownLatch(1);
    var other = Thread.ofVirtual().start(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
      jdbc.queryForList("SELECT next_id FROM crm_id_block WHERE name = 'roll-ups' FOR UPDATE");
      held.countDown();
      LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    }));
    held.await();

    deal("40", "contractsent", acme);

    assertThat(value(acme, "num_associated_deals")).isEqualTo("1");
    other.join();
  }

  @Test
  void findsAndOrdersByWhatWasWorkedOut() {
    deal("123456789", "closedwon", acme);

    assertThat(found(COMPANY, "total_revenue", GREATER_THAN, "123456788")).contains(acme);
    assertThat(found(CONTACT, "hs_was_imported", IS, "true")).doesNotContain(ada);
    assertThat(found(CONTACT, "hs_object_source_label", IS, "USER")).contains(ada);
    assertThat(found(CONTACT, "hs_email_domain", IS, "example.org")).contains(ada);
  }

  @Test
  void tellsActivitiesThatWereAndAreToCome() {
    var past = NOW.minus(3, ChronoUnit.DAYS).toString();
    var coming = NOW.plus(3, ChronoUnit.DAYS).toString();
    records.create(MEETING, Map.of("hs_meeting_title", "Visit", "hs_timestamp", past), List.of(ada));
    records.create(TASK, Map.of("hs_task_subject", "Call", "hs_timestamp", coming), List.of(ada));

    assertThat(value(ada, "notes_last_contacted")).isEqualTo(past);
    assertThat(value(ada, "notes_last_updated")).isEqualTo(past);
    assertThat(value(ada, "notes_next_activity_date")).isEqualTo(coming);
    assertThat(value(ada, "num_notes")).isEqualTo("2");
    assertThat(value(ada, "num_contacted_notes")).isEqualTo("1");
  }

  @Test
  void addsUpWhatLineItemsComeToAgainAndAgain() {
    var deal = deal("0", "contractsent", acme);
    records.create(LINE_ITEM, Map.of("name", "Seat", "quantity", "2", "price", "10", "recurringbillingfrequency", "monthly",
        "hs_recurring_billing_period", "P2Y"), List.of(deal));
    records.create(LINE_ITEM, Map.of("name", "Start", "quantity", "1", "price", "100"), List.of(deal));

    assertThat(value(deal, "hs_num_of_associated_line_items")).isEqualTo("2");
    assertThat(value(deal, "hs_mrr")).isEqualTo("20");
    assertThat(value(deal, "hs_arr")).isEqualTo("240");
    assertThat(value(deal, "hs_acv")).isEqualTo("340");
    assertThat(value(deal, "hs_tcv")).isEqualTo("580");
  }

  @Test
  void worksAmountsOfADealOut() {
    var deal = deal("200", "closedwon");
    change(deal, "hs_forecast_probability", "0.25");

    assertThat(value(deal, "hs_forecast_amount")).isEqualTo("50");
    assertThat(value(deal, "amount_in_home_currency")).isEqualTo("200");
    assertThat(value(deal, "days_to_close")).isEqualTo("0");
    assertThat(found(DEAL, "days_to_close", IS, "0")).contains(deal);
    assertThat(found(DEAL, "amount_in_home_currency", IS, "200")).contains(deal);

    change(deal, "deal_currency_code", "USD");
    assertThat(value(deal, "amount_in_home_currency")).isEmpty();
    assertThat(found(DEAL, "amount_in_home_currency", IS, "200")).doesNotContain(deal);
  }

  @Test
  void tellsWhenATicketWasClosedOpenedAgainAndAnswered() {
    var ticket = records.create(TICKET, Map.of("subject", "Help", "hs_pipeline_stage", "1"), List.of(acme)).id();
    assertThat(value(ticket, "hs_last_closed_date")).isEmpty();
    assertThat(value(ticket, "created_by")).isNotEmpty();
    assertThat(found(TICKET, "created_by", IS, value(ticket, "created_by"))).contains(ticket);

    change(ticket, "hs_pipeline_stage", "4");
    assertThat(value(ticket, "hs_last_closed_date")).isNotEmpty();
    assertThat(value(ticket, "hs_ticket_reopened_at")).isEmpty();
    assertThat(value(ticket, "time_to_close")).isEqualTo("0");

    change(ticket, "hs_pipeline_stage", "1");
    assertThat(value(ticket, "hs_ticket_reopened_at")).isNotEmpty();
    records.create(EMAIL, Map.of("hs_timestamp", NOW.toString(), "hs_email_direction", "EMAIL", "hs_email_headers",
        "{\"from\":{\"email\":\"ada@example.org\"},\"to\":[{\"email\":\"bob@example.org\",\"firstName\":\"Bob\"}]}"), List.of(ticket));
    assertThat(value(ticket, "first_agent_reply_date")).isEqualTo(NOW.toString());
    assertThat(value(ticket, "hs_primary_company_name")).isEqualTo("Acme");
    assertThat(found(TICKET, "time_to_first_agent_reply", IS, "0")).contains(ticket);
    var mail = records.page(RecordFilter.all(EMAIL), RecordOrder.NEWEST_FIRST, 0, 1).getFirst();
    assertThat(mail.properties()).containsEntry("hs_email_from_email", "ada@example.org").containsEntry("hs_email_to_firstname", "Bob");
  }

  @Test
  void pagesThroughManyActivitiesLatestFirst() {
    var first = Instant.parse("2020-01-01T00:00:00Z");
    var many = new ArrayList<RecordDraft>();
    var id = upserts.takeIds(NOTE, 5_000);
    for (var i = 0; i < 5_000; i++) {
      many.add(new RecordDraft(id + i, 0, Map.of("hs_timestamp", first.plusSeconds(i / 2).toString(), "hs_note_body", "x"), Map.of(), 0));
    }
    upserts.write(NOTE, many, RecordSource.user(1));
    var ids = LongStream.range(id, id + 5_000).boxed().toList();

    var page = records.latest(NOTE, ids, "hs_timestamp", RecordMoment.LAST, 25);
    var last = page.getLast();
    var next = records.latest(NOTE, ids, "hs_timestamp",
        new RecordMoment(last.properties().getOrDefault("hs_timestamp", ""), last.id().value()), 25);

    assertThat(page).extracting(record -> record.id().value()).containsExactlyElementsOf(downFrom(id + 4_999));
    assertThat(next).extracting(record -> record.id().value()).containsExactlyElementsOf(downFrom(id + 4_974));
  }

  private static List<Long> downFrom(long id) {
    return LongStream.range(0, 25).mapToObj(i -> id - i).toList();
  }
}
