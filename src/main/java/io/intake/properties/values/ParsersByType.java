package io.intake.properties.values;

import io.intake.properties.DateOrder;
import io.intake.properties.FormatEvidence;
import io.intake.properties.FurtherValues;
import io.intake.properties.NumberNotation;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueParsers;
import io.intake.properties.ValueRule;
import io.intake.properties.values.rules.RuleSet;
import io.intake.users.Users;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Picks the parser by what a property is.
@Component
class ParsersByType implements ValueParsers {

  private static final List<ZoneOffset> DAYS_EVERYWHERE = List.of(ZoneOffset.ofHours(-12), ZoneOffset.UTC, ZoneOffset.ofHours(14));

  private final Users users;

  ParsersByType(Users users) {
    this.users = users;
  }

  @Override
  public ValueParser of(Property property, ValueFormat format) {
    var parser = byType(property, format);
    return property.rules().isEmpty() ? parser : new Ruled(parser, new RuleSet(property, format.zone()));
  }

  @Override
  public Optional<ValueRule> brokenRule(Property property, String stored) {
    if (stored.isEmpty() || property.rules().isEmpty()) {
      return Optional.empty();
    }
    // What day a moment falls on depends on where one is: it breaks a rule if it does so everywhere.
    return DAYS_EVERYWHERE.stream().map(zone -> new RuleSet(property, zone).broken(stored))
        .reduce((one, other) -> one.isEmpty() ? one : other).orElse(Optional.empty());
  }

  private ValueParser byType(Property property, ValueFormat format) {
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
      case PLAIN, URL, PHONE -> FurtherValues.kind(property.name()).<ValueParser>map(ParsersByType::several)
          .orElseGet(() -> property.isRichText() ? new RichTextParser() : new TextParser(property.unique()));
    };
  }

  private static ValueParser several(TextKind kind) {
    return new SeveralParser(kind == TextKind.EMAIL ? new EmailParser() : new DomainParser());
  }

  private ValueParser choice(Property property) {
    if (property.owner()) {
      var one = new OwnerParser(users.list());
      return property.fieldType().holdsManyOptions() ? new OwnersParser(one) : one;
    }
    return property.fieldType().holdsManyOptions() ? new OptionsParser(property) : new OptionParser(property);
  }
}
