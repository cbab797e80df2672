package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;

/// The values that new records take from others, such as a line item from its product: a few statements for many records.
public interface RecordTemplates {

  /// @param values of the record that lends; empty if none was named or found
  /// @param unknown internal name of the property whose value should have found a record, and did not; empty if all is well
  record Lent(Map<String, String> values, String unknown) {

    public static final Lent NOTHING = new Lent(Map.of(), "");
  }

  /// @param records values of new records of an object type
  /// @return what each of them may take, in the same order; values that it has itself among them
  List<Lent> lent(ObjectTypeId objectType, List<Map<String, String>> records);
}
