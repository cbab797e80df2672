package io.intake.imports.mapping.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// When a name holds, by what else the file has.
///
/// @param names of properties or of columns, as the kind says
public record NameCondition(Kind kind, List<String> names) {

  public static final NameCondition ALWAYS = new NameCondition(Kind.ALWAYS, List.of());

  public enum Kind {
    ALWAYS,
    /// The file has records of this object type alone.
    ALONE,
    /// Another column is named like one of these properties, and no other like this one.
    BESIDE,
    /// No other column is named like this property.
    WITHOUT,
    /// A column is called so.
    WITH,
    /// No column is called so.
    UNLESS,
    /// Never by itself.
    MAYBE
  }

  /// @param written such as `beside-city+zip`
  static NameCondition of(String written) {
    var parts = written.split("-", 2);
    var names = parts.length == 1 ? List.<String>of() : Arrays.asList(parts[1].split("\\+"));
    return new NameCondition(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), names);
  }

  public boolean isMaybe() {
    return kind == Kind.MAYBE;
  }
}
