package io.intake.properties.catalog;

import io.intake.properties.Property;
import java.util.List;

/// The stored definitions that administrators added.
public interface CustomProperties {

  /// In the order they were added.
  List<Property> list();

  /// @throws io.intake.properties.PropertyRefused if another node took the name meanwhile
  void add(Property property);

  /// Stores label, description, group and type anew; the name says of which.
  void change(Property property);
}
