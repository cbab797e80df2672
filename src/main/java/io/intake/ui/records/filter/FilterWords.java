package io.intake.ui.records.filter;

import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.ui.components.Moments;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// How filters are said: which operators fit a type, and their words.
public final class FilterWords {

  private static final int SHOWN_VALUES = 3;

  private FilterWords() {
  }

  /// A filter in one line.
  public static String of(Property property, PropertyFilter filter) {
    return (Labels.of(property) + " " + operator(filter.operator()) + " " + values(property, filter)).strip();
  }

  /// The most useful first.
  static List<FilterOperator> operators(Property property) {
    if (property.name().equals(PropertyFilter.SET)) {
      return List.of(FilterOperator.IS, FilterOperator.IS_NOT, FilterOperator.ONE_OF);
    }
    return switch (property.type()) {
      case STRING, PHONE_NUMBER -> List.of(FilterOperator.CONTAINS, FilterOperator.IS, FilterOperator.IS_NOT, FilterOperator.ONE_OF,
          FilterOperator.IS_EMPTY, FilterOperator.IS_NOT_EMPTY);
      case NUMBER -> List.of(FilterOperator.IS, FilterOperator.GREATER_THAN, FilterOperator.LESS_THAN, FilterOperator.BETWEEN,
          FilterOperator.IS_EMPTY, FilterOperator.IS_NOT_EMPTY);
      case DATE, DATETIME -> List.of(FilterOperator.AFTER, FilterOperator.BEFORE, FilterOperator.BETWEEN, FilterOperator.IS,
          FilterOperator.IS_EMPTY, FilterOperator.IS_NOT_EMPTY);
      case ENUMERATION -> List.of(FilterOperator.ONE_OF, FilterOperator.IS, FilterOperator.IS_NOT, FilterOperator.IS_EMPTY,
          FilterOperator.IS_NOT_EMPTY);
      case BOOL -> List.of(FilterOperator.IS, FilterOperator.IS_EMPTY, FilterOperator.IS_NOT_EMPTY);
    };
  }

  static String operator(FilterOperator operator) {
    return Texts.of("records.operator." + operator.name());
  }

  /// The values in one line.
  static String values(Property property, PropertyFilter filter) {
    var words = filter.values().stream().limit(SHOWN_VALUES).map(value -> value(property, value)).toList();
    var more = filter.values().size() - words.size();
    if (filter.operator() == FilterOperator.BETWEEN) {
      return String.join(" – ", words);
    }
    return String.join(", ", words) + (more > 0 ? " +" + more : "");
  }

  private static String value(Property property, String value) {
    if (property.type() == PropertyType.DATE || property.type() == PropertyType.DATETIME) {
      return day(value);
    }
    return PropertyFormat.text(property, value);
  }

  private static String day(String value) {
    try {
      return Moments.date(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return value;
    }
  }
}
