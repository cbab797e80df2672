package io.intake.properties.catalog;

import io.intake.properties.FieldType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Reads the definitions that come with Intake from `properties/*.csv`: a line a property, options as `Label=value; Label=value`
/// or as `@name` of a list in `properties/options`.
@Component
class PropertyFiles {

  private static final Map<String, ObjectTypeId> FILES = Map.of("contact", ObjectTypeId.CONTACT, "company", ObjectTypeId.COMPANY);
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  List<PropertyGroup> groups() {
    var groups = new ArrayList<PropertyGroup>();
    for (var line : lines("groups")) {
      groups.add(new PropertyGroup(new ObjectTypeId(line.get("object_type")), line.get("name"), line.get("label"), groups.size()));
    }
    return List.copyOf(groups);
  }

  List<Property> properties() {
    return FILES.entrySet().stream().flatMap(file -> properties(file.getKey(), file.getValue()).stream()).toList();
  }

  private List<Property> properties(String file, ObjectTypeId objectType) {
    return lines(file).stream().map(line -> property(line, objectType)).toList();
  }

  private Property property(CSVRecord line, ObjectTypeId objectType) {
    var flags = Set.of(line.get("flags").split(" "));
    return new Property(objectType, line.get("name"), line.get("label"), line.get("description"), line.get("group"),
        PropertyType.valueOf(line.get("type")), FieldType.valueOf(line.get("field")), TextKind.valueOf(line.get("kind")),
        options(line.get("options")), flags.contains("unique"), flags.contains("read-only"), flags.contains("owner"), true,
        (int) line.getRecordNumber());
  }

  private List<PropertyOption> options(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    var options = new ArrayList<PropertyOption>();
    if (cell.startsWith("@")) {
      lines("options/" + cell.substring(1))
          .forEach(line -> options.add(new PropertyOption(line.get("value"), line.get("label"), options.size(), false)));
    } else {
      for (var option : cell.split("; ")) {
        var parts = option.split("=", 2);
        options.add(new PropertyOption(parts[parts.length - 1], parts[0], options.size(), false));
      }
    }
    return List.copyOf(options);
  }

  private static List<CSVRecord> lines(String file) {
    var resource = new ClassPathResource("properties/" + file + ".csv");
    try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8); var parser = CSV.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
