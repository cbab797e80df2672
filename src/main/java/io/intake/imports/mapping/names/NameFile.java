package io.intake.imports.mapping.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// One file of `imports/header-names`: keys, each with names separated by `|`. A key may come twice.
final class NameFile {

  private final List<Line> lines = new ArrayList<>();

  record Line(String key, List<String> names) {
  }

  NameFile(String name) {
    var resource = Objects.requireNonNull(NameFile.class.getResourceAsStream("/imports/header-names/" + name + ".properties"), name);
    try (var in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      var whole = new StringBuilder();
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        whole.append(line);
        if (line.endsWith("\\")) {
          whole.setLength(whole.length() - 1);
        } else {
          add(whole.toString().strip());
          whole.setLength(0);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void add(String line) {
    if (!line.isEmpty() && !line.startsWith("#")) {
      var equals = line.indexOf('=');
      lines.add(new Line(line.substring(0, equals).strip(),
          Arrays.stream(line.substring(equals + 1).split("\\|")).map(String::strip).filter(name -> !name.isEmpty()).toList()));
    }
  }

  List<Line> lines() {
    return lines;
  }
}
