package io.intake.imports.mapping;

import io.intake.properties.ObjectTypeId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Header rows with where each column belongs, from `src/test/resources/imports/headers`.
///
/// @param expected such as `contact.email`, for each header all that are right; empty for nowhere
record HeaderRows(String title, List<ObjectTypeId> objects, List<String> headers, List<List<String>> expected) {

  static List<HeaderRows> of(String file) {
    var rows = new ArrayList<HeaderRows>();
    for (var line : lines(file)) {
      if (line.startsWith("[")) {
        var end = line.indexOf(']');
        var objects = Arrays.stream(line.substring(1, end).split(" "))
            .map(Suggestions::ofPath).toList();
        rows.add(new HeaderRows(line.substring(end + 1).strip(), objects, new ArrayList<>(), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Arrays.stream(line.split("\\|")).forEach(rows.getLast()::add);
      }
    }
    return rows;
  }

  private void add(String column) {
    var equals = column.lastIndexOf('=');
    headers.add(column.substring(0, equals).strip());
    var places = column.substring(equals + 1).strip();
    var prefix = objects.size() > 1 ? "" : Suggestions.prefix(objects.getFirst());
    expected.add(places.isEmpty() ? List.of() : Arrays.stream(places.split("/")).map(place -> prefix + place).toList());
  }

  private static List<String> lines(String file) {
    var resource = Objects.requireNonNull(HeaderRows.class.getResourceAsStream("/imports/headers/" + file));
    try (var in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The language that the title begins with.
  String language() {
    return title.substring(0, title.indexOf(':'));
  }

  @Override
  public String toString() {
    return title;
  }
}
