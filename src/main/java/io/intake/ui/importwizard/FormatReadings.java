package io.intake.ui.importwizard;

import io.intake.imports.FormatSuggestion;
import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import io.intake.ui.components.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/// How an example from the file reads in each format, so that a person sees the difference. Only for show: the run reads by the
/// rules of the properties.
final class FormatReadings {

  private static final Pattern DATE = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})\\b.*");
  private static final int CENTURY = 100;

  private final FormatSuggestion formats;

  FormatReadings(FormatSuggestion formats) {
    this.formats = formats;
  }

  /// The name of the order, and how the example reads in it.
  String date(DateOrder order) {
    var reading = read(formats.dateExample(), order)
        .map(date -> date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Texts.locale())));
    return withReading(Texts.of("wizard.dates." + order), formats.dateExample(), reading);
  }

  /// The name of the notation, and how the example reads in it.
  String number(NumberNotation notation) {
    var reading = read(formats.numberExample(), notation).map(value -> {
      var format = NumberFormat.getNumberInstance(Texts.locale());
      format.setMaximumFractionDigits(value.scale() < 0 ? 0 : value.scale());
      return format.format(value);
    });
    return withReading(Texts.of("wizard.numbers." + notation), formats.numberExample(), reading);
  }

  private static String withReading(String name, String example, Optional<String> reading) {
    return example.isEmpty() ? name : reading.map(read -> Texts.of("wizard.reading", name, example, read))
        .orElseGet(() -> Texts.of("wizard.reading.none", name, example));
  }

  private static Optional<LocalDate> read(String example, DateOrder order) {
    var parts = DATE.matcher(example.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var first = Integer.parseInt(parts.group(1));
    var second = Integer.parseInt(parts.group(2));
    var third = Integer.parseInt(parts.group(3));
    try {
      return Optional.of(switch (order) {
        case DAY_MONTH_YEAR -> LocalDate.of(year(third), second, first);
        case MONTH_DAY_YEAR -> LocalDate.of(year(third), first, second);
        case YEAR_MONTH_DAY -> LocalDate.of(year(first), second, third);
      });
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int year(int written) {
    return written < CENTURY ? 2000 + written : written;
  }

  private static Optional<BigDecimal> read(String example, NumberNotation notation) {
    var grouping = notation.grouping() == ' ' ? "[\\s\\u00a0\\u202f]" : Pattern.quote(String.valueOf(notation.grouping()));
    var decimal = Pattern.quote(String.valueOf(notation.decimal()));
    var groups = notation == NumberNotation.LAKH ? "\\d{1,2}(?:" + grouping + "\\d{2})*" + grouping + "\\d{3}"
        : "\\d{1,3}(?:" + grouping + "\\d{3})+";
    var written = Pattern.compile("(-?)((?:" + groups + ")|\\d+)(?:" + decimal + "(\\d+))?")
        .matcher(example.replaceAll("\\p{Sc}", "").strip());
    return written.matches() ? Optional.of(new BigDecimal(written.group(1) + written.group(2).replaceAll("\\D", "")
        + (written.group(3) == null ? "" : "." + written.group(3)))) : Optional.empty();
  }
}
