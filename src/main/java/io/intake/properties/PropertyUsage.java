package io.intake.properties;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One place that uses a property.
///
/// @param property internal name
/// @param where what people call the place, such as the name of a saved mapping
public record PropertyUsage(String property, Kind kind, String where) {

  /// What sort of place it is.
  public enum Kind {
    SAVED_MAPPING, DRAFT,
    /// It writes values at this moment, so that nothing may be taken away.
    RUNNING_IMPORT, LIST, SAVED_VIEW,
    /// It names the records of an object that people defined, or each of them needs it: it has to stay.
    OBJECT_NAME, OBJECT_REQUIRED,
    /// It stands beside the name of such records, or they are found by it.
    OBJECT_SHOWN, OBJECT_SEARCHED
  }

  /// @throws PropertyRefused if an import writes a property at this moment
  public static void refuseWhileImported(List<PropertyUsage> usages, String property) {
    usages.stream().filter(usage -> usage.kind() == Kind.RUNNING_IMPORT && usage.property().equals(property)).findFirst()
        .ifPresent(usage -> {
          throw new PropertyRefused(PropertyRefused.Reason.IMPORT_RUNS, usage.where());
        });
  }

  /// @param told the uses that whoever takes the property away knows of
  /// @throws PropertyRefused if there is another one, and where
  public static void refuseUntold(List<PropertyUsage> usages, String property, List<PropertyUsage> told) {
    var untold = usages.stream().filter(usage -> usage.property().equals(property) && !told.contains(usage)).map(PropertyUsage::where)
        .collect(Collectors.joining(", "));
    if (!untold.isEmpty()) {
      throw new PropertyRefused(PropertyRefused.Reason.USED_ELSEWHERE, untold);
    }
  }

  /// @throws PropertyRefused if a use of one of these kinds keeps a property as it is
  public static void refuseIfNeeded(List<PropertyUsage> usages, String property, Set<Kind> kinds) {
    usages.stream().filter(usage -> kinds.contains(usage.kind()) && usage.property().equals(property)).findFirst()
        .ifPresent(usage -> {
          throw new PropertyRefused(PropertyRefused.Reason.OBJECT_NEEDS_IT, usage.where());
        });
  }
}
