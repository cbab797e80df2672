package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Whom records are linked with; whoever keeps links answers. Asked in the background, for many records at once.
public interface LinkedRecords {

  /// Ids of those of another object type, by record; archived ones too.
  Map<Long, List<Long>> linked(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other);

  /// How many links that is, but counts no further than this.
  int count(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other, int most);

  /// Ids of those that a mark leads to, by record; archived ones too.
  Map<Long, List<Long>> marked(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other, RollUp.Mark mark);

  /// The one of them that matters most, by record, where there is one.
  Map<Long, Long> primary(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other);
}
