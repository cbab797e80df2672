package io.intake.associations.labels;

import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordLinker;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/// Links a new record with those it was made for, by plain links.
@Component
class LinksOfNewRecords implements RecordLinker {

  private final Associations associations;
  private final LimitCheck limits;

  LinksOfNewRecords(Associations associations) {
    this.associations = associations;
    this.limits = new LimitCheck(associations);
  }

  @Override
  public void link(RecordId record, Collection<RecordId> others) {
    // one by one, as each counts for the limits of the next
    others.forEach(other -> associations.add(List.of(plain(record, other))));
  }

  private Link plain(RecordId one, RecordId other) {
    var type = associations.labels(one.objectType(), other.objectType()).stream().filter(label -> label.isPlain()).findFirst()
        .orElseThrow(() -> new NoSuchElementException("No association between " + one.objectType() + " and " + other.objectType()));
    var forwards = type.from().equals(one.objectType()) && !(type.to().equals(type.from()) && one.value() > other.value());
    limits.check(type, one, other, forwards);
    return forwards ? new Link(one, other, type.typeId()) : new Link(other, one, type.typeId());
  }
}
