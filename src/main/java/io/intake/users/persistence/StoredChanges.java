package io.intake.users.persistence;

import io.intake.users.Authorities;
import io.intake.users.CurrentUser;
import io.intake.users.LogFilter;
import io.intake.users.LoggedChange;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import io.intake.users.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;

/// Keeps changes of the settings in `user_setting_change`.
@Repository
class StoredChanges implements SettingsLog {

  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_VALUE = 1000;

  private final JdbcClient jdbc;
  private final CurrentUser currentUser;

  StoredChanges(JdbcClient jdbc, CurrentUser currentUser) {
    this.jdbc = jdbc;
    this.currentUser = currentUser;
  }

  private static final String ADD = """
      INSERT INTO user_setting_change (changed_at, user_id, setting, subject, old_value, new_value)
      VALUES (UTC_TIMESTAMP(6), :user, :setting, :subject, :old, :new)
      """;

  @Override
  public void add(SettingChange change) {
    if (!change.changesNothing()) {
      currentUser.find().ifPresent(user -> jdbc.sql(ADD).param("user", user.id().value()).param("setting", change.setting())
          .param("subject", cut(change.subject(), LONGEST_SUBJECT)).param("old", cut(change.oldValue(), LONGEST_VALUE))
          .param("new", cut(change.newValue(), LONGEST_VALUE)).update());
    }
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  private static final String FILTERED = """
       FROM user_setting_change
      WHERE (:user IS NULL OR user_id = :user)
        AND (:search = '' OR INSTR(LOWER(CONCAT_WS('\\n', subject, old_value, new_value)), :search) > 0 OR setting IN (:settings))
      """;

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public List<LoggedChange> list(LogFilter filter, int offset, int limit) {
    var statement = jdbc.sql("SELECT id, changed_at, user_id, setting, subject, old_value, new_value" + FILTERED
        + " ORDER BY id DESC LIMIT :limit OFFSET :offset");
    return filtered(statement, filter).param("limit", limit).param("offset", offset).query(StoredChanges::logged).list();
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public int count(LogFilter filter) {
    return filtered(jdbc.sql("SELECT COUNT(*)" + FILTERED), filter).query(Integer.class).single();
  }

  private static StatementSpec filtered(StatementSpec statement, LogFilter filter) {
    var settings = filter.settings().isEmpty() ? List.of("") : List.copyOf(filter.settings());
    return statement.param("user", filter.by().map(UserId::value).orElse(null))
        .param("search", filter.search().strip().toLowerCase(Locale.ROOT)).param("settings", settings);
  }

  private static LoggedChange logged(ResultSet row, int number) throws SQLException {
    var change = new SettingChange(row.getString(4), row.getString(5), row.getString(6), row.getString(7));
    return new LoggedChange(row.getLong(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), new UserId(row.getLong(3)),
        change);
  }
}
