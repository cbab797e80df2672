package io.intake.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Properties that hold further values of an identifier, separated by semicolons: the additional e-mail addresses of a contact, the
/// additional domains of a company. Each of them finds the record as the identifier itself does.
public final class FurtherValues {

  private static final Map<String, String> BY_IDENTIFIER = Map.of("email", "hs_additional_emails", "domain", "hs_additional_domains");
  private static final Map<String, TextKind> KINDS =
      Map.of("hs_additional_emails", TextKind.EMAIL, "hs_additional_domains", TextKind.DOMAIN);

  private FurtherValues() {
  }

  /// What each of the values of a property is; empty for a property that holds one value.
  public static Optional<TextKind> kind(String property) {
    return Optional.ofNullable(KINDS.get(property));
  }

  /// The property that holds the further values of an identifier, whether or not a record has it.
  public static Optional<String> propertyOf(String identifier) {
    return Optional.ofNullable(BY_IDENTIFIER.get(identifier));
  }

  /// The identifier whose further values a property holds.
  public static Optional<String> identifierOf(String property) {
    return KINDS.containsKey(property)
        ? BY_IDENTIFIER.entrySet().stream().filter(entry -> entry.getValue().equals(property)).map(Map.Entry::getKey).findFirst()
        : Optional.empty();
  }

  /// The further values of an identifier that a record has.
  public static List<String> of(String identifier, Map<String, String> values) {
    var property = BY_IDENTIFIER.get(identifier);
    return property == null ? List.of() : split(values.getOrDefault(property, ""));
  }

  /// Whether any of these identifiers has a further value.
  public static boolean areIn(Map<String, String> values, Collection<String> identifiers) {
    for (var identifier : identifiers) {
      var property = BY_IDENTIFIER.get(identifier);
      if (property != null && values.containsKey(property)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a property is one of these identifiers or holds further values of one.
  public static boolean identifies(String property, Collection<String> identifiers) {
    return identifiers.contains(property) || identifierOf(property).filter(identifiers::contains).isPresent();
  }

  public static List<String> split(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split(";"));
  }

  /// Puts in order what a change left: nothing stands twice, a further value that became the main one changes places with it, and
  /// where the main one went the first of the others follows.
  ///
  /// @param before the values before the change
  /// @param values the values after it; they are put in order
  public static void settle(Collection<String> identifiers, Map<String, String> before, Map<String, String> values) {
    for (var identifier : identifiers) {
      var property = BY_IDENTIFIER.get(identifier);
      if (property != null && !values.getOrDefault(property, "").isEmpty()) {
        settle(identifier, property, before.getOrDefault(identifier, ""), values);
      }
    }
  }

  private static void settle(String identifier, String property, String mainBefore, Map<String, String> values) {
    var further = new LinkedHashSet<>(split(values.getOrDefault(property, "")));
    var main = values.getOrDefault(identifier, "");
    if (main.isEmpty()) {
      main = further.removeFirst();
      values.put(identifier, main);
    }
    if (further.remove(main) && !mainBefore.isEmpty() && !mainBefore.equals(main)) {
      further.addFirst(mainBefore);
    }
    if (further.isEmpty()) {
      values.remove(property);
    } else {
      values.put(property, String.join(";", new ArrayList<>(further)));
    }
  }
}
