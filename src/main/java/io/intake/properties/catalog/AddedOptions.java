package io.intake.properties.catalog;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// The stored options that administrators added to properties.
public interface AddedOptions {

  /// An option of a property.
  record AddedOption(ObjectTypeId objectType, String property, String value, String label) {
  }

  /// In the order they were added.
  List<AddedOption> list();

  /// @throws io.intake.properties.PropertyRefused if another node took the value meanwhile
  void add(AddedOption option);
}
