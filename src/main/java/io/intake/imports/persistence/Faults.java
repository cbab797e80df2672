package io.intake.imports.persistence;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;

/// What went wrong in words for the log. Messages of exceptions may quote values, which are people's data: only the kind is told, and the
/// numbers that a database gives it.
public final class Faults {

  private Faults() {
  }

  /// Such as `org.springframework.jdbc.UncategorizedSQLException, SQL state HY000, error 1206`.
  public static String words(Throwable fault) {
    var kind = fault.getClass().getName();
    return NestedExceptionUtils.getMostSpecificCause(fault) instanceof SQLException sql
        ? kind + ", SQL state " + sql.getSQLState() + ", error " + sql.getErrorCode() : kind;
  }
}
