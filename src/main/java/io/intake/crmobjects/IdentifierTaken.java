package io.intake.crmobjects;

import java.util.Optional;

/// Another record already holds this identifier.
public class IdentifierTaken extends RuntimeException {

  private final String property;
  private final transient Optional<RecordId> holder;

  /// @param property internal name of the identifier
  /// @param holder the other record; empty if it came only this moment
  public IdentifierTaken(String property, Optional<RecordId> holder) {
    super("Another record holds this " + property);
    this.property = property;
    this.holder = holder;
  }

  public String property() {
    return property;
  }

  public Optional<RecordId> holder() {
    return holder;
  }
}
