package io.intake.properties.works;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyWork;
import io.intake.users.CurrentUser;
import org.springframework.stereotype.Component;

/// Takes the orders that follow from changed stages, in the transaction that changes them.
@Component
public class StageWorks {

  private final StoredWorks works;
  private final WorkScheduler scheduler;
  private final CurrentUser currentUser;

  StageWorks(StoredWorks works, WorkScheduler scheduler, CurrentUser currentUser) {
    this.works = works;
    this.scheduler = scheduler;
    this.currentUser = currentUser;
  }

  /// What follows from the stages of all records is to be worked out anew.
  ///
  /// @param property internal name of the stage
  public void follow(ObjectTypeId objectType, String property) {
    scheduler.values().ifPresent(values -> scheduler.schedule(works.add(new WorkOrder(PropertyWork.Kind.FOLLOW_STAGES, objectType, property,
        "", "", currentUser.get().id().value()), values.count(objectType))));
  }
}
