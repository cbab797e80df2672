package io.intake.ui.components;

import io.intake.crmobjects.ValueRefused;
import io.intake.properties.NumberDisplay;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.properties.RichText;
import io.intake.properties.TextKind;
import io.intake.properties.ValueRule;
import io.intake.ui.components.account.AccountChoices;
import io.intake.ui.components.account.Dialling;
import io.intake.ui.language.Labels;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes stored values as people read them. A stored value that does not fit its property is shown as it is.
public final class PropertyFormat {

  private static final int MOST_DECIMALS = 10;
  private static final int CENTS = 2;

  private PropertyFormat() {
  }

  /// The value as words alone. Amounts are without a currency: only a record knows it.
  public static String text(Property property, String stored) {
    if (stored.isEmpty()) {
      return "";
    }
    return switch (property.type()) {
      case STRING, PHONE_NUMBER -> property.isRichText() ? RichText.text(stored) : stored;
      case NUMBER -> property.isRecordId() ? stored : number(stored, property.display());
      case BOOL -> Texts.of("true".equals(stored) ? "records.yes" : "records.no");
      case DATE -> date(stored);
      case DATETIME -> relative(stored);
      case ENUMERATION -> String.join(", ", labels(property, stored));
    };
  }

  /// As people read it of a record, amounts in their currency.
  ///
  /// @param currency its code, such as `EUR`; empty for that of the account
  public static String text(Property property, String stored, String currency) {
    try {
      return property.display() != NumberDisplay.CURRENCY || stored.isEmpty() ? text(property, stored)
          : money(new BigDecimal(stored), currencyOf(currency));
    } catch (IllegalArgumentException e) {
      return text(property, stored);
    }
  }

  /// As people read it best, though it may be stored otherwise: blocks of digits that can be dialled in groups.
  ///
  /// @param currency its code, such as `EUR`; empty for that of the account
  public static String shown(Property property, String stored, String currency) {
    return property.textKind() == TextKind.PHONE ? Dialling.grouped(stored) : text(property, stored, currency);
  }

  /// An amount in a currency that is named, however its property is shown.
  ///
  /// @param currency its code; empty for that of the account
  public static String amount(Property property, BigDecimal amount, String currency) {
    var stored = amount.stripTrailingZeros().toPlainString();
    try {
      return currency.isEmpty() ? text(property, stored, currency) : money(amount, currencyOf(currency));
    } catch (IllegalArgumentException e) {
      return text(property, stored);
    }
  }

  private static Currency currencyOf(String code) {
    return Currency.getInstance(code.isEmpty() ? AccountChoices.profile().currency() : code);
  }

  /// What the value is exactly where the text is vague; empty otherwise.
  public static String exact(Property property, String stored) {
    return property.type() == PropertyType.DATETIME && !stored.isEmpty() ? exactTime(stored) : "";
  }

  /// Where a click on the value leads; empty for most. Only addresses that are safe to follow.
  public static String link(Property property, String stored) {
    if (stored.isEmpty()) {
      return "";
    }
    return switch (property.textKind()) {
      case PLAIN -> "";
      case EMAIL -> "mailto:" + stored;
      case PHONE -> "tel:" + Dialling.number(stored, AccountChoices.profile().phoneCountry());
      case DOMAIN -> "https://" + stored;
      case URL -> isWebAddress(stored) ? stored : stored.contains(":") ? "" : "https://" + stored;
    };
  }

  /// The labels of an enumeration's options.
  public static List<String> labels(Property property, String stored) {
    var values = property.fieldType().holdsManyOptions() ? stored.split(";") : new String[] {stored};
    return Stream.of(values).filter(value -> !value.isEmpty()).map(value -> label(property, value)).toList();
  }

  /// Whether people read it as figures, which stand at the right.
  public static boolean isFigure(Property property) {
    return property.type() == PropertyType.NUMBER;
  }

  /// Whether its values are shown as tags.
  public static boolean isTags(Property property) {
    return property.type() == PropertyType.ENUMERATION && !isPerson(property);
  }

  /// Whether its value is one user.
  public static boolean isPerson(Property property) {
    return property.owner() && !property.fieldType().holdsManyOptions();
  }

  public static IntakeIcon icon(Property property) {
    if (property.textKind() != TextKind.PLAIN) {
      return switch (property.textKind()) {
        case EMAIL -> IntakeIcon.MAIL;
        case PHONE -> IntakeIcon.PHONE;
        case DOMAIN, URL -> IntakeIcon.GLOBE;
        case PLAIN -> IntakeIcon.TEXT;
      };
    }
    return switch (property.type()) {
      case STRING -> IntakeIcon.TEXT;
      case PHONE_NUMBER -> IntakeIcon.PHONE;
      case NUMBER -> property.isRecordId() ? IntakeIcon.KEY : IntakeIcon.NUMBER;
      case BOOL -> IntakeIcon.TOGGLE;
      case DATE, DATETIME -> IntakeIcon.CALENDAR;
      case ENUMERATION -> property.owner() ? IntakeIcon.USER : IntakeIcon.OPTIONS;
    };
  }

  /// What a rule asks of values, as a sentence such as `At most 20 characters.`
  public static String rule(ValueRule rule) {
    var key = "rules.says." + rule.kind();
    return switch (rule.kind().argument()) {
      case NONE -> Texts.of(key);
      case COUNT -> Texts.of(key, Long.valueOf(rule.argument()));
      case NUMBER -> Texts.of(key, number(rule.argument()));
      case DATE -> Texts.of(key, date(rule.argument()));
      case DOMAINS -> Texts.of(key, String.join(", ", rule.arguments()));
      case PATTERN -> rule.message().isEmpty() ? Texts.of(key, rule.argument()) : rule.message();
      case WEEKDAYS -> Texts.of(key, rule.arguments().stream().map(DayOfWeek::valueOf).sorted()
          .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale())).collect(Collectors.joining(", ")));
    };
  }

  /// Why a value can't be.
  public static String refused(ValueRefused refused) {
    return refused.rule().map(PropertyFormat::rule).orElseGet(() -> Texts.of("records.refused." + refused.reason()));
  }

  /// As [#refused(ValueRefused)], naming the property.
  public static String refused(Property property, ValueRefused refused) {
    return Labels.of(property) + ": " + refused(refused);
  }

  private static String label(Property property, String value) {
    return property.options().stream().filter(option -> option.value().equals(value)).findFirst()
        .map(option -> Labels.of(property, option)).orElse(value);
  }

  private static boolean isWebAddress(String stored) {
    var start = stored.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }

  private static String number(String stored) {
    return number(stored, NumberDisplay.GROUPED);
  }

  private static String number(String stored, NumberDisplay display) {
    try {
      var number = new BigDecimal(stored);
      return switch (display) {
        case GROUPED, CURRENCY -> written(number, NumberFormat.getInstance(Texts.locale()), MOST_DECIMALS);
        case PLAIN -> number.toPlainString();
        case PERCENT -> written(number, NumberFormat.getPercentInstance(Texts.locale()), MOST_DECIMALS);
        case DURATION -> duration(number);
      };
    } catch (NumberFormatException e) {
      return stored;
    }
  }

  private static String written(BigDecimal number, NumberFormat format, int decimals) {
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  private static String money(BigDecimal number, Currency currency) {
    var format = NumberFormat.getCurrencyInstance(Texts.locale());
    format.setCurrency(currency);
    return written(number, format, Math.clamp(number.stripTrailingZeros().scale(), CENTS, MOST_DECIMALS));
  }

  private static String duration(BigDecimal milliseconds) {
    var time = Duration.ofMillis(milliseconds.longValue());
    return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  private static String date(String stored) {
    try {
      return Moments.date(LocalDate.parse(stored));
    } catch (DateTimeException e) {
      return stored;
    }
  }

  private static String relative(String stored) {
    try {
      return Moments.relative(Instant.parse(stored));
    } catch (DateTimeException e) {
      return stored;
    }
  }

  private static String exactTime(String stored) {
    try {
      return Moments.exact(Instant.parse(stored));
    } catch (DateTimeException e) {
      return stored;
    }
  }
}
