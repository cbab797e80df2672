package io.intake.imports.deriving;

import io.intake.imports.mapping.names.Header;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What the world calls a column that holds first name and last name; written down in `imports/full-name-headers.txt`.
public final class FullNameHeaders {

  /// Marks a name that things other than people have too.
  private static final String ANYTHING = "?";
  private static final List<String> LINES = read();
  private static final Set<String> KEYS = keys("");
  private static final Set<String> OF_ANYTHING = keys(ANYTHING);

  private FullNameHeaders() {
  }

  /// Whether a header says so.
  public static boolean has(String header) {
    return KEYS.contains(Header.of(header).key());
  }

  /// Whether it is so called for other things too, such as `Name`.
  static boolean isOfAnything(String header) {
    return OF_ANYTHING.contains(Header.of(header).key());
  }

  private static Set<String> keys(String mark) {
    return LINES.stream().filter(line -> line.startsWith(mark)).map(line -> Header.of(line.replace(ANYTHING, "")).key())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> read() {
    try (var in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(FullNameHeaders.class.getResourceAsStream("/imports/full-name-headers.txt")), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
