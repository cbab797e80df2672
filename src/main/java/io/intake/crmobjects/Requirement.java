package io.intake.crmobjects;

import java.util.Collection;
import java.util.List;

/// What must be known of a record before it can be created.
///
/// @param names internal names of properties
/// @param all whether all of them are needed, or one is enough
public record Requirement(List<String> names, boolean all) {

  public static Requirement oneOf(String... names) {
    return new Requirement(List.of(names), false);
  }

  public static Requirement allOf(String... names) {
    return new Requirement(List.of(names), true);
  }

  public boolean isMetBy(Collection<String> present) {
    return all ? present.containsAll(names) : names.stream().anyMatch(present::contains);
  }
}
