package io.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/// Tests run on a real server, with what the product asks of one.
class TestDatabaseTests {

  @Test
  void everyContextGetsAnEmptySchemaOnARealServer() throws SQLException {
    var database = TestDatabase.emptySchema();
    try (var connection = DriverManager.getConnection((String) database.get("spring.datasource.url"),
            (String) database.get("spring.datasource.username"), (String) database.get("spring.datasource.password"));
        var statement = connection.createStatement();
        var answer = statement.executeQuery(
            "SELECT (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()), @@local_infile, VERSION()")) {
      answer.next();
      assertThat(answer.getInt(1)).as("tables").isZero();
      assertThat(answer.getInt(2)).as("local_infile").isEqualTo(1);
      assertThat(answer.getString(3)).matches("(8\\.4|9\\.|11\\.4).*");
    }
  }

  /// The journeys make no application context in their own JVM.
  @Test
  @DisabledIfEnvironmentVariable(named = "INTAKE_TEST_DATABASE_URL", matches = ".+")
  void serverStopsWithAJvmThatHasNoContext() throws IOException, InterruptedException {
    var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
        "-Dintake.test.fork=ending", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        OnlyASchema.class.getName()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
    var folder = Path.of("target", "test-database-ending");
    assertThat(folder.resolve("password")).as("a server was there").exists();
    assertThat(Files.exists(folder.resolve("server.pid"))).as("the server goes on").isFalse();
  }

  /// What a journey needs of the database.
  static class OnlyASchema {

    public static void main(String[] arguments) {
      TestDatabase.emptySchema();
    }
  }
}
