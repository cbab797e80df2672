package io.intake.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// A part of a specification file. Every value is the text that stands there: `no` is no boolean and `2024-01-01` no date.
record Spec(Map<String, Object> parts) {

  /// `${512 x}`: so many of a character.
  private static final Pattern REPEATED = Pattern.compile("\\$\\{(\\d+) (.)\\}");

  /// `${1..9}`: these numbers, separated by semicolons.
  private static final Pattern NUMBERS = Pattern.compile("\\$\\{(\\d+)\\.\\.(\\d+)}");

  static Spec read(Path file) {
    try {
      return of(yaml().load(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Yaml yaml() {
    var dumper = new DumperOptions();
    return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(dumper), dumper, new LoaderOptions(), new Resolver() {
      @Override
      protected void addImplicitResolvers() {
        // none: texts stay texts
      }
    });
  }

  @SuppressWarnings("unchecked")
  private static Spec of(Object part) {
    return new Spec(part instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
  }

  /// This part with what `${name}` stands for in every text; a name that is not known stays as it is.
  Spec named(Map<String, String> names) {
    return of(named(parts, names));
  }

  private static Object named(Object part, Map<String, String> names) {
    return switch (part) {
      case Map<?, ?> map -> {
        var named = new LinkedHashMap<Object, Object>();
        map.forEach((name, value) -> named.put(name, named(value, names)));
        yield named;
      }
      case List<?> list -> list.stream().map(value -> named(value, names)).toList();
      case String text -> named(text, names);
      default -> part;
    };
  }

  private static String named(String text, Map<String, String> names) {
    var named = REPEATED.matcher(text).replaceAll(
        found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
    named = NUMBERS.matcher(named).replaceAll(found -> IntStream.rangeClosed(Integer.parseInt(found.group(1)),
        Integer.parseInt(found.group(2))).mapToObj(Integer::toString).collect(Collectors.joining(";")));
    for (var name : names.entrySet()) {
      named = named.replace("${" + name.getKey() + "}", name.getValue());
    }
    return named;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  String text(String name) {
    return text(name, "");
  }

  String text(String name, String otherwise) {
    return parts.get(name) instanceof String text ? text : otherwise;
  }

  long number(String name) {
    return Long.parseLong(text(name, "0"));
  }

  Spec part(String name) {
    return of(parts.getOrDefault(name, Map.of()));
  }

  List<Spec> list(String name) {
    return parts.get(name) instanceof List<?> list ? list.stream().map(Spec::of).toList() : List.of();
  }

  @SuppressWarnings("unchecked")
  List<String> texts(String name) {
    return parts.get(name) instanceof List<?> list ? (List<String>) list : List.of();
  }

  @SuppressWarnings("unchecked")
  List<List<String>> rows(String name) {
    return parts.get(name) instanceof List<?> list ? (List<List<String>>) list : List.of();
  }

  /// The values of this part that are texts, in their order.
  Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    parts.forEach((name, value) -> {
      if (value instanceof String text) {
        values.put(name, text);
      }
    });
    return values;
  }
}
