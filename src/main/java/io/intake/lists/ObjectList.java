package io.intake.lists;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordSource;
import io.intake.properties.ObjectTypeId;
import io.intake.users.User;
import io.intake.users.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A named set of records of one object type.
///
/// @param size members when they were last counted
/// @param countedAt when that was
/// @param author who made it, or started the import it was made from; empty where nobody knows any more
/// @param deletedAt when it was thrown away; empty for a list in use
public record ObjectList(ListId id, String name, ObjectTypeId objectType, ListMembers members, long size, Instant countedAt,
    Instant createdAt, RecordSource source, Optional<UserId> author, Optional<Instant> deletedAt) {

  public boolean isActive() {
    return members instanceof ListMembers.Matching;
  }

  /// Whether somebody may rename it, delete it, and say who is on it; whoever may view the records may use it.
  public boolean mayBeChangedBy(User user) {
    return user.isAdministrator() || author.filter(user.id()::equals).isPresent();
  }

  /// All members.
  public RecordFilter filter() {
    return RecordFilter.all(objectType).withConditions(List.of(PropertyFilter.in(id.value())));
  }
}
