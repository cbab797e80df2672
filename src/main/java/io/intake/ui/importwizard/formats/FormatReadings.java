package io.intake.ui.importwizard.formats;

import io.intake.imports.ColumnFormat;
import io.intake.properties.DateOrder;
import io.intake.properties.FormatFinding;
import io.intake.properties.NumberNotation;
import io.intake.ui.components.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is known of the formats of columns in words: how an example from the file reads in each, so that a person sees the difference.
final class FormatReadings {

  private static final String MIDNIGHT = "T00:00:00Z";
  private static final int DAY_LENGTH = "2023-10-28".length();

  private FormatReadings() {
  }

  /// A format by its name, and how the example of the column reads in it.
  static String choice(ColumnFormat.Dates column, DateOrder order) {
    return choice(Texts.of("wizard.dates." + order), reading(column, order));
  }

  static String choice(ColumnFormat.Numbers column, NumberNotation notation) {
    return choice(Texts.of("wizard.numbers." + notation), reading(column, notation));
  }

  private static String choice(String name, Optional<String> reading) {
    return reading.map(read -> Texts.of("wizard.reading", name, read)).orElse(name);
  }

  private static Optional<String> reading(ColumnFormat.Dates column, DateOrder order) {
    return Optional.ofNullable(column.finding().readings().get(order)).map(FormatReadings::moment);
  }

  private static Optional<String> reading(ColumnFormat.Numbers column, NumberNotation notation) {
    return Optional.ofNullable(column.finding().readings().get(notation)).map(FormatReadings::number);
  }

  /// Why the format of a column is what it is, with a value of the column that shows it.
  static String reason(ColumnFormat column) {
    var readings = switch (column) {
      case ColumnFormat.Dates dates -> dates.finding().readings().values().stream().map(FormatReadings::moment).distinct();
      case ColumnFormat.Numbers numbers -> numbers.finding().readings().values().stream().map(FormatReadings::number).distinct();
    };
    var words = readings.collect(Collectors.toList());
    var finding = column.finding();
    return switch (finding.certainty()) {
      case PROVED -> proved(finding, words.isEmpty() ? "" : words.getFirst());
      case OPEN -> Texts.of("wizard.formats.open", finding.example(), String.join(Texts.of("wizard.formats.or"), words));
      case MIXED -> Texts.of("wizard.formats.mixed", finding.contraries(), finding.contrary());
      case NOTHING -> Texts.of(column instanceof ColumnFormat.Dates ? "wizard.formats.noDates" : "wizard.formats.noNumbers");
    };
  }

  private static String proved(FormatFinding<?> finding, String reading) {
    var counted = finding.format() == DateOrder.EXCEL_DAYS || finding.format() == DateOrder.UNIX_SECONDS;
    return Texts.of(counted ? "wizard.formats." + finding.format() : "wizard.formats.proved", finding.example(), reading);
  }

  /// A moment at midnight most likely is a day without a time.
  private static String moment(String stored) {
    var locale = Texts.locale();
    if (stored.endsWith("Z") && !stored.endsWith(MIDNIGHT)) {
      return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
          .format(LocalDateTime.parse(stored.substring(0, stored.length() - 1)));
    }
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(LocalDate.parse(stored.substring(0, DAY_LENGTH)));
  }

  private static String number(String stored) {
    var value = new BigDecimal(stored);
    var format = NumberFormat.getNumberInstance(Texts.locale());
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    return format.format(value);
  }
}
