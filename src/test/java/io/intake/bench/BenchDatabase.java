package io.intake.bench;

import io.intake.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// The server that is measured, with a schema `intake_bench` that belongs to the benchmark and is emptied at the start.
record BenchDatabase(String url, String user, String password, String dialect, AutoCloseable server) implements AutoCloseable {

  private static final String SCHEMA = "intake_bench";

  /// An embedded MariaDB of its own, set up as the product sets its own up.
  static BenchDatabase embedded(Path folder) throws SQLException {
    return kept(folder).emptied();
  }

  /// The one that an earlier run left, with all that is in it.
  static BenchDatabase kept(Path folder) {
    var server = EmbeddedDatabase.start(folder, EmbeddedDatabase.suitableBufferPoolMiB());
    return new BenchDatabase(server.jdbcUrl(SCHEMA), server.user(), server.userPassword(), "org.hibernate.dialect.MariaDBDialect", server);
  }

  /// @param address such as `jdbc:mysql://127.0.0.1:3306/`; a schema named in it is left alone
  static BenchDatabase at(String address, String user, String password) throws SQLException {
    var server = address.replaceFirst("^(jdbc:mysql://[^/?]+).*$", "$1/");
    return new BenchDatabase(server + SCHEMA + "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true&allowLoadLocalInfile=true"
        + "&rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
        user, password, "org.hibernate.dialect.MySQLDialect", () -> { }).emptied();
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  Map<String, Object> properties() {
    return Map.of("spring.datasource.url", url, "spring.datasource.username", user, "spring.datasource.password", password,
        "spring.jpa.database-platform", dialect);
  }

  private BenchDatabase emptied() throws SQLException {
    try (var connection = connect(); var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE " + SCHEMA);
    }
    return this;
  }

  @Override
  public void close() throws Exception {
    server.close();
  }
}
