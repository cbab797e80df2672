package io.intake.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;

/// Yardstick L: what the database alone takes to load the same file into a flat table with a primary key and a unique e-mail.
record Yardstick(Connection connection) {

  private static final int ATTEMPTS = 3;
  private static final String TABLE = """
      CREATE TABLE yardstick (
        id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        first_name VARCHAR(100), last_name VARCHAR(100), email VARCHAR(200) NOT NULL, phone VARCHAR(40), mobile VARCHAR(40),
        company VARCHAR(100), job_title VARCHAR(100), city VARCHAR(100), country VARCHAR(100), lifecycle_stage VARCHAR(60),
        lead_status VARCHAR(60), close_date VARCHAR(30),
        UNIQUE KEY (email)
      ) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin""";
  private static final String LOAD = """
      LOAD DATA LOCAL INFILE 'contacts.csv' INTO TABLE yardstick CHARACTER SET utf8mb4
      FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES
      (first_name, last_name, email, phone, mobile, company, job_title, city, country, lifecycle_stage, lead_status, close_date)""";

  /// The middle one of three attempts.
  Duration load(ContactFile file) throws SQLException, IOException {
    var times = new ArrayList<Duration>();
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      times.add(loadOnce(file));
    }
    return times.stream().sorted().toList().get(ATTEMPTS / 2);
  }

  private Duration loadOnce(ContactFile file) throws SQLException, IOException {
    try (var statement = connection.createStatement(); var bytes = Files.newInputStream(file.path())) {
      statement.execute("DROP TABLE IF EXISTS yardstick");
      statement.execute(TABLE);
      statement.unwrap(com.mysql.cj.jdbc.JdbcStatement.class).setLocalInfileInputStream(bytes);
      var began = System.nanoTime();
      statement.execute(LOAD);
      var taken = Duration.ofNanos(System.nanoTime() - began);
      check(file, statement);
      statement.execute("DROP TABLE yardstick");
      return taken;
    }
  }

  private static void check(ContactFile file, java.sql.Statement statement) throws SQLException {
    try (var count = statement.executeQuery("SELECT COUNT(*) FROM yardstick")) {
      count.next();
      if (count.getLong(1) < file.rows() * 0.98) {
        throw new IllegalStateException("The yardstick loaded " + count.getLong(1) + " of " + file.rows() + " rows");
      }
    }
  }
}
