package io.intake.associations.labels;

import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.associations.LinkEnd;
import io.intake.associations.LinkRefused;
import io.intake.associations.LinkRefused.Reason;
import io.intake.crmobjects.RecordId;
import java.util.List;
import java.util.Optional;

/// Whether one more link of a type is within its limit.
public final class LimitCheck {

  private final Associations associations;

  public LimitCheck(Associations associations) {
    this.associations = associations;
  }

  /// Whether a record may be the `from` of one more link.
  public boolean allows(AssociationLabel label, RecordId from, RecordId to) {
    return objection(label, from, to, true).isEmpty();
  }

  /// @param forwards whether the record would be the link's `from`
  /// @throws LinkRefused if either has as many as it may have
  public void check(AssociationLabel label, RecordId record, RecordId other, boolean forwards) {
    objection(label, record, other, forwards).ifPresent(refusal -> {
      throw refusal;
    });
  }

  private Optional<LinkRefused> objection(AssociationLabel label, RecordId record, RecordId other, boolean forwards) {
    var limit = associations.limits(label.from(), label.to()).getOrDefault(label.typeId(), AssociationLimit.none(label.typeId()));
    var mostOfRecord = forwards ? limit.mostTo() : limit.mostFrom();
    var mostOfOther = forwards ? limit.mostFrom() : limit.mostTo();
    if (mostOfRecord > 0 && count(label, record, forwards) >= mostOfRecord) {
      return Optional.of(new LinkRefused(isBuiltIn(label, mostOfRecord, forwards) ? Reason.RECORD_BELONGS : Reason.LIMIT_OF_RECORD,
          mostOfRecord, word(label, forwards)));
    }
    return mostOfOther > 0 && count(label, other, !forwards) >= mostOfOther
        ? Optional.of(new LinkRefused(isBuiltIn(label, mostOfOther, !forwards) ? Reason.OTHER_BELONGS : Reason.LIMIT_OF_OTHER,
            mostOfOther, word(label, forwards))) : Optional.empty();
  }

  /// Whether no administrator could raise it.
  private static boolean isBuiltIn(AssociationLabel label, int most, boolean atFrom) {
    var builtIn = BuiltInLimits.of(label.typeId());
    return most == (atFrom ? builtIn.mostTo() : builtIn.mostFrom());
  }

  private static String word(AssociationLabel label, boolean forwards) {
    return forwards ? label.label() : label.inverseLabel();
  }

  private int count(AssociationLabel label, RecordId record, boolean atFrom) {
    return associations.count(end(label, atFrom), List.of(record.value())).getOrDefault(record.value(), 0)
        + (isUndirected(label) ? associations.count(end(label, !atFrom), List.of(record.value())).getOrDefault(record.value(), 0) : 0);
  }

  /// Between records of one object type, where both sides read the same.
  private static boolean isUndirected(AssociationLabel label) {
    return label.from().equals(label.to()) && label.label().equals(label.inverseLabel());
  }

  private static LinkEnd end(AssociationLabel label, boolean atFrom) {
    return new LinkEnd(label.from(), label.to(), label.typeId(), atFrom);
  }
}
