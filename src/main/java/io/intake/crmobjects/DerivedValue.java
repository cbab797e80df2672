package io.intake.crmobjects;

import java.util.Map;

/// A value that follows from the others of its record.
public interface DerivedValue {

  /// Internal name of the property.
  String property();

  /// @param values canonical texts by internal name
  /// @return canonical text; empty for no value
  String of(Map<String, String> values);
}
