package io.intake.properties.works;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyWork;

/// Something that was asked for.
///
/// @param property internal name; empty for what is about all of them
/// @param argument what people are shown of it: the option or the kind that values turn into
/// @param detail what the work needs besides
public record WorkOrder(PropertyWork.Kind kind, ObjectTypeId objectType, String property, String argument, String detail, long askedBy) {
}
