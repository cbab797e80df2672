package io.intake.properties;

import java.util.EnumSet;
import java.util.Set;

/// What an administrator may ask of the values of a property, beyond its type. A property has at most one rule of a kind.
public enum RuleKind {
  MIN_LENGTH(Argument.COUNT, Fits.TEXT), MAX_LENGTH(Argument.COUNT, Fits.TEXT),
  LETTERS_AND_DIGITS(Argument.NONE, Fits.TEXT), LETTERS_ONLY(Argument.NONE, Fits.TEXT), DIGITS_ONLY(Argument.NONE, Fits.TEXT),
  /// Letters, digits and spaces only.
  NO_SPECIAL_CHARACTERS(Argument.NONE, Fits.TEXT),
  NO_SPACES(Argument.NONE, Fits.TEXT),
  /// Each word begins with a capital letter.
  CAPITALIZED(Argument.NONE, Fits.TEXT), UPPER_CASE(Argument.NONE, Fits.TEXT), LOWER_CASE(Argument.NONE, Fits.TEXT),
  /// A regular expression in RE2's syntax that the whole value matches.
  PATTERN(Argument.PATTERN, Fits.TEXT),
  EMAIL_DOMAINS_ALLOWED(Argument.DOMAINS, Fits.TEXT), EMAIL_DOMAINS_REFUSED(Argument.DOMAINS, Fits.TEXT),
  WEB_ADDRESS(Argument.NONE, Fits.TEXT),
  WEB_DOMAINS_ALLOWED(Argument.DOMAINS, Fits.TEXT), WEB_DOMAINS_REFUSED(Argument.DOMAINS, Fits.TEXT),
  /// `+31 20 123 45 67`: a plus sign, the country's code, 7 to 15 digits in all.
  PHONE_WITH_COUNTRY_CODE(Argument.NONE, Fits.TEXT),
  MIN_NUMBER(Argument.NUMBER, Fits.NUMBER), MAX_NUMBER(Argument.NUMBER, Fits.NUMBER), MOST_DECIMALS(Argument.COUNT, Fits.NUMBER),
  EARLIEST_DATE(Argument.DATE, Fits.DAY), LATEST_DATE(Argument.DATE, Fits.DAY),
  /// After today.
  IN_FUTURE(Argument.NONE, Fits.DAY),
  /// Before today.
  IN_PAST(Argument.NONE, Fits.DAY),
  /// At most so many days before today.
  DAYS_BACK(Argument.COUNT, Fits.DAY),
  /// At most so many days after today.
  DAYS_AHEAD(Argument.COUNT, Fits.DAY),
  WEEKDAYS(Argument.WEEKDAYS, Fits.DAY);

  /// What a rule needs to be told.
  public enum Argument {
    NONE, COUNT, NUMBER, DATE,
    /// One to twenty.
    DOMAINS,
    /// One to seven names of [java.time.DayOfWeek].
    WEEKDAYS,
    /// The pattern, and, if one likes, what is told to whoever breaks it: up to 100 characters.
    PATTERN
  }

  private enum Fits {
    TEXT(EnumSet.of(PropertyType.STRING, PropertyType.PHONE_NUMBER)), NUMBER(EnumSet.of(PropertyType.NUMBER)),
    DAY(EnumSet.of(PropertyType.DATE, PropertyType.DATETIME));

    private final Set<PropertyType> types;

    Fits(Set<PropertyType> types) {
      this.types = types;
    }
  }

  private final Argument argument;
  private final Fits fits;

  RuleKind(Argument argument, Fits fits) {
    this.argument = argument;
    this.fits = fits;
  }

  public Argument argument() {
    return argument;
  }

  /// Whether values of this type can keep such a rule.
  public boolean fits(PropertyType type) {
    return fits.types.contains(type);
  }
}
