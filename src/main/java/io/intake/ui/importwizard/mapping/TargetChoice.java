package io.intake.ui.importwizard.mapping;

import io.intake.imports.ColumnTarget;
import io.intake.ui.components.IntakeIcon;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line of the picker: a place for a column, or the way to a new one. Two are the same if they lead to the same place.
///
/// @param target [ColumnTarget.Undecided] for the way to a new property
/// @param label what the closed picker shows
/// @param line what the open picker shows
/// @param group the heading it stands under
/// @param heading whether it is the first under its heading, and shows it
record TargetChoice(ColumnTarget target, String label, String line, String group, IntakeIcon icon, boolean heading) {

  TargetChoice(ColumnTarget target, String label, String line, String group, IntakeIcon icon) {
    this(target, label, line, group, icon, false);
  }

  TargetChoice withHeading(boolean shown) {
    return new TargetChoice(target, label, line, group, icon, shown);
  }

  boolean isNewProperty() {
    return target instanceof ColumnTarget.Undecided;
  }

  boolean fits(String words) {
    var text = (label + " " + line + " " + group).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TargetChoice choice && choice.target.equals(target);
  }

  @Override
  public int hashCode() {
    return target.hashCode();
  }
}
