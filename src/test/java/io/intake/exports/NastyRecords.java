package io.intake.exports;

import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.Parsed;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParsers;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Records with everything that files tend to break.
class NastyRecords {

  private static final List<String> TEXTS = List.of("=1+1", "'=1+1", "007", "say \"hi\", 'you'", "first\nsecond\n\nfourth", "a;b,c\td|e",
      "😀 Zoë ﷽ 日本", "x\" ".repeat(3_400).strip(), "-", "+31 (0)6-1234 5678", "1.234", "TRUE", "2024-01-02", "_x0041_ & <b>", "@SUM(A1:A9)",
      "''+cmd|' /C calc'!A0", "-2+3*cmd()", "N/A", "null", "1e5", "\\N");
  private static final List<String> NUMBERS = List.of("1.234", "0.25", "-12", "123456789012345678901234", "1000000", "0.125", "-0.5", "0",
      "999.999", "1234.5");
  private static final List<String> DATES = List.of("2024-02-29", "1899-12-31", "2026-01-02", "9999-12-31");
  private static final List<String> MOMENTS = List.of("2026-03-28T14:30:05Z", "1999-12-31T23:59:59Z", "2026-06-01T00:00:00Z");

  private final CrmRecords records;
  private final PropertyCatalog catalog;
  private final ValueParsers parsers;

  NastyRecords(CrmRecords records, PropertyCatalog catalog, ValueParsers parsers) {
    this.records = records;
    this.catalog = catalog;
    this.parsers = parsers;
  }

  static List<Property> recordIdFirst(List<Property> properties) {
    return Stream.concat(properties.stream().filter(Property::isRecordId), properties.stream().filter(property -> !property.isRecordId()))
        .toList();
  }

  /// @return how many were created
  int create(ObjectType type) {
    for (var number = 0; number < TEXTS.size(); number++) {
      var values = new HashMap<String, String>();
      for (var property : catalog.list(type.id())) {
        if (!property.readOnly() && !property.isRecordId() && (number % 7 != 6 || type.requirement().names().contains(property.name()))) {
          stored(property, value(property, number)).ifPresentValue(text -> values.put(property.name(), text));
        }
      }
      records.create(type.id(), values);
    }
    return TEXTS.size();
  }

  private record Stored(String text) {

    void ifPresentValue(java.util.function.Consumer<String> use) {
      if (!text.isEmpty()) {
        use.accept(text);
      }
    }
  }

  private Stored stored(Property property, String text) {
    return switch (parsers.of(property, ValueFormat.STANDARD).parse(text)) {
      case Parsed.Valid valid -> new Stored(valid.stored());
      case Parsed.Blank _, Parsed.Invalid _ -> new Stored("");
    };
  }

  private static String value(Property property, int number) {
    return switch (property.textKind()) {
      case EMAIL -> "o'brien+" + property.name() + number + "@example.com";
      case DOMAIN -> "shop" + number + ".example.com";
      case URL -> "https://example.com/?a=1&b=%20" + number;
      case PHONE -> number % 2 == 0 ? "+31 20 123 45 " + number : "=call" + number;
      case PLAIN -> switch (property.type()) {
        case STRING, PHONE_NUMBER -> property.unique() ? "=" + property.name() + number : TEXTS.get(number);
        case NUMBER -> NUMBERS.get(number % NUMBERS.size());
        case BOOL -> number % 2 == 0 ? "true" : "false";
        case DATE -> DATES.get(number % DATES.size());
        case DATETIME -> MOMENTS.get(number % MOMENTS.size());
        case ENUMERATION -> options(property, number);
      };
    };
  }

  private static String options(Property property, int number) {
    var options = property.options().stream().map(PropertyOption::value).toList();
    return options.isEmpty() ? "" : property.fieldType().holdsManyOptions()
        ? options.stream().limit(1 + number % 3).collect(Collectors.joining(";")) : options.get(number % options.size());
  }
}
