package io.intake.compliance;

import java.util.Collection;

/// Keeps people out who asked to be forgotten, without keeping their addresses.
public interface ForgottenPeople {

  /// These addresses can't be imported any more; for administrators.
  void forget(Collection<String> emails);
}
