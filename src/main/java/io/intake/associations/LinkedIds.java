package io.intake.associations;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Whom many records are linked with, for work in the background, where nobody is signed in.
public interface LinkedIds {

  /// The ids of those of another type, in their order, by record.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if somebody is signed in who may not see one of the types
  Map<Long, List<Long>> of(ObjectTypeId type, Collection<Long> recordIds, ObjectTypeId other);
}
