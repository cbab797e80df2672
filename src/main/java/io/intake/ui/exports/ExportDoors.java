package io.intake.ui.exports;

import io.intake.associations.Associations;
import io.intake.exports.Exports;
import io.intake.ui.VisibleObjects;
import io.intake.users.CurrentUser;
import org.springframework.stereotype.Component;

/// The doors that screens of exports ask.
@Component
public record ExportDoors(Exports exports, Associations associations, VisibleObjects objects, CurrentUser currentUser) {

  public boolean mayExport() {
    return currentUser.get().canExport();
  }
}
