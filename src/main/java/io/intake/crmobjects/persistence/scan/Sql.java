package io.intake.crmobjects.persistence.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A piece of a statement with the parameters that belong to its question marks.
///
/// @param text with question marks
/// @param parameters one for each of them
public record Sql(String text, List<Object> parameters) {

  /// A condition that nothing fulfils.
  public static final Sql NEVER = of("1 = 0");

  /// @param parameters one for each question mark
  public static Sql of(String text, Object... parameters) {
    return new Sql(text, List.of(parameters));
  }

  /// @return pieces in brackets, joined by a word such as `AND`
  public static Sql join(String word, Collection<Sql> pieces) {
    return new Sql(pieces.stream().map(Sql::text).collect(Collectors.joining(" " + word + " ", "(", ")")),
        pieces.stream().flatMap(piece -> piece.parameters().stream()).toList());
  }

  /// Pieces with a text between them.
  public static Sql list(String between, Collection<Sql> pieces) {
    return new Sql(pieces.stream().map(Sql::text).collect(Collectors.joining(between)),
        pieces.stream().flatMap(piece -> piece.parameters().stream()).toList());
  }

  /// The same with another piece behind it.
  public Sql then(Sql other) {
    return new Sql(text + " " + other.text, Stream.concat(parameters.stream(), other.parameters.stream()).toList());
  }

  /// The same between two texts without parameters.
  public Sql around(String before, String after) {
    return new Sql(before + text + after, parameters);
  }

  /// As many question marks as there are values, in brackets.
  public static Sql list(Collection<?> values) {
    return new Sql(values.stream().map(value -> "?").collect(Collectors.joining(", ", "(", ")")), new ArrayList<>(values));
  }
}
