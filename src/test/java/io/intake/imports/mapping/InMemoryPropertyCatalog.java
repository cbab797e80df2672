package io.intake.imports.mapping;

import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyWork;
import io.intake.properties.TextKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The properties that come with the product, read from their files.
final class InMemoryPropertyCatalog implements PropertyCatalog {

  private final Map<ObjectTypeId, List<Property>> properties = Map.of(ObjectTypeId.CONTACT, read(ObjectTypeId.CONTACT, "contact"),
      ObjectTypeId.COMPANY, read(ObjectTypeId.COMPANY, "company"), ObjectTypeId.DEAL, read(ObjectTypeId.DEAL, "deal"),
      ObjectTypeId.TICKET, read(ObjectTypeId.TICKET, "ticket"));

  private static List<Property> read(ObjectTypeId objectType, String file) {
    return records("/properties/" + file + ".csv").stream().map(record -> property(objectType, record)).toList();
  }

  private static Property property(ObjectTypeId objectType, CSVRecord record) {
    var flags = record.get("flags");
    return new Property(objectType, record.get("name"), record.get("label"), "", record.get("group"),
        PropertyType.valueOf(record.get("type")), FieldType.valueOf(record.get("field")), TextKind.valueOf(record.get("kind")),
        options(record.get("options")), flags.contains("unique"), flags.contains("read-only"), flags.contains("owner"), true, 0);
  }

  private static List<PropertyOption> options(String written) {
    var options = new ArrayList<PropertyOption>();
    if (written.startsWith("@")) {
      records("/properties/options/" + written.substring(1) + ".csv")
          .forEach(record -> options.add(new PropertyOption(record.get("value"), record.get("label"), options.size(), false)));
    } else {
      Arrays.stream(written.split(";")).map(String::strip).filter(option -> !option.isEmpty()).map(option -> option.split("="))
          .forEach(parts -> options.add(new PropertyOption(parts[parts.length - 1], parts[0], options.size(), false)));
    }
    return options;
  }

  private static List<CSVRecord> records(String resource) {
    try (var in = Objects.requireNonNull(InMemoryPropertyCatalog.class.getResourceAsStream(resource))) {
      return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
          .parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Optional<PropertyWork.Kind> workOnValues(ObjectTypeId objectType, String name) {
    return Optional.empty();
  }

  @Override
  public List<Property> list(ObjectTypeId objectType) {
    return properties.getOrDefault(objectType, List.of());
  }

  @Override
  public Optional<Property> find(ObjectTypeId objectType, String name) {
    return list(objectType).stream().filter(property -> property.name().equals(name)).findFirst();
  }

  @Override
  public Optional<Property> findArchived(ObjectTypeId objectType, String name) {
    return Optional.empty();
  }

  @Override
  public List<Property> listUnique(ObjectTypeId objectType) {
    return list(objectType).stream().filter(Property::unique).toList();
  }

  @Override
  public Property get(ObjectTypeId objectType, String name) {
    return find(objectType, name).orElseThrow();
  }

  @Override
  public List<PropertyGroup> groups(ObjectTypeId objectType) {
    return List.of();
  }

  @Override
  public Property create(NewProperty definition) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PropertyOption addOption(ObjectTypeId objectType, String name, String label) {
    throw new UnsupportedOperationException();
  }
}
