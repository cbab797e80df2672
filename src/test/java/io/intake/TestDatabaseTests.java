package io.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

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
}
