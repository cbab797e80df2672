package io.intake.associations;

/// How many links of one type a record may have.
///
/// @param typeId of a label, or of the plain link of two object types
/// @param mostTo how many records a `from` may be linked to; 0 for as many as it likes
/// @param mostFrom how many records may be linked to a `to`; 0 for as many as it likes
public record AssociationLimit(int typeId, int mostTo, int mostFrom) {

  /// Every record may have as many as it likes.
  public static AssociationLimit none(int typeId) {
    return new AssociationLimit(typeId, 0, 0);
  }

  /// What keeps to both.
  public AssociationLimit narrowest(AssociationLimit other) {
    return new AssociationLimit(typeId, least(mostTo, other.mostTo), least(mostFrom, other.mostFrom));
  }

  private static int least(int one, int other) {
    return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
  }

  public boolean isNone() {
    return mostTo == 0 && mostFrom == 0;
  }
}
