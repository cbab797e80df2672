package io.intake.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.associations.Associations;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.NewObjectType.NewField;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.ValueTemplate;
import io.intake.properties.FieldType;
import io.intake.properties.FurtherValues;
import io.intake.properties.NewProperty;
import io.intake.properties.NumberDisplay;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Parsed;
import io.intake.properties.Pipelines;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.Stage;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParsers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Records with everything that files tend to break.
class NastyRecords {

  private static final List<String> TEXTS = List.of("=1+1", "'=1+1", "007", "say \"hi\", 'you'", "first\nsecond\n\nfourth", "a;b,c\td|e",
      "😀 Zoë ﷽ 日本", "x\" ".repeat(3_400).strip(), "-", "+31 (0)6-1234 5678", "1.234", "TRUE", "2024-01-02", "_x0041_ & <b>", "@SUM(A1:A9)",
      "''+cmd|' /C calc'!A0", "-2+3*cmd()", "N/A", "null", "1e5", "\\N",
      "<p>Hi <b>Ann</b>,&nbsp;1 &lt; 2</p><ul><li>say \"hi\"</li></ul>\n<p>'=1+1 <a href=\"https://example.com/?a=1&amp;b=2\">here</a></p>",
      "<div>=1+1</div><script>alert(1)</script>");
  private static final List<String> NUMBERS = List.of("1.234", "0.25", "-12", "123456789012345678901234", "1000000", "0.125", "-0.5", "0",
      "999.999", "1234.5");
  private static final List<String> DATES = List.of("2024-02-29", "1899-12-31", "2026-01-02", "9999-12-31");
  private static final List<String> MOMENTS = List.of("2026-03-28T14:30:05Z", "1999-12-31T23:59:59Z", "2026-06-01T00:00:00Z");

  /// Stands for an object that people defined.
  static final String CUSTOM = "custom";

  private static final List<ObjectTypeId> OTHERS = List.of(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY, ObjectTypeId.DEAL);

  private final CrmRecords records;
  private final ObjectTypes types;
  private final Associations associations;
  private final Pipelines pipelines;
  private final PropertyCatalog catalog;
  private final ValueParsers parsers;

  NastyRecords(CrmRecords records, ObjectTypes types, Associations associations, Pipelines pipelines, PropertyCatalog catalog,
      ValueParsers parsers) {
    this.records = records;
    this.types = types;
    this.associations = associations;
    this.pipelines = pipelines;
    this.catalog = catalog;
    this.parsers = parsers;
  }

  static List<Property> recordIdFirst(List<Property> properties) {
    return Stream.concat(properties.stream().filter(Property::isRecordId), properties.stream().filter(property -> !property.isRecordId()))
        .toList();
  }

  /// @param linkedWith one more of them for every record, and all for the last
  /// @return how many were created
  int create(ObjectType type, List<RecordId> linkedWith) {
    var lenders = lenders(type);
    var filled = new HashSet<String>();
    for (var number = 0; number < TEXTS.size(); number++) {
      var values = new HashMap<String, String>();
      for (var property : catalog.list(type.id())) {
        if (isFilled(property) && (number % 7 != 6 || type.requirement().names().contains(property.name()))) {
          stored(property, value(property, number)).ifPresentValue(text -> values.put(property.name(), text));
        }
      }
      values.putAll(lenders);
      filled.addAll(values.keySet());
      records.create(type.id(), values, linkedWith.subList(0, Math.min(linkedWith.size(), 1 + number)));
    }
    assertThat(catalog.list(type.id())).filteredOn(property -> isFilled(property) && !value(property, 0).isEmpty())
        .extracting(Property::name).as("%s have values of every kind", type.plural()).isSubsetOf(filled);
    return TEXTS.size();
  }

  /// What names the records that lend values to these, as a product does to a line item.
  private Map<String, String> lenders(ObjectType type) {
    return type.traits().template().stream().flatMap(template -> template.finders().stream().filter(ValueTemplate.Finder::strict)
        .map(finder -> Map.entry(finder.own(), records.create(template.source(), Map.of("name", "Lender", "price", "5")))))
        .collect(Collectors.toMap(Map.Entry::getKey, lender -> Long.toString(lender.getValue().id().value())));
  }

  /// The pipeline is that of the stage.
  private boolean isFilled(Property property) {
    return !property.readOnly() && !property.isRecordId() && pipelines.rule(property.objectType())
        .filter(rule -> rule.properties().pipeline().equals(property.name())).isEmpty();
  }

  /// Of every object type that these can be linked with some records, what they need first.
  List<RecordId> others(ObjectType type) {
    var needed = type.traits().need().map(need -> need.oneOf()).orElse(List.of());
    return OTHERS.stream().filter(other -> !other.equals(type.id()) && !associations.labels(type.id(), other).isEmpty())
        .sorted(Comparator.comparing(other -> !needed.contains(other))).map(this::other).toList();
  }

  private RecordId other(ObjectTypeId type) {
    var rule = pipelines.rule(type);
    var values = new HashMap<>(Map.of("email", "o" + System.nanoTime() + "@example.com", "name", "Other", "dealname", "Other"));
    rule.ifPresent(known -> values.put(known.properties().stage(), known.pipelines().getFirst().activeStages().getFirst().id()));
    values.keySet().removeIf(name -> catalog.find(type, name).isEmpty());
    return records.create(type, values).id();
  }

  /// A second pipeline whose stages are called like those of the first, and an object with a property of every kind.
  ObjectType prepare(String type) {
    pipelines.properties().stream().filter(names -> pipelines.list(names.objectType()).size() == 1).forEach(names -> {
      var stages = pipelines.list(names.objectType()).getFirst().activeStages();
      pipelines.create(names.objectType(), "=Second; \"one\"", stages.stream()
          .map(stage -> new Stage("", "", stage.label(), stage.probability(), stage.closed(), false)).toList());
    });
    var prepared = CUSTOM.equals(type) ? custom() : types.get(new ObjectTypeId(type));
    for (var kind : PropertyKind.values()) {
      var label = "=Own; \"" + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\"";
      if (catalog.list(prepared.id()).stream().noneMatch(property -> property.label().equals(label))) {
        catalog.create(own(prepared, label, kind));
      }
    }
    return prepared;
  }

  /// A property as administrators make them.
  private NewProperty own(ObjectType type, String label, PropertyKind kind) {
    var traits = new NewProperty.Traits(kind.textKind(), kind == PropertyKind.USER, List.of(), NumberDisplay.GROUPED);
    return new NewProperty(type.id(), label, "", catalog.groups(type.id()).getFirst().name(), kind.type(), kind.fieldType(),
        kind.hasOptions() ? List.of("Red", "-Green", "Blue, dark", "1.5", "N/A", "Yes") : List.of(), false, traits);
  }

  private ObjectType custom() {
    return types.list().stream().filter(known -> known.plural().equals("Nasty things")).findFirst()
        .orElseGet(() -> types.create(new NewObjectType("Nasty thing", "Nasty things", "tag", List.of(
            NewField.text("Thing", true, false), NewField.text("Thing code", false, true), of("Weight; gross", PropertyType.NUMBER,
                FieldType.NUMBER), of("Bought on", PropertyType.DATE, FieldType.DATE), of("=Seen at", PropertyType.DATETIME,
                FieldType.DATE), of("In use?", PropertyType.BOOL, FieldType.BOOLEAN_CHECKBOX), new NewField("Colours",
                PropertyType.ENUMERATION, FieldType.CHECKBOX, List.of("Red", "-Green", "Blue, dark"), false, false),
            of("Story", PropertyType.STRING, FieldType.TEXTAREA)), List.of(ObjectTypeId.CONTACT, ObjectTypeId.DEAL))));
  }

  private static NewField of(String label, PropertyType type, FieldType field) {
    return new NewField(label, type, field, List.of(), false, false);
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
    if (property.owner()) {
      return SignIn.ADMINISTRATOR;
    }
    return FurtherValues.kind(property.name()).map(kind -> switch (kind) {
      case EMAIL -> "second" + number + "@example.com;the.o'third+" + number + "@example.org";
      case DOMAIN -> "further" + number + ".example.com;further" + number + ".example.org";
      case PLAIN, URL, PHONE -> "";
    }).orElseGet(() -> ofOne(property, number));
  }

  private static String ofOne(Property property, int number) {
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
