package io.intake.imports.persistence;

import com.mysql.cj.jdbc.JdbcConnection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Runs statements that carry many bytes. The database prepares them, so that the bytes travel as they are: in statements that the
/// driver prepares it escapes each byte by itself, which takes longer than to store it.
///
/// @see "docs/decisions/0017-processor-time-of-a-walk.md"
@Component
class RawStatements {

  private final JdbcTemplate jdbc;

  RawStatements(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /// @param parameters one for each question mark
  void update(String sql, List<?> parameters) {
    jdbc.update(connection -> {
      var statement = connection.unwrap(JdbcConnection.class).serverPrepareStatement(sql);
      for (var index = 0; index < parameters.size(); index++) {
        statement.setObject(index + 1, parameters.get(index));
      }
      return statement;
    });
  }
}
