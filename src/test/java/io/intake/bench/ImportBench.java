package io.intake.bench;

import static io.intake.ImportSteps.contact;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.intake.ImportSteps;
import io.intake.IntakeApplication;
import io.intake.SignIn;
import io.intake.crmobjects.persistence.BeforeImages;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportId;
import io.intake.imports.ImportProgress;
import io.intake.imports.ImportState;
import io.intake.lists.ObjectLists;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import io.intake.users.Users;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures the import against the database it stands on; see `bench/run`.
public final class ImportBench {

  private static final Path FILES = Path.of("target", "bench");
  private static final Path RESULTS = Path.of("bench", "results.json");
  private static final Map<String, ColumnTarget> MAPPING = Map.ofEntries(
      Map.entry("First Name", contact("firstname")), Map.entry("Last Name", contact("lastname")), Map.entry("Email", contact("email")),
      Map.entry("Phone Number", contact("phone")), Map.entry("Mobile Phone Number", contact("mobilephone")),
      Map.entry("Company Name", contact("company")), Map.entry("Job Title", contact("jobtitle")), Map.entry("City", contact("city")),
      Map.entry("Country/Region", contact("country")), Map.entry("Lifecycle Stage", contact("lifecyclestage")),
      Map.entry("Lead Status", contact("hs_lead_status")), Map.entry("Close Date", contact("closedate")));

  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final List<String> KNOWN_OPTIONS = List.of("--rows", "--properties", "--database", "--user", "--password");

  private final Measures measures;
  private final ImportSteps steps;
  private final JdbcClient database;
  private final ObjectLists lists;

  /// What the columns of [ContactFile] go to.
  static Map<String, ColumnTarget> mapping() {
    return MAPPING;
  }

  private ImportBench(Measures measures, ApplicationContext application) {
    this.measures = measures;
    this.steps = new ImportSteps(application, PATIENCE);
    this.database = application.getBean(JdbcClient.class);
    this.lists = application.getBean(ObjectLists.class);
  }

  public static void main(String[] arguments) throws Exception {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    var options = options(List.of(arguments));
    var rows = Long.parseLong(options.getOrDefault("--rows", "100000"));
    var measures = new Measures();
    try (var database = database(options)) {
      var people = new ContactFile(FILES.resolve("contacts.csv"), rows, 0, 0).write();
      try (var connection = database.connect()) {
        measures.yardstick("L-" + rows, rows, () -> new Yardstick(connection).load(people));
      }
      var intake = new SpringApplication(IntakeApplication.class);
      intake.addInitializers(context -> context.getEnvironment().getPropertySources()
          .addFirst(new MapPropertySource("bench", database.properties())));
      try (var application = intake.run("--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off")) {
        var bench = new ImportBench(measures, application);
        defineProperties(application, Integer.parseInt(options.getOrDefault("--properties", "0")));
        bench.measure(people);
      }
    }
    measures.write(RESULTS);
    System.exit(0);
  }

  /// Properties of contacts that administrators defined, of every kind in turn; the file has none of them.
  private static void defineProperties(ApplicationContext application, int count) {
    SignIn.asAdministrator(application.getBean(Users.class));
    var catalog = application.getBean(PropertyCatalog.class);
    var group = catalog.list(ObjectTypeId.CONTACT).getFirst().group();
    for (var number = 1; number <= count; number++) {
      var kind = number % 4;
      catalog.create(new NewProperty(ObjectTypeId.CONTACT, "Bench " + number, "", group,
          List.of(PropertyType.STRING, PropertyType.NUMBER, PropertyType.DATE, PropertyType.ENUMERATION).get(kind),
          List.of(FieldType.TEXT, FieldType.NUMBER, FieldType.DATE, FieldType.SELECT).get(kind),
          kind == 3 ? List.of("One", "Two", "Three") : List.of(), false));
    }
  }

  private void measure(ContactFile people) throws Exception {
    var rows = people.rows();
    var created = upload(people, "upload-and-preview-" + rows);
    measure("plan-" + rows, rows, () -> planned(created));
    measure("create-" + rows, rows, () -> ran(created));
    measure("list-of-" + rows, rows, () -> listed(created));

    var later = new ContactFile(FILES.resolve("contacts-later.csv"), rows, 0, 1).write();
    var changed = upload(later);
    measure("plan-update-" + rows, rows, () -> planned(changed));
    measure("update-" + rows, rows, () -> ran(changed));
    measure("undo-material-" + rows, rows, () -> BeforeImages.readAll(database, changed.value()));

    var same = upload(later);
    measure("plan-unchanged-" + rows, rows, () -> planned(same));
    measure("unchanged-" + rows, rows, () -> ran(same));

    var more = Math.min(rows, 100_000);
    var others = new ContactFile(FILES.resolve("contacts-others.csv"), more, rows, 0).write();
    var added = upload(others);
    planned(added);
    measure("create-" + more + "-into-" + rows, more, () -> ran(added));
    awaitLists();
  }

  /// Waits from the end of an import until its list is there, which is built by an event.
  private long listed(ImportId id) {
    return ImportSteps.await(PATIENCE, () -> lists.findByImport(id)).size();
  }

  /// The last list is built after its import is through; to stop before that would only make noise.
  private void awaitLists() throws InterruptedException {
    var limit = Instant.now().plus(Duration.ofMinutes(2));
    var open = database.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL").query(Long.class);
    while (open.single() > 0 && Instant.now().isBefore(limit)) {
      Thread.sleep(200);
    }
  }

  private ImportId upload(ContactFile file, String measure) throws Exception {
    var id = new ImportId[1];
    measure(measure, file.rows(), () -> {
      id[0] = upload(file);
      return file.rows();
    });
    return id[0];
  }

  private ImportId upload(ContactFile file) {
    try (var bytes = Files.newInputStream(file.path())) {
      var id = steps.upload(List.of(ObjectTypeId.CONTACT), file.path().getFileName().toString(), bytes);
      steps.map(id, MAPPING, "List " + id.value());
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long planned(ImportId id) {
    return steps.plan(id).rowsDone();
  }

  private long ran(ImportId id) {
    ImportProgress end = steps.run(id);
    if (end.state() != ImportState.DONE) {
      throw new IllegalStateException("The run ended as " + end.state() + ": " + end.failure());
    }
    System.out.println("  " + end.summary().rows() + ", " + end.summary().errors() + " errors");
    return end.rowsDone();
  }

  /// @param work answers how many rows it did
  private void measure(String name, long rows, LongSupplier work) throws Exception {
    measures.measure(name, rows, () -> {
      var began = System.nanoTime();
      var done = work.getAsLong();
      var taken = Duration.ofNanos(System.nanoTime() - began);
      if (done < rows * 0.9) {
        throw new IllegalStateException(name + " did " + done + " of " + rows + " rows");
      }
      return taken;
    });
  }

  private static BenchDatabase database(Map<String, String> options) throws Exception {
    var address = options.get("--database");
    return address == null ? BenchDatabase.embedded(FILES.resolve("database"))
        : BenchDatabase.at(address, options.getOrDefault("--user", "root"), options.getOrDefault("--password", ""));
  }

  private static Map<String, String> options(List<String> arguments) {
    var options = new HashMap<String, String>();
    for (var at = 0; at < arguments.size(); at += 2) {
      if (!KNOWN_OPTIONS.contains(arguments.get(at)) || at + 1 == arguments.size()) {
        throw new IllegalArgumentException("Unknown or incomplete option " + arguments.get(at) + ", expected " + KNOWN_OPTIONS);
      }
      options.put(arguments.get(at), arguments.get(at + 1));
    }
    return options;
  }
}
