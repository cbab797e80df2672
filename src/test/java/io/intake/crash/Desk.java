package io.intake.crash;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.intake.ImportSteps;
import io.intake.IntakeApplication;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An Intake inside the test that looks at a schema and takes an administrator's steps there; it does background work only if told so.
final class Desk implements AutoCloseable {

  private final ConfigurableApplicationContext application;
  private final ImportSteps steps;

  private Desk(Map<String, Object> database) {
    var intake = new SpringApplication(IntakeApplication.class);
    intake.addInitializers(context -> context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("desk", database)));
    application = intake.run("--server.port=0");
    steps = new ImportSteps(application, Duration.ofMinutes(3));
  }

  static Desk thatWorks(Map<String, Object> database) {
    return new Desk(database);
  }

  static Desk thatLeavesWorkToOthers(Map<String, Object> database) {
    var desk = new Desk(database);
    desk.application.getBean(Scheduler.class).pause();
    return desk;
  }

  ImportSteps steps() {
    return steps;
  }

  JdbcClient database() {
    return application.getBean(JdbcClient.class);
  }

  <T> T door(Class<T> type) {
    return application.getBean(type);
  }

  @Override
  public void close() {
    application.close();
  }
}
