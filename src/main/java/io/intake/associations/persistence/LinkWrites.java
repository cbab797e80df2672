package io.intake.associations.persistence;

import io.intake.associations.Link;
import io.intake.associations.LinkOrigin;
import io.intake.associations.labels.BuiltInLabels;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;

/// Writes links of all kinds by the thousand, in the caller's transaction. Whether they may be is asked before.
@Component
class LinkWrites {

  private final StoredLinks links;
  private final PrimaryLinks primaries;
  private final LinkBatches batches;

  LinkWrites(StoredLinks links, PrimaryLinks primaries, LinkBatches batches) {
    this.links = links;
    this.primaries = primaries;
    this.batches = batches;
  }

  PrimaryLinks primaries() {
    return primaries;
  }

  /// A labelled link brings its plain one; the first link of a record is the primary one.
  ///
  /// @return how many were new
  int add(Collection<Link> wanted) {
    return add(wanted, LinkBatches.NONE);
  }

  /// The same for a run.
  int add(Collection<Link> wanted, LinkOrigin origin) {
    return wanted.isEmpty() ? 0 : add(wanted, batches.begin(origin));
  }

  private int add(Collection<Link> wanted, long batch) {
    var plain = new LinkedHashSet<Link>();
    var labelled = new LinkedHashSet<Link>();
    for (var link : wanted) {
      var unlabelled = plain(link);
      plain.add(unlabelled);
      if (link.typeId() != unlabelled.typeId()) {
        labelled.add(link);
      }
    }
    int added = 0;
    for (var group : LinkKind.group(plain).entrySet()) {
      var fresh = links.add(group.getKey(), group.getValue(), batch);
      added += fresh;
      if (BuiltInLabels.findPrimary(group.getKey().from(), group.getKey().to()).isPresent()) {
        primaries.offer(group.getKey(), group.getValue(), fresh > 0);
      }
    }
    for (var group : LinkKind.group(labelled).entrySet()) {
      added += BuiltInLabels.isPrimary(group.getKey().typeId()) ? primaries.set(group.getKey(), group.getValue())
          : links.add(group.getKey(), group.getValue(), batch);
    }
    return added;
  }

  private static Link plain(Link link) {
    var type = BuiltInLabels.plain(link.from().objectType(), link.to().objectType()).typeId();
    // Between records of one object type a plain link has no direction: the older one is told first.
    if (link.from().objectType().equals(link.to().objectType()) && link.from().value() > link.to().value()) {
      return new Link(link.to(), link.from(), type);
    }
    return link.typeId() == type ? link : new Link(link.from(), link.to(), type);
  }
}
