package io.intake.crmobjects.persistence.scan;

import java.util.ArrayList;
import java.util.List;

/// Part of the records of a type, by their ids.
///
/// @param from the first one
/// @param to the last one
public record IdRange(long from, long to) {

  /// All of them.
  public static final IdRange ALL = new IdRange(Long.MIN_VALUE, Long.MAX_VALUE);

  /// Parts of about the same width, lowest ids first.
  public List<IdRange> parts(int count) {
    var width = (to - from) / count + 1;
    var parts = new ArrayList<IdRange>();
    for (var start = from; start <= to; start += width) {
      parts.add(new IdRange(start, Math.min(to, start + width - 1)));
    }
    return List.copyOf(parts);
  }

  /// A condition to be put behind others.
  public Sql condition() {
    return equals(ALL) ? Sql.of("") : Sql.of("AND r.id BETWEEN ? AND ?", from, to);
  }
}
