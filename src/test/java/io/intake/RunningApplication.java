package io.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The real application as a process of its own, on a free port and on a schema of the tests' database, so that it can be killed.
public final class RunningApplication implements AutoCloseable {

  /// An argument: others notice a dead process after four missed heartbeats.
  public static final String QUICK_HEART = "--db-scheduler.heartbeat-interval=1s";
  private static final Duration START_LIMIT = Duration.ofMinutes(6);
  private static final Duration END_LIMIT = Duration.ofSeconds(30);
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Pattern STARTED = Pattern.compile("Started IntakeApplication in");
  private static final Path LOGS = Path.of("target", "applications");

  private final Process process;
  private final Path log;
  private String url = "";

  /// Starts the compiled classes and waits until they serve pages.
  ///
  /// @param database as of [TestDatabase#emptySchema]
  /// @param arguments such as `--intake.some-property=value`
  public static RunningApplication fromClasses(Map<String, Object> database, String... arguments) {
    return new RunningApplication(database, List.of("-cp", productClassPath(), "io.intake.IntakeApplication"), arguments).started();
  }

  /// Starts the packaged jar and waits until it serves pages.
  public static RunningApplication fromJar(Path jar, Map<String, Object> database, String... arguments) {
    return new RunningApplication(database, List.of("-jar", jar.toString()), arguments).started();
  }

  /// Starts a main class of the tests beside the compiled classes and waits until the process ends by itself.
  ///
  /// @param classes a folder with the classes of tests that it needs
  /// @return its exit code
  public static int untilItEnds(Path classes, String mainClass, Map<String, Object> database, String... arguments) {
    var application = new RunningApplication(database,
        List.of("-cp", productClassPath() + System.getProperty("path.separator") + classes, mainClass), arguments);
    application.awaitEnd(START_LIMIT);
    if (application.process.isAlive()) {
      application.kill();
      throw new IllegalStateException("The process went on; it said:\n" + application.log());
    }
    return application.process.exitValue();
  }

  private static String productClassPath() {
    var separator = System.getProperty("path.separator");
    var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classPath.split(Pattern.quote(separator)))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/")).collect(Collectors.joining(separator));
  }

  private RunningApplication(Map<String, Object> database, List<String> what, String... arguments) {
    try {
      Files.createDirectories(LOGS);
      log = Files.createTempFile(LOGS, "intake", ".log");
      var builder = new ProcessBuilder(command(what, arguments)).redirectErrorStream(true).redirectOutput(log.toFile());
      // By the environment, so that no password shows in the list of processes.
      database.forEach((name, value) -> builder.environment()
          .put(name.toUpperCase(Locale.ROOT).replace(".", "_").replace("-", ""), value.toString()));
      process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      TestDatabase.beforeItStops(process::destroyForcibly);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunningApplication started() {
    url = "http://localhost:" + awaitPort();
    return this;
  }

  private static List<String> command(List<String> what, String... arguments) {
    // The quick compiler alone: it spares a third of the processor time of a start, and tests start often.
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
        "-XX:TieredStopAtLevel=1",
        "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(what);
    command.add("--server.port=0");
    command.addAll(List.of(arguments));
    return command;
  }

  private String awaitPort() {
    var limit = Instant.now().plus(START_LIMIT);
    while (process.isAlive() && Instant.now().isBefore(limit)) {
      var said = log();
      var port = PORT.matcher(said);
      if (port.find() && STARTED.matcher(said).find()) {
        return port.group(1);
      }
      pause();
    }
    process.destroyForcibly();
    throw new IllegalStateException("The application did not start; it said:\n" + log());
  }

  /// Where it serves pages, without a slash at the end.
  public String url() {
    return url;
  }

  /// Everything it printed so far.
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends it as a power cut would: nothing is flushed, nothing is finished.
  public void kill() {
    process.destroyForcibly();
    awaitEnd(END_LIMIT);
  }

  /// Asks it to stop.
  @Override
  public void close() {
    process.destroy();
    awaitEnd(END_LIMIT);
    process.destroyForcibly();
  }

  private void awaitEnd(Duration limit) {
    try {
      process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
