package io.intake.associations.persistence;

import io.intake.associations.Link;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What links of one statement have in common.
record LinkKind(ObjectTypeId from, ObjectTypeId to, int typeId) {

  /// Links sent with one statement.
  private static final int SLICE = 5000;

  static LinkKind of(Link link) {
    return new LinkKind(link.from().objectType(), link.to().objectType(), link.typeId());
  }

  static Map<LinkKind, List<Link>> group(Collection<Link> links) {
    var groups = new LinkedHashMap<LinkKind, List<Link>>();
    links.forEach(link -> groups.computeIfAbsent(of(link), kind -> new ArrayList<>()).add(link));
    return groups;
  }

  /// The pairs of ids as JSON texts of a statement's size, in the order of the primary key, so that two writers lock in the same order.
  static List<String> slices(Collection<Link> links) {
    var sorted = new ArrayList<>(links);
    sorted.sort(Comparator.comparingLong((Link link) -> link.from().value()).thenComparingLong(link -> link.to().value()));
    var slices = new ArrayList<String>();
    for (int from = 0; from < sorted.size(); from += SLICE) {
      slices.add(json(sorted.subList(from, Math.min(from + SLICE, sorted.size()))));
    }
    return slices;
  }

  private static String json(List<Link> links) {
    var json = new StringBuilder(links.size() * 16).append('[');
    for (var link : links) {
      json.append(json.length() == 1 ? "[" : ",[").append(link.from().value()).append(',').append(link.to().value()).append(']');
    }
    return json.append(']').toString();
  }
}
