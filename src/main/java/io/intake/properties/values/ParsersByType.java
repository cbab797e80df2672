package io.intake.properties.values;

import io.intake.properties.DateOrder;
import io.intake.properties.FormatEvidence;
import io.intake.properties.NumberNotation;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueParsers;
import io.intake.users.Users;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/// Picks the parser by what a property is.
@Component
class ParsersByType implements ValueParsers {

  private final Users users;

  ParsersByType(Users users) {
    this.users = users;
  }

  @Override
  public ValueParser of(Property property, ValueFormat format) {
    return switch (property.type()) {
      case STRING -> text(property);
      case PHONE_NUMBER -> new TextParser(property.unique());
      case NUMBER -> new NumberParser(format.numberNotation());
      case BOOL -> new BoolParser();
      case DATE -> new DateParser(format.dateOrder());
      case DATETIME -> new DateTimeParser(format);
      case ENUMERATION -> new Remembering(choice(property));
    };
  }

  @Override
  public FormatEvidence<DateOrder> dates(Property property) {
    return new DateEvidence(order -> property.type() == PropertyType.DATETIME
        ? new DateTimeParser(new ValueFormat(order, NumberNotation.COMMA_POINT, ZoneOffset.UTC)) : new DateParser(order));
  }

  @Override
  public FormatEvidence<NumberNotation> numbers() {
    return new NumberEvidence();
  }

  private static ValueParser text(Property property) {
    return switch (property.textKind()) {
      case EMAIL -> new EmailParser();
      case DOMAIN -> new Remembering(new DomainParser());
      case PLAIN, URL, PHONE -> new TextParser(property.unique());
    };
  }

  private ValueParser choice(Property property) {
    if (property.owner()) {
      return new OwnerParser(users.list());
    }
    return property.fieldType().holdsManyOptions() ? new OptionsParser(property.options()) : new OptionParser(property.options());
  }
}
