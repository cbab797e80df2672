package io.intake.ui.components;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.vaadin.flow.component.UI;
import io.intake.ui.components.account.AccountChoices;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Says when something was: as people do for what is near, exactly on demand. In the time zone of the browser.
public final class Moments {

  private static final Duration NEAR = Duration.ofDays(14);

  private Moments() {
  }

  /// Such as "5 minutes ago"; the date for what is further away than two weeks.
  public static String relative(Instant moment) {
    var past = Duration.between(moment, Instant.now());
    if (past.abs().compareTo(NEAR) > 0) {
      return date(moment.atZone(zone()).toLocalDate());
    }
    var words = RelativeDateTimeFormatter.getInstance(Texts.locale());
    var direction = past.isNegative() ? Direction.NEXT : Direction.LAST;
    var distance = past.abs();
    if (distance.toMinutes() == 0) {
      return words.format(Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW);
    }
    if (distance.toHours() == 0) {
      return words.format(distance.toMinutes(), direction, RelativeUnit.MINUTES);
    }
    return distance.toDays() == 0 ? words.format(distance.toHours(), direction, RelativeUnit.HOURS)
        : words.format(distance.toDays(), direction, RelativeUnit.DAYS);
  }

  /// Date and time of day.
  public static String exact(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(Texts.locale())
        .format(moment.atZone(zone()));
  }

  public static String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Texts.locale()).format(date);
  }

  /// Of the browser; that of the account where it does not say.
  public static ZoneId zone() {
    var ui = UI.getCurrent();
    var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
    try {
      return details == null || details.getTimeZoneId() == null ? AccountChoices.profile().zone() : ZoneId.of(details.getTimeZoneId());
    } catch (DateTimeException unknownToJava) {
      return AccountChoices.profile().zone();
    }
  }
}
