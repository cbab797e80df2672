package io.intake.associations;

import static io.intake.properties.ObjectTypeId.COMPANY;
import static io.intake.properties.ObjectTypeId.CONTACT;
import static io.intake.properties.ObjectTypeId.EMAIL;
import static io.intake.properties.ObjectTypeId.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.intake.SignIn;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.RollUps;
import io.intake.properties.PropertyValues;
import io.intake.users.Users;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// When what follows from links is worked out, and by whom.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RollUpsIntegrationTests {

  private static final String CONTACTS = "num_associated_contacts";
  private static final String PARENT = "hs_parent_company_id";
  private static final String CHILDREN = "hs_num_child_companies";
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int PLAIN = BuiltInLabels.plain(CONTACT, COMPANY).typeId();

  @Autowired
  private CrmRecords records;
  @Autowired
  private RecordUpserts upserts;
  @Autowired
  private Associations associations;
  @Autowired
  private RecordLinks links;
  @Autowired
  private RollUps rollUps;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TransactionTemplate transactions;
  @Autowired
  private Users users;

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

  private String value(RecordId id, String property) {
    return records.find(id).orElseThrow().value(property);
  }

  private List<Link> link(RecordId contact) {
    return List.of(new Link(contact, acme, PLAIN));
  }

  /// Somebody else works values out until this ends.
  private CompletableFuture<Void> workFor(Duration time) throws InterruptedException {
    var begun = new CountDownLatch(1);
    var work = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
      jdbc.sql("SELECT next_id FROM crm_id_block WHERE name = 'roll-ups' FOR UPDATE").query(Long.class).single();
      begun.countDown();
      pause(time);
    }));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    return work;
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void waitsForItsTurnWhereAPersonLooksOn() throws Exception {
    var other = workFor(Duration.ofMillis(800));

    links.link(ada, acme);

    assertThat(value(acme, CONTACTS)).isEqualTo("1");
    other.join();
  }

  @Test
  void countsHowManyRecordsHaveOne(@Autowired PropertyValues values) {
    var before = values.countFilled(COMPANY).getOrDefault(CONTACTS, 0L);

    links.link(ada, acme);

    assertThat(values.countFilled(COMPANY).get(CONTACTS)).isEqualTo(before + 1);
    records.archive(List.of(acme));
    assertThat(values.countFilled(COMPANY).getOrDefault(CONTACTS, 0L)).isEqualTo(before);
  }

  @Test
  void followsTheLabelBetweenParentAndChildCompany() {
    var shop = records.create(COMPANY, Map.of("name", "Shop")).id();
    var works = records.create(COMPANY, Map.of("name", "Works")).id();
    var child = label("Child company");
    var parent = label("Parent company");

    links.addLabel(acme, shop, child);
    links.addLabel(works, acme, parent);
    links.link(shop, works);

    assertThat(value(acme, CHILDREN)).isEqualTo("2");
    assertThat(value(shop, PARENT)).isEqualTo(Long.toString(acme.value()));
    assertThat(value(works, PARENT)).isEqualTo(Long.toString(acme.value()));
    assertThat(value(shop, CHILDREN)).isEmpty();

    links.removeLabel(shop, acme, parent);

    assertThat(value(acme, CHILDREN)).isEqualTo("1");
    assertThat(value(shop, PARENT)).isEmpty();
  }

  @Test
  void givesACompanyOneParent() {
    var shop = records.create(COMPANY, Map.of("name", "Shop")).id();
    var other = records.create(COMPANY, Map.of("name", "Other")).id();
    links.addLabel(shop, acme, label("Parent company"));

    assertThatExceptionOfType(LinkRefused.class).isThrownBy(() -> links.addLabel(shop, other, label("Parent company")));
  }

  @Test
  void takesOverLabelsThatPeopleMadeForParentsAndBills(@Autowired DataSource database) {
    var shop = records.create(COMPANY, Map.of("name", "Shop")).id();
    jdbc.sql("DELETE FROM assoc_limit WHERE type_id = 13").update();
    jdbc.sql("INSERT INTO assoc_label (from_type, to_type, label, inverse_label) VALUES ('0-2', '0-2', 'Parent company', 'Child company'),"
        + " ('0-2', '0-2', 'Child Company', 'Holding'), ('0-1', '0-2', 'Billing contact', 'Billing contact')").update();
    var renamed = "Child Company (%d)".formatted(own("Child Company"));
    links.link(shop, acme);
    links.link(ada, acme);
    associations.add(List.of(new Link(shop, acme, own("Parent company")), new Link(ada, acme, own("Billing contact"))));

    new ResourceDatabasePopulator(new ClassPathResource("db/migration/associations/V8__parents_and_bills.sql")).execute(database);
    rollUps.catchUp(LONG);

    assertThat(value(acme, CHILDREN)).isEqualTo("1");
    assertThat(value(shop, PARENT)).isEqualTo(Long.toString(acme.value()));
    assertThat(links.page(ada, COMPANY, 0, 1).getFirst().labels()).extracting(LinkLabel::word).containsExactly("Billing contact");
    assertThat(links.labels(COMPANY, COMPANY)).extracting(LinkLabel::word)
        .containsExactly("Child company", "Parent company", renamed, "Holding");
    jdbc.sql("DELETE FROM assoc_label WHERE label = ?").param(renamed).update();
  }

  private int own(String word) {
    return jdbc.sql("SELECT type_id FROM assoc_label WHERE label = ?").param(word).query(Integer.class).single();
  }

  private LinkLabel label(String word) {
    return links.labels(COMPANY, COMPANY).stream().filter(label -> label.word().equals(word)).findFirst().orElseThrow();
  }

  @Test
  void leavesWhatARunChangesToTheBackground() throws Exception {
    SignIn.out();
    var other = workFor(Duration.ofMillis(1_500));

    var before = System.nanoTime();
    associations.add(link(ada), new LinkOrigin(new RecordSource("IMPORT", "1"), false));

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    other.join();
    rollUps.catchUp(LONG);
    SignIn.asAdministrator(users);
    assertThat(value(acme, CONTACTS)).isEqualTo("1");
  }

  @Test
  void countsMoreThanAreReadAtOnce() {
    var first = upserts.takeIds(CONTACT, 12_000);
    upserts.write(CONTACT, LongStream.range(first, first + 12_000)
        .mapToObj(id -> new RecordDraft(id, 0, Map.of("firstname", "Many"), Map.of(), 0)).toList(), RecordSource.user(1));
    SignIn.out();
    associations.add(LongStream.range(first, first + 12_000).mapToObj(id -> new Link(new RecordId(CONTACT, id), acme, PLAIN)).toList());

    rollUps.catchUp(LONG);

    SignIn.asAdministrator(users);
    assertThat(value(acme, CONTACTS)).isEqualTo("12000");
    assertThat(value(new RecordId(CONTACT, first + 11_999), "associatedcompanyid")).isEqualTo(Long.toString(acme.value()));
    assertThat(jdbc.sql("SELECT COUNT(*) FROM crm_rollup_due").query(Long.class).single()).isZero();
  }

  @Test
  void worksOutTheRecordsThatWereThereBefore(@Autowired DataSource database) {
    links.link(ada, acme);
    jdbc.sql("DELETE FROM crm_rollup WHERE object_type = ? AND id = ?").params(COMPANY.value(), acme.value()).update();
    assertThat(value(acme, CONTACTS)).isEmpty();

    new ResourceDatabasePopulator(new ClassPathResource("db/migration/crmobjects/V12__roll_ups_of_what_was_there.sql")).execute(database);
    rollUps.catchUp(LONG);

    assertThat(value(acme, CONTACTS)).isEqualTo("1");
  }

  @Test
  void followsAMomentThatComes() {
    var moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2);
    var ticket = records.create(TICKET, Map.of("subject", "Help", "hs_pipeline_stage", "1")).id();
    records.create(EMAIL, Map.of("hs_timestamp", moment.toString(), "hs_email_direction", "EMAIL"), List.of(ticket));
    assertThat(value(ticket, "last_engagement_date")).isEmpty();

    pause(Duration.between(Instant.now(), moment).plusMillis(50));
    rollUps.catchUp(LONG);

    assertThat(value(ticket, "last_engagement_date")).isEqualTo(moment.toString());
  }

  @Test
  void keepsUpWithManyMomentsThatComeTogether() {
    var first = 700_000_000L + System.nanoTime() % 100_000_000L;
    jdbc.sql("INSERT INTO crm_rollup (object_type, id, properties, until_at) SELECT '0-1', w.id, '{}', '2020-01-01'"
        + " FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w")
        .param(LongStream.range(first, first + 2_500).boxed().toList().toString()).update();

    rollUps.catchUp(LONG);

    assertThat(jdbc.sql("SELECT COUNT(*) FROM crm_rollup WHERE until_at = '2020-01-01'").query(Long.class).single()).isZero();
  }

  @Test
  void tellsEveryNodeThatValuesAreOthers() {
    var before = records.lastChange();
    SignIn.out();
    associations.add(link(ada));

    rollUps.catchUp(LONG);

    SignIn.asAdministrator(users);
    assertThat(records.lastChange()).isGreaterThan(before);
  }

  @Test
  void followsALinkThatBecomesThePrimaryOne() {
    var other = records.create(COMPANY, Map.of("name", "Beta")).id();
    links.link(ada, acme);
    links.link(ada, other);
    links.unlink(ada, acme);
    assertThat(value(ada, "associatedcompanyid")).isEmpty();

    associations.add(List.of(new Link(ada, other, PLAIN)));

    assertThat(value(ada, "associatedcompanyid")).isEqualTo(Long.toString(other.value()));
  }
}
