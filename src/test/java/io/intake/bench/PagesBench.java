package io.intake.bench;

import static io.intake.properties.ObjectTypeId.CONTACT;
import static io.intake.properties.ObjectTypeId.DEAL;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.intake.ImportSteps;
import io.intake.IntakeApplication;
import io.intake.SignIn;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportState;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipelines;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyWorks;
import io.intake.properties.Stage;
import io.intake.users.Users;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Measures what pages of many records ask of the server; see `bench/pages`. The first of each time is taken after a write, so that
/// nothing is remembered.
public final class PagesBench {

  private static final Path FILES = Path.of("target", "bench");
  private static final int TIMES = 5;
  private static final int PAGE = 50;

  private final ApplicationContext application;
  private final CrmRecords records;

  private PagesBench(ApplicationContext application) {
    this.application = application;
    this.records = application.getBean(CrmRecords.class);
  }

  public static void main(String[] arguments) throws Exception {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    var options = new HashMap<>(Map.of("--contacts", "1000000", "--deals", "200000"));
    for (var at = 0; at + 1 < arguments.length; at += 2) {
      options.put(arguments[at], arguments[at + 1]);
    }
    try (var database = BenchDatabase.embedded(FILES.resolve("database"))) {
      var intake = new SpringApplication(IntakeApplication.class);
      intake.addInitializers(context -> context.getEnvironment().getPropertySources()
          .addFirst(new MapPropertySource("bench", database.properties())));
      try (var application = intake.run("--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off")) {
        var bench = new PagesBench(application);
        bench.fill(Long.parseLong(options.get("--contacts")), Long.parseLong(options.get("--deals")));
        bench.measure();
      }
    }
    System.exit(0);
  }

  private void fill(long contacts, long deals) throws IOException {
    load(CONTACT, new ContactFile(FILES.resolve("contacts.csv"), contacts, 0, 0).write().path(), ImportBench.mapping());
    var stages = stages().stream().map(Stage::label).toList();
    load(DEAL, new DealFile(FILES.resolve("deals.csv"), deals, stages).write().path(), DealFile.mapping());
    makeFast(CONTACT, "city");
    makeFast(DEAL, "amount");
  }

  private void load(ObjectTypeId type, Path file, Map<String, ColumnTarget> mapping) throws IOException {
    var steps = new ImportSteps(application, Duration.ofHours(1));
    try (var bytes = Files.newInputStream(file)) {
      var id = steps.upload(List.of(type), file.getFileName().toString(), bytes);
      steps.map(id, mapping, "");
      steps.plan(id);
      if (steps.run(id).state() != ImportState.DONE) {
        throw new IllegalStateException("The records were not imported");
      }
    }
    System.out.printf(Locale.ROOT, "%,d %s%n", records.count(RecordFilter.all(type)), type);
  }

  private void makeFast(ObjectTypeId type, String property) {
    SignIn.asAdministrator(application.getBean(Users.class));
    application.getBean(PropertyWorks.class).makeFast(type, property);
    var catalog = application.getBean(PropertyCatalog.class);
    ImportSteps.await(Duration.ofMinutes(10), () -> Optional.of(true).filter(wanted -> catalog.get(type, property).adjustment().fast()));
  }

  private List<Stage> stages() {
    return application.getBean(Pipelines.class).rule(DEAL).orElseThrow().pipelines().getFirst().activeStages();
  }

  private void measure() {
    var all = RecordFilter.all(CONTACT);
    page("contacts, first page", all, RecordOrder.NEWEST_FIRST, 0);
    page("contacts, middle of the scroll", all, RecordOrder.NEWEST_FIRST, 500_000);
    page("contacts, end of the scroll", all, RecordOrder.NEWEST_FIRST, 980_000);
    page("contacts by name", all, new RecordOrder(RecordOrder.NAME, true), 0);
    page("contacts by name, middle", all, new RecordOrder(RecordOrder.NAME, true), 500_000);
    page("contacts by city (fast)", all, new RecordOrder("city", true), 0);
    page("contacts by job title", all, new RecordOrder("jobtitle", true), 0);
    page("contacts, city is Lyon (fast)", all.withConditions(is("city", "Lyon")), RecordOrder.NEWEST_FIRST, 0);
    page("contacts, job title is CFO", all.withConditions(is("jobtitle", "CFO")), RecordOrder.NEWEST_FIRST, 0);
    page("contacts, search jansen", all.withSearch("jansen"), RecordOrder.NEWEST_FIRST, 0);
    var deals = RecordFilter.all(DEAL);
    page("deals, first page", deals, RecordOrder.NEWEST_FIRST, 0);
    page("deals by amount (fast)", deals, new RecordOrder("amount", false), 0);
    page("deals by close date", deals, new RecordOrder("closedate", false), 0);
    page("deals, amount > 80,000 (fast)", deals.withConditions(List.of(
        new PropertyFilter("amount", FilterOperator.GREATER_THAN, List.of("80000")))), RecordOrder.NEWEST_FIRST, 0);
  }

  private static List<PropertyFilter> is(String property, String value) {
    return List.of(new PropertyFilter(property, FilterOperator.IS, List.of(value)));
  }

  /// A page as the screen asks for it: how many there are, and those that are shown.
  private void page(String name, RecordFilter filter, RecordOrder order, int offset) {
    measure(name, () -> {
      records.count(filter);
      records.page(filter, order, offset, PAGE);
    });
  }

  private void measure(String name, Runnable work) {
    var upserts = application.getBean(RecordUpserts.class);
    var first = new long[TIMES];
    var again = new long[TIMES];
    for (var time = 0; time < TIMES; time++) {
      upserts.showWritten();
      first[time] = micros(work);
      again[time] = micros(work);
    }
    Arrays.sort(first);
    Arrays.sort(again);
    System.out.printf(Locale.ROOT, "%-34s first %,9.1f ms   again %,9.1f ms%n", name, first[TIMES / 2] / 1e3, again[TIMES / 2] / 1e3);
  }

  private static long micros(Runnable work) {
    var start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1000;
  }
}
