package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import io.intake.users.User;
import io.intake.users.UserId;
import java.util.List;
import java.util.Map;

/// A mapping that is kept for other files of its kind.
///
/// @param columns as they were in the file that it was made for
public record SavedMapping(SavedMappingId id, String name, UserId savedBy, List<ObjectTypeId> objects, List<ColumnMapping> columns,
    Map<ObjectTypeId, ImportOperation> operations) {

  /// Everybody may use it; who saved it and administrators may rename, replace and delete it.
  public boolean isChangeableBy(User user) {
    return user.isAdministrator() || user.id().equals(savedBy);
  }
}
