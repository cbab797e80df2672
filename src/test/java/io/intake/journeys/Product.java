package io.intake.journeys;

import io.intake.RunningApplication;
import io.intake.TestDatabase;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The one application that all journeys use: the packaged jar on an empty schema, or the compiled classes where none is packaged.
final class Product {

  private static final Pattern SET_UP_LINK = Pattern.compile("/setup\\?token=(\\S+)");
  private static @Nullable Product running;
  private static @Nullable IllegalStateException failure;

  private final RunningApplication application;
  private boolean isSetUp;

  private Product(RunningApplication application) {
    this.application = application;
  }

  static synchronized Product running() {
    if (failure != null) {
      throw failure;
    }
    if (running == null) {
      try {
        running = new Product(start());
      } catch (IllegalStateException e) {
        failure = e;
        throw e;
      }
      Runtime.getRuntime().addShutdownHook(new Thread(running.application::close));
    }
    return running;
  }

  private static RunningApplication start() {
    var jar = System.getProperty("intake.jar", "");
    var database = TestDatabase.emptySchema();
    return jar.isEmpty() ? RunningApplication.fromClasses(database) : RunningApplication.fromJar(Path.of(jar), database);
  }

  String url() {
    return application.url();
  }

  /// The one-time token printed in the log.
  String setUpToken() {
    var link = SET_UP_LINK.matcher(application.log());
    if (!link.find()) {
      throw new IllegalStateException("No set-up link in the log:\n" + application.log());
    }
    return link.group(1);
  }

  /// Whether somebody set up the first administrator; says yes ever after.
  boolean setUpOnce() {
    var before = isSetUp;
    isSetUp = true;
    return before;
  }
}
