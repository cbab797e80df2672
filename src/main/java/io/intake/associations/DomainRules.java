package io.intake.associations;

import java.util.List;
import java.util.Optional;

/// Links that follow from the domains of e-mail addresses, where an administrator switched that on for the whole account
/// (docs/decisions/0024).
public interface DomainRules {

  /// The rules that hold now; none while it is switched off. Costs no query; a run asks once.
  List<DomainRule> active();

  /// What stands behind the sign of an address; empty for what is no address, and where anybody can have one, such as at gmail.com.
  Optional<String> domain(String address);
}
