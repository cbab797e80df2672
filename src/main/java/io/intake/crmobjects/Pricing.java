package io.intake.crmobjects;

import java.util.List;

/// In which currency the amounts of a record are.
///
/// @param currency the property that says so
/// @param atHome properties whose amounts are in the currency of the account all the same
public record Pricing(String currency, List<String> atHome) {

  /// The code of the currency that an amount of a record is in; empty for that of the account.
  String of(CrmRecord record, String property) {
    return atHome.contains(property) ? "" : record.value(currency);
  }
}
