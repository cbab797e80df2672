package io.intake;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.jspecify.annotations.Nullable;

/// Gives every application context of the tests an empty schema of its own, all of them on one real server: an embedded MariaDB below
/// `target`, or the MySQL server that `INTAKE_TEST_DATABASE_URL` (such as `jdbc:mysql://127.0.0.1:3306/`),
/// `INTAKE_TEST_DATABASE_USER` and `INTAKE_TEST_DATABASE_PASSWORD` name. Several JVMs may test at once: each has its own.
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger CONTEXTS = new AtomicInteger();
  /// Number of this JVM among those that surefire runs beside each other.
  private static final String FORK = System.getProperty("intake.test.fork", "fork");
  private static final String EXTERNAL = System.getenv().getOrDefault("INTAKE_TEST_DATABASE_URL", "");
  private static final List<Runnable> USERS = new CopyOnWriteArrayList<>();
  private static @Nullable EmbeddedDatabase embedded;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (context.getEnvironment().containsProperty("spring.datasource.url")) {
      return;
    }
    beforeItStops(context::close);
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", emptySchema()));
  }

  /// Ends something that else would wait for a connection when the server stops with this JVM; may run more than once.
  static void beforeItStops(Runnable end) {
    USERS.add(end);
  }

  /// Properties that connect to a fresh schema; also for tests that start an application as a process.
  public static synchronized Map<String, Object> emptySchema() {
    var schema = "intake_test_" + FORK + "_" + CONTEXTS.incrementAndGet();
    var url = EXTERNAL.isEmpty() ? server().jdbcUrl(schema) : EXTERNAL + schema
        + "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true&allowLoadLocalInfile=true&rewriteBatchedStatements=true"
        + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    var user = EXTERNAL.isEmpty() ? server().user() : System.getenv("INTAKE_TEST_DATABASE_USER");
    var password = EXTERNAL.isEmpty() ? server().userPassword() : System.getenv("INTAKE_TEST_DATABASE_PASSWORD");
    drop(url, schema, user, password);
    var dialect = EXTERNAL.isEmpty() ? "org.hibernate.dialect.MariaDBDialect" : "org.hibernate.dialect.MySQLDialect";
    // The contexts of all test classes stay open beside each other: a full pool for each is more than a server lets in.
    return Map.of("spring.datasource.url", url, "spring.datasource.username", user, "spring.datasource.password", password,
        "spring.jpa.database-platform", dialect, "spring.datasource.hikari.minimum-idle", 1,
        "spring.datasource.hikari.maximum-pool-size", 12);
  }

  private static void drop(String url, String schema, String user, String password) {
    try (var connection = DriverManager.getConnection(url, user, password); var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException("The test database is out of reach: " + e.getMessage(), e);
    }
  }

  private static EmbeddedDatabase server() {
    if (embedded == null) {
      var started = EmbeddedDatabase.start(Path.of("target", "test-database-" + FORK), 256);
      // A hook of our own: Spring's is there only where a context was made, and journeys make none in their JVM.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        USERS.forEach(Runnable::run);
        started.close();
      }));
      embedded = started;
    }
    return embedded;
  }
}
