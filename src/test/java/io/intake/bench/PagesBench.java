package io.intake.bench;

import static io.intake.properties.ObjectTypeId.CONTACT;
import static io.intake.properties.ObjectTypeId.DEAL;
import static io.intake.properties.ObjectTypeId.TASK;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.intake.ImportSteps;
import io.intake.IntakeApplication;
import io.intake.SignIn;
import io.intake.associations.LinkedIds;
import io.intake.associations.RecordLinks;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordCare;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordMoment;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportState;
import io.intake.lists.ObjectLists;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
  private static final int CHUNK = 5_000;

  private final ApplicationContext application;
  private final CrmRecords records;
  private PagesBench(ApplicationContext application) {
    this.application = application;
    this.records = application.getBean(CrmRecords.class);
  }

  public static void main(String[] arguments) throws Exception {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    var options = new HashMap<>(Map.of("--contacts", "1000000", "--deals", "200000", "--tasks", "100000"));
    for (var at = 0; at + 1 < arguments.length; at += 2) {
      options.put(arguments[at], arguments[at + 1]);
    }
    var keep = options.containsKey("--keep");
    try (var database = keep ? BenchDatabase.kept(FILES.resolve("database")) : BenchDatabase.embedded(FILES.resolve("database"))) {
      var intake = new SpringApplication(IntakeApplication.class);
      intake.addInitializers(context -> context.getEnvironment().getPropertySources()
          .addFirst(new MapPropertySource("bench", database.properties())));
      try (var application = intake.run("--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off")) {
        var bench = new PagesBench(application);
        if (!keep) {
          bench.fill(Long.parseLong(options.get("--contacts")), Long.parseLong(options.get("--deals")));
          bench.fillTasks(Integer.parseInt(options.get("--tasks")));
        }
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

  /// Tasks that are due on either side of now; every two hundredth is linked with the first contact.
  private void fillTasks(int tasks) {
    var upserts = application.getBean(RecordUpserts.class);
    var links = application.getBean(RecordLinks.class);
    var busy = busy();
    var first = upserts.takeIds(TASK, tasks);
    for (var from = 0; from < tasks; from += CHUNK) {
      upserts.write(TASK, IntStream.range(from, Math.min(tasks, from + CHUNK)).mapToObj(at -> task(first + at, at)).toList(),
          RecordSource.user(1));
    }
    upserts.showWritten();
    for (var at = 0; at < tasks; at += 200) {
      links.link(busy, new RecordId(TASK, first + at));
    }
  }

  /// A contact with many tasks.
  private RecordId busy() {
    return records.page(RecordFilter.all(CONTACT), RecordOrder.NEWEST_FIRST, 0, 1).getFirst().id();
  }

  private static RecordDraft task(long id, int number) {
    var due = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(number % 2_000 - 1_000L, ChronoUnit.HOURS);
    var values = Map.of("hs_task_subject", "Task " + number, "hs_timestamp", due.toString(), "hs_task_status",
        number % 3 == 0 ? "COMPLETED" : "NOT_STARTED");
    return new RecordDraft(id, 0, values, Map.of(), 0);
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
    SignIn.asAdministrator(application.getBean(Users.class));
    var all = RecordFilter.all(CONTACT);
    page("contacts, first page", all, RecordOrder.NEWEST_FIRST, 0);
    page("contacts, middle of the scroll", all, RecordOrder.NEWEST_FIRST, 500_000);
    page("contacts, end of the scroll", all, RecordOrder.NEWEST_FIRST, 980_000);
    page("contacts by name", all, new RecordOrder(RecordOrder.NAME, true), 0);
    page("contacts by name, middle", all, new RecordOrder(RecordOrder.NAME, true), 500_000);
    var elsewhere = new AtomicInteger(137_000);
    measure("contacts by name, elsewhere", () -> records.page(all, new RecordOrder(RecordOrder.NAME, true),
        elsewhere.updateAndGet(offset -> (offset + 311_000) % 900_000), PAGE));
    page("contacts by city (fast)", all, new RecordOrder("city", true), 0);
    page("contacts by city, middle", all, new RecordOrder("city", true), 450_000);
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
    measureBoard();
    measureTasks();
    measureRecord();
    measureLists();
    measureArchive();
  }

  private void measureBoard() {
    var names = application.getBean(Pipelines.class).rule(DEAL).orElseThrow().properties();
    var stages = stages();
    var pipeline = RecordFilter.all(DEAL).withConditions(is(names.pipeline(), stages.getFirst().pipelineId()));
    measure("board of deals", () -> {
      records.figures(pipeline, List.of(names.stage()), "amount");
      stages.forEach(stage -> records.newest(pipeline.withConditions(List.of(is(names.pipeline(), stage.pipelineId()).getFirst(),
          is(names.stage(), stage.id()).getFirst())), Optional.empty(), 25));
    });
    measure("board of deals, nothing changed", records::lastChange);
  }

  private void measureTasks() {
    var today = LocalDate.now(ZoneOffset.UTC).toString();
    var open = new PropertyFilter("hs_task_status", FilterOperator.IS_NOT, List.of("COMPLETED"));
    var byDate = new RecordOrder("hs_timestamp", true);
    page("tasks, overdue", RecordFilter.all(TASK).withConditions(List.of(open,
        new PropertyFilter("hs_timestamp", FilterOperator.BEFORE, List.of(today)))), byDate, 0);
    page("tasks, upcoming", RecordFilter.all(TASK).withConditions(List.of(open,
        new PropertyFilter("hs_timestamp", FilterOperator.AFTER, List.of(today)))), byDate, 0);
  }

  private void measureRecord() {
    var links = application.getBean(RecordLinks.class);
    var linked = application.getBean(LinkedIds.class);
    var busy = busy();
    measure("record page", () -> {
      records.find(busy);
      links.counts(busy);
      links.page(busy, DEAL, 0, 5);
      records.history(busy);
      application.getBean(ObjectLists.class).containing(busy);
    });
    measure("its timeline", () -> records.latest(TASK,
        linked.of(CONTACT, List.of(busy.value()), TASK).getOrDefault(busy.value(), List.of()), "hs_timestamp", RecordMoment.LAST, 25));
  }

  private void measureLists() {
    var lists = application.getBean(ObjectLists.class);
    var active = lists.create("People in Lyon", CONTACT, is("city", "Lyon"));
    var titled = lists.create("CFOs", CONTACT, is("jobtitle", "CFO"));
    var all = lists.create("Everybody", CONTACT);
    System.out.printf(Locale.ROOT, "%-34s once  %,9.1f ms%n", "everybody put on a list",
        micros(() -> lists.add(all.id(), RecordFilter.all(CONTACT))) / 1e3);
    measure("lists", lists::list);
    for (var list : List.of(active, titled, all)) {
      page("list " + list.name(), list.filter(), RecordOrder.NEWEST_FIRST, 0);
    }
  }

  private void measureArchive() {
    var care = application.getBean(RecordCare.class);
    records.archive(records.page(RecordFilter.all(DEAL), RecordOrder.NEWEST_FIRST, 1_000, 10_000).stream().map(CrmRecord::id).toList());
    measure("archive of deals", () -> {
      care.archived(DEAL, "", 0, PAGE);
      care.countArchived(DEAL, "");
    });
    measure("archive of deals, search", () -> care.archived(DEAL, "nordwind", 0, PAGE));
    var works = application.getBean(PropertyWorks.class);
    measure("properties of contacts", () -> {
      application.getBean(PropertyCatalog.class).list(CONTACT);
      works.fill(CONTACT);
    });
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
