package io.intake.compliance;

/// Why the law allows to process a contact's data. Stored values as in the property `hs_legal_basis`, two with an en dash.
public enum LegalBasis {
  LEAD("Legitimate interest – prospect/lead"),
  CUSTOMER("Legitimate interest – existing customer"),
  OTHER("Legitimate interest - other"),
  CONTRACT("Performance of a contract"),
  CONSENT("Freely given consent from contact"),
  NOT_APPLICABLE("Not applicable");

  /// The property that keeps it.
  public static final String PROPERTY = "hs_legal_basis";

  private final String stored;

  LegalBasis(String stored) {
    this.stored = stored;
  }

  public String stored() {
    return stored;
  }
}
