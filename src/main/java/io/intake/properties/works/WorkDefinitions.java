package io.intake.properties.works;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyKind;

/// The definitions as the background changes them, where nobody is signed in.
public interface WorkDefinitions {

  /// Read anew.
  ///
  /// @throws java.util.NoSuchElementException if there is no such property in use
  Property get(ObjectTypeId objectType, String name);

  /// As [#get], and one that was archived too.
  ///
  /// @throws java.util.NoSuchElementException if there is no such property
  Property getAny(ObjectTypeId objectType, String name);

  void setFast(Property property, boolean fast);

  /// Lets what was done be seen at once.
  void forget();

  /// Nothing happens if it is gone already.
  void removeOption(Property property, String value);

  /// Options stay, so that values can be read, and those that the property is given come; rules that do not fit go.
  void setKind(Property property, PropertyKind kind);
}
