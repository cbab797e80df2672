package io.intake.crmobjects.rollups;

import static io.intake.properties.ObjectTypeId.CALL;
import static io.intake.properties.ObjectTypeId.COMPANY;
import static io.intake.properties.ObjectTypeId.CONTACT;
import static io.intake.properties.ObjectTypeId.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.LinkedRecords;
import io.intake.crmobjects.RollUp;
import io.intake.crmobjects.RollUps;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How much is worked out at once, by whom, and what becomes of what can't be. Links are made up.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RollUpWorkerIntegrationTests {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final String NAME = "hs_primary_company_name";

  @Autowired
  private CrmRecords records;
  @Autowired
  private RollUps rollUps;
  @Autowired
  private MadeUpLinks links;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TransactionTemplate transactions;
  @Autowired
  private Users users;

  private CrmRecord acme;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    links.ofCompany.clear();
    links.broken.clear();
    acme = records.create(COMPANY, Map.of("name", "Acme"));
  }

  @AfterEach
  void end() {
    SignIn.out();
  }

  /// Numbers of records that are not there: what follows for them is worked out all the same.
  private static List<Long> numbers(int count) {
    var first = 900_000_000L + System.nanoTime() % 100_000_000_000L;
    return LongStream.range(first, first + count).boxed().toList();
  }

  private void rename(String name) {
    acme = records.update(acme.id(), acme.version(), Map.of("name", name));
  }

  /// Of these records of a type, how many have the value.
  private long count(ObjectTypeId type, List<Long> ids, String property, String value) {
    return jdbc.sql("SELECT COUNT(*) FROM crm_rollup WHERE object_type = ? AND id BETWEEN ? AND ? AND JSON_VALUE(properties, ?) = ?")
        .params(type.value(), ids.getFirst(), ids.getLast(), "$." + property, value).query(Long.class).single();
  }

  /// How long it takes while somebody else works values out.
  private Duration whileSomebodyElseWorks(Runnable work) throws InterruptedException {
    var begun = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var other = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
      jdbc.sql("SELECT next_id FROM crm_id_block WHERE name = 'roll-ups' FOR UPDATE").query(Long.class).single();
      begun.countDown();
      try {
        done.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
    begun.await();
    var before = System.nanoTime();
    work.run();
    var taken = Duration.ofNanos(System.nanoTime() - before);
    done.countDown();
    other.join();
    return taken;
  }

  @Test
  void nobodyWaitsForManyNeighbours() throws Exception {
    var tickets = numbers(300);
    links.ofCompany.put(acme.id().value(), Map.of(TICKET, tickets));

    assertThat(whileSomebodyElseWorks(() -> rename("Acme Ltd"))).isLessThan(SOON);

    rollUps.catchUp(LONG);
    assertThat(count(TICKET, tickets, NAME, "Acme Ltd")).isEqualTo(300);
  }

  @Test
  void fewNeighboursAreWorkedOutAtOnce() {
    var tickets = numbers(30);
    links.ofCompany.put(acme.id().value(), Map.of(TICKET, tickets));

    rename("Acme Ltd");

    assertThat(count(TICKET, tickets, NAME, "Acme Ltd")).isEqualTo(30);
  }

  @Test
  void nobodyWaitsForARecordWithVeryManyLinks() throws Exception {
    var contacts = numbers(20_000);
    links.ofCompany.put(acme.id().value(), Map.of(CONTACT, contacts));

    assertThat(whileSomebodyElseWorks(() -> transactions.executeWithoutResult(status ->
        rollUps.linksChanged(CALL, numbers(1), COMPANY, List.of(acme.id().value()))))).isLessThan(SOON);

    rollUps.catchUp(LONG);
  }

  @Test
  void worksManyNeighboursOutInPartsOfAThousand() {
    var tickets = numbers(2_500);
    links.ofCompany.put(acme.id().value(), Map.of(TICKET, tickets));
    links.mostTickets = 0;

    rename("Acme Ltd");
    rollUps.catchUp(LONG);

    assertThat(count(TICKET, tickets, NAME, "Acme Ltd")).isEqualTo(2_500);
    assertThat(links.mostTickets).isBetween(1, 1_000);
  }

  private void changed(long company) {
    rollUps.linksChanged(CALL, numbers(1), COMPANY, List.of(company));
  }

  private List<Boolean> due(long company) {
    return jdbc.sql("SELECT not_before IS NOT NULL FROM crm_rollup_due WHERE object_type = ? AND ids = ?")
        .params(COMPANY.value(), List.of(company).toString()).query(Boolean.class).list();
  }

  @Test
  void putsAsideWhatFailsAndGoesOn() {
    var other = records.create(COMPANY, Map.of("name", "Beta"));
    SignIn.out();
    links.ofCompany.put(acme.id().value(), Map.of(CONTACT, List.of()));
    links.broken.add(acme.id().value());
    changed(acme.id().value());
    changed(other.id().value());

    rollUps.catchUp(LONG);

    assertThat(due(other.id().value())).isEmpty();
    assertThat(due(acme.id().value())).as("aside").containsExactly(true);

    links.broken.clear();
    jdbc.sql("UPDATE crm_rollup_due SET not_before = '2020-01-01'").update();
    rollUps.catchUp(LONG);
    assertThat(due(acme.id().value())).isEmpty();
  }

  @Test
  void putsAsideWhatFailsWhenItWearsOff() {
    links.broken.add(acme.id().value());
    jdbc.sql("INSERT INTO crm_rollup (object_type, id, properties, until_at) VALUES (?, ?, '{}', '2020-01-01')")
        .params(COMPANY.value(), acme.id().value()).update();
    var second = numbers(1);
    jdbc.sql("INSERT INTO crm_rollup (object_type, id, properties, until_at) VALUES (?, ?, '{}', '2020-01-02')")
        .params(TICKET.value(), second.getFirst()).update();

    rollUps.catchUp(LONG);

    assertThat(due(acme.id().value())).as("aside").containsExactly(true);
    assertThat(jdbc.sql("SELECT COUNT(*) FROM crm_rollup WHERE until_at < '2020-02-01'").query(Long.class).single()).isZero();
    jdbc.sql("DELETE FROM crm_rollup_due").update();
  }

  /// Links of companies; a broken one can't be read. Notes how many tickets are worked out in one transaction.
  static class MadeUpLinks implements LinkedRecords {

    final Map<Long, Map<ObjectTypeId, List<Long>>> ofCompany = new ConcurrentHashMap<>();
    final Set<Long> broken = ConcurrentHashMap.newKeySet();
    volatile int mostTickets;
    private final ThreadLocal<Set<Long>> tickets = ThreadLocal.withInitial(HashSet::new);

    @Override
    public Map<Long, List<Long>> linked(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other) {
      if (type.equals(COMPANY) && ids.stream().anyMatch(broken::contains)) {
        throw new IllegalStateException("This one can't be read");
      }
      if (type.equals(TICKET)) {
        note(ids);
      }
      if (other.equals(COMPANY)) {
        return primary(type, ids, other).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, link -> List.of(link.getValue())));
      }
      return ids.stream().filter(id -> type.equals(COMPANY) && ofCompany.containsKey(id))
          .collect(Collectors.toMap(id -> id, id -> ofCompany.getOrDefault(id, Map.of()).getOrDefault(other, List.of())));
    }

    @Override
    public int count(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other, int most) {
      return Math.min(most, linked(type, ids, other).values().stream().mapToInt(List::size).sum());
    }

    private void note(Collection<Long> ids) {
      if (tickets.get().isEmpty()) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            mostTickets = Math.max(mostTickets, tickets.get().size());
            tickets.remove();
          }
        });
      }
      tickets.get().addAll(ids);
    }

    @Override
    public Map<Long, List<Long>> marked(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other, RollUp.Mark mark) {
      return Map.of();
    }

    @Override
    public Map<Long, Long> primary(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other) {
      var found = new HashMap<Long, Long>();
      var asked = Set.copyOf(ids);
      ofCompany.forEach((company, linked) -> linked.getOrDefault(type, List.of()).stream().filter(asked::contains)
          .forEach(id -> found.put(id, company)));
      return found;
    }
  }

  @TestConfiguration
  static class Doubles {

    @Bean
    MadeUpLinks links() {
      return new MadeUpLinks();
    }
  }
}
