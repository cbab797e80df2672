package io.intake.properties.catalog;

import io.intake.properties.NumberDisplay;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueRule;
import io.intake.users.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stored decisions of administrators about properties.
public interface Adjustments {

  /// Names a property.
  record Key(ObjectTypeId objectType, String property) {

    static Key of(Property property) {
      return new Key(property.objectType(), property.name());
    }
  }

  /// That a property is out of use.
  record Archived(Instant at, UserId by) {
  }

  /// What was decided about one property.
  ///
  /// @param display empty for one that is shown as it was declared
  record Decided(List<ValueRule> rules, Optional<NumberDisplay> display, boolean fast, Optional<Archived> archived) {

    Property on(Property property) {
      return property.withAdjustment(new Property.Adjustment(rules, display.orElse(property.display()), fast));
    }
  }

  Map<Key, Decided> list();

  /// The options of those properties whose options were listed anew, in display order.
  Map<Key, List<PropertyOption>> options();

  /// Each decision by itself, so that who keeps one does not put another back as it was read before.
  void keepRules(Key property, List<ValueRule> rules);

  void keepDisplay(Key property, NumberDisplay display);

  void keepFast(Key property, boolean fast);

  /// @param archived empty for a property that is in use
  void archive(Key property, Optional<Archived> archived);

  /// @param known the values of all options that were there when the list was made
  void list(Key property, List<PropertyOption> options, Collection<String> known);

  /// The stored groups: those made here, and the changed places of the others.
  interface Groups {

    /// In no order.
    List<PropertyGroup> list();

    /// Adds a group or puts another in its place.
    void keep(PropertyGroup group);

    void delete(ObjectTypeId objectType, String name);
  }
}
