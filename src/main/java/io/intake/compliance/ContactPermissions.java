package io.intake.compliance;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// What the law and the account allow to do with contacts.
public interface ContactPermissions {

  /// Whether the account asks for a legal basis with every contact.
  boolean isDataPrivacyOn();

  /// For administrators.
  void setDataPrivacyOn(boolean on);

  AcceptableUsePolicy policy();

  /// Replaces the policy's text; for administrators.
  AcceptableUsePolicy changePolicy(String text);

  /// Those of these e-mail addresses whose owners asked to be forgotten, so that they can't be imported.
  Set<String> forgotten(Collection<String> emails);

  /// Who confirmed what for an import.
  Optional<ConsentRecord> consentFor(long importId);
}
