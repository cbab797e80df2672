package io.intake.properties.catalog;

import io.intake.properties.FieldType;
import io.intake.properties.NumberDisplay;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PipelineProperties;
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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Reads the definitions that come with Intake from `properties/*.csv`: a line a property, options as `Label=value; Label=value`
/// or as `@name` of a list in `properties/options`.
@Component
public class PropertyFiles {

  /// Stands in the files for every object type that people define.
  private static final ObjectTypeId CUSTOM = new ObjectTypeId("2");
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  List<PropertyGroup> groups() {
    var groups = new ArrayList<PropertyGroup>();
    for (var line : lines("groups")) {
      groups.add(new PropertyGroup(new ObjectTypeId(line.get("object_type")), line.get("name"), line.get("label"), groups.size()));
    }
    return List.copyOf(groups);
  }

  List<Property> properties() {
    return lines("files").stream()
        .flatMap(line -> properties(line.get("file"), new ObjectTypeId(line.get("object_type"))).stream()).toList();
  }

  /// What every object type that people define has from the start.
  static List<Property> of(ObjectTypeId custom, List<Property> all) {
    return all.stream().filter(property -> property.objectType().equals(CUSTOM)).map(property -> property.of(custom)).toList();
  }

  static List<PropertyGroup> groupsOf(ObjectTypeId objectType, List<PropertyGroup> all) {
    var file = objectType.isCustom() ? CUSTOM : objectType;
    return all.stream().filter(group -> group.objectType().equals(file))
        .map(group -> new PropertyGroup(objectType, group.name(), group.label(), group.displayOrder(), group.builtIn())).toList();
  }

  /// Which properties of an object type are its pipeline and stage.
  public List<PipelineProperties> pipelines() {
    return lines("pipelines").stream().map(line -> new PipelineProperties(new ObjectTypeId(line.get("object_type")),
        line.get("pipeline"), line.get("stage"), line.get("amount"), line.get("probability").equals("yes"))).toList();
  }

  private List<Property> properties(String file, ObjectTypeId objectType) {
    return lines(file).stream().map(line -> property(line, objectType)).toList();
  }

  private Property property(CSVRecord line, ObjectTypeId objectType) {
    var flags = Set.of(line.get("flags").split(" "));
    return new Property(objectType, line.get("name"), line.get("label"), line.get("description"), line.get("group"),
        PropertyType.valueOf(line.get("type")), FieldType.valueOf(line.get("field")), TextKind.valueOf(line.get("kind")),
        options(line.get("options")), flags.contains("unique"), flags.contains("read-only"), flags.contains("owner"), true,
        (int) line.getRecordNumber()).withAdjustment(Property.Adjustment.NONE.withDisplay(display(flags)));
  }

  /// Numbers that are no plain ones have a flag that says how they are shown, such as `currency`.
  private static NumberDisplay display(Set<String> flags) {
    return Stream.of(NumberDisplay.values()).filter(each -> flags.contains(each.name().toLowerCase(Locale.ROOT))).findFirst()
        .orElse(NumberDisplay.GROUPED);
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
