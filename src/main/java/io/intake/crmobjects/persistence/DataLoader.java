package io.intake.crmobjects.persistence;

import com.mysql.cj.jdbc.JdbcStatement;
import java.util.Collection;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.stereotype.Component;

/// Runs `LOAD DATA LOCAL INFILE` from memory, in the transaction under way.
@Component
class DataLoader {

  private final JdbcTemplate jdbc;

  DataLoader(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /// @param writer puts the cells of an item into the buffer; it must not throw, as half a file would be loaded
  /// @param into table, columns in brackets and `SET` clause
  /// @return how many rows were stored; rows that break a unique key are left out, as LOCAL implies
  <T> int load(Collection<T> items, BiConsumer<LoadBuffer, T> writer, String into) {
    if (items.isEmpty()) {
      return 0;
    }
    var head = into.indexOf('(');
    var sql = "LOAD DATA LOCAL INFILE 'memory' INTO TABLE " + into.substring(0, head)
        + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' " + into.substring(head);
    StatementCallback<Integer> callback = statement -> {
      var mysql = statement.unwrap(JdbcStatement.class);
      mysql.setLocalInfileInputStream(new LoadStream<>(items, writer));
      try {
        return mysql.executeUpdate(sql);
      } finally {
        mysql.setLocalInfileInputStream(null);
      }
    };
    var stored = jdbc.execute(callback);
    return stored == null ? 0 : stored;
  }
}
