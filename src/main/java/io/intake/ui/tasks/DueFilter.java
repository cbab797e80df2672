package io.intake.ui.tasks;

import io.intake.crmobjects.ActivityTraits;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import java.time.LocalDate;
import java.util.List;

/// Which of the things to do are shown, by when they are due.
enum DueFilter {
  OVERDUE(FilterOperator.BEFORE), TODAY(FilterOperator.IS), UPCOMING(FilterOperator.AFTER), DONE(FilterOperator.IS_NOT_EMPTY);

  private final FilterOperator due;

  DueFilter(FilterOperator due) {
    this.due = due;
  }

  /// Done ones come last first, open ones the most urgent first.
  boolean isAscending() {
    return this != DONE;
  }

  List<PropertyFilter> conditions(ActivityTraits traits, LocalDate today) {
    var done = this == DONE ? FilterOperator.IS : FilterOperator.IS_NOT;
    return List.of(new PropertyFilter(traits.done(), done, List.of(traits.doneValue())),
        new PropertyFilter(traits.time(), due, List.of(today.toString())));
  }
}
