package io.intake.imports.parsing;

import io.intake.associations.DomainRule;
import io.intake.associations.DomainRules;
import io.intake.crmobjects.RecordKey;
import java.util.Optional;

/// Records of the file that are linked with those that have the domain of their e-mail address.
///
/// @param to an object of the file, or one that stands for the records that the file is not about
/// @param inFile whether the file is about those records too
public record DomainPair(ImportedObject from, DomainRule rule, ImportedObject to, boolean inFile, DomainRules rules) {

  /// What finds the record that has the domain of an address; empty for addresses that anybody can have.
  public Optional<RecordKey> key(String address) {
    return rules.domain(address).map(domain -> RecordKey.of(rule.domain(), domain));
  }

  /// Whether a property of a record holds the address.
  public boolean isAddress(int slot, String property) {
    return from.slot() == slot && rule.address().equals(property);
  }
}
