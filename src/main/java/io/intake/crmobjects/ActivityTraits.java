package io.intake.crmobjects;

/// Which properties of an activity the timeline shows.
///
/// @param time when it happened or is due
/// @param body its text; empty for none
/// @param done the property that says whether it is done; empty for what is done by its nature
/// @param doneValue what that property then holds
/// @param openValue what it holds before
public record ActivityTraits(String time, String body, String done, String doneValue, String openValue) {

  /// An activity that has happened.
  public static ActivityTraits of(String time, String body) {
    return new ActivityTraits(time, body, "", "", "");
  }

  /// Whether it has to be done by somebody.
  public boolean isToDo() {
    return !done.isEmpty();
  }
}
