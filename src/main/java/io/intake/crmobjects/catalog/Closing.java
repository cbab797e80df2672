package io.intake.crmobjects.catalog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// When a ticket was closed, and when it was opened again. Both stay as they are until it happens the next time.
final class Closing {

  private static final String CLOSED_AT = "hs_last_closed_date";
  private static final String REOPENED_AT = "hs_ticket_reopened_at";

  private Closing() {
  }

  /// Closed after it was opened again, or for the first time.
  static String closedAt(Map<String, String> ticket) {
    var known = value(ticket, CLOSED_AT);
    return isClosed(ticket) && known.compareTo(value(ticket, REOPENED_AT)) <= 0 ? latest(now(), known) : known;
  }

  /// Open although it was closed after it was opened the last time.
  static String reopenedAt(Map<String, String> ticket) {
    var known = value(ticket, REOPENED_AT);
    var closedAt = value(ticket, CLOSED_AT);
    return !isClosed(ticket) && closedAt.compareTo(known) > 0 ? latest(now(), closedAt) : known;
  }

  private static boolean isClosed(Map<String, String> ticket) {
    return value(ticket, "hs_is_closed").equals("true");
  }

  private static String value(Map<String, String> ticket, String property) {
    return ticket.getOrDefault(property, "");
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String latest(String one, String other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
