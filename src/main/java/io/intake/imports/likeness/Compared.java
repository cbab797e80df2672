package io.intake.imports.likeness;

import java.util.Map;

/// A record that is compared.
///
/// @param country two letters; empty if it does not say one
record Compared(Map<String, String> values, String country) {

  String value(String property) {
    return values.getOrDefault(property, "");
  }
}
