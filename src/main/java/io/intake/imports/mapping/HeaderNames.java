package io.intake.imports.mapping;

import io.intake.properties.ObjectTypeId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// What the world calls our properties, in many languages; see `imports/header-names.properties`.
final class HeaderNames {

  static final HeaderNames ALL = load();

  private static final String BESIDE = "beside-";

  private final Map<String, List<KnownName>> names = new HashMap<>();
  private final Map<String, List<Header>> words = new HashMap<>();
  private final List<Header> labelColumns = new ArrayList<>();

  /// When a name holds: always, for a file of one object type, or beside a column of another property.
  enum Condition {
    ALWAYS, ALONE, BESIDE
  }

  /// @param language empty for a synonym
  /// @param beside property that another column must be named like, where that is the condition
  record KnownName(String written, Header header, String language, Condition condition, String beside) {
  }

  private HeaderNames() {
  }

  private static HeaderNames load() {
    var file = new Properties();
    try (var in = Objects.requireNonNull(HeaderNames.class.getResourceAsStream("/imports/header-names.properties"))) {
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var names = new HeaderNames();
    for (var key : file.stringPropertyNames()) {
      var values = Arrays.stream(file.getProperty(key).split("\\|")).map(String::strip).filter(name -> !name.isEmpty()).toList();
      names.add(key.split("\\."), values);
    }
    return names;
  }

  private void add(String[] key, List<String> values) {
    if (key[0].equals("link")) {
      values.stream().map(Header::of).forEach(labelColumns::add);
    } else if (key.length == 2) {
      words.put(key[0], values.stream().map(Header::of).toList());
    } else {
      var known = names.computeIfAbsent(key[0] + "." + key[1], property -> new ArrayList<>());
      values.forEach(value -> known.add(known(value, key[2])));
    }
  }

  private static KnownName known(String written, String kind) {
    var header = Header.of(written);
    if (kind.startsWith(BESIDE)) {
      return new KnownName(written, header, "", Condition.BESIDE, kind.substring(BESIDE.length()));
    }
    return switch (kind) {
      case "also" -> new KnownName(written, header, "", Condition.ALWAYS, "");
      case "alone" -> new KnownName(written, header, "", Condition.ALONE, "");
      default -> new KnownName(written, header, kind, Condition.ALWAYS, "");
    };
  }

  List<KnownName> of(ObjectTypeId objectType, String property) {
    return names.getOrDefault(objectType + "." + property, List.of());
  }

  /// Words that tell whose column it is.
  List<Header> words(ObjectTypeId objectType) {
    return words.getOrDefault(objectType.value(), List.of());
  }

  boolean isLabelColumn(Header header) {
    return labelColumns.stream().anyMatch(name -> name.key().equals(header.key()));
  }
}
