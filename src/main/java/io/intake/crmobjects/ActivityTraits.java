package io.intake.crmobjects;

/// Which properties of an activity the timeline shows.
///
/// @param time when it happened or is due
/// @param body its text; empty for none
/// @param otherBody its text where it has no other; empty for none
/// @param done the property that says whether it is done; empty for what is done by its nature
/// @param doneValue what that property then holds
/// @param openValue what it holds before
public record ActivityTraits(String time, String body, String otherBody, String done, String doneValue, String openValue) {

  /// An activity that has happened.
  public static ActivityTraits of(String time, String body) {
    return of(time, body, "");
  }

  /// As [#of(String, String)], with a second text where the first is missing.
  public static ActivityTraits of(String time, String body, String otherBody) {
    return new ActivityTraits(time, body, otherBody, "", "", "");
  }

  /// The property that holds the text of a record.
  public String bodyOf(CrmRecord record) {
    return otherBody.isEmpty() || !record.properties().getOrDefault(body, "").isEmpty() ? body : otherBody;
  }

  /// Whether it has to be done by somebody.
  public boolean isToDo() {
    return !done.isEmpty();
  }
}
