package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// What Intake knows about a kind of record. Code asks it questions; it never asks which object type it has.
///
/// @param path how web addresses name it, such as `contacts`
/// @param requirement what is needed to create a record
/// @param identifiers properties whose value finds a record, besides the record ID
/// @param nameProperties the properties that make a record's display name, joined by a space
/// @param fallbackName the property that names a record which lacks the others
/// @param searchProperties what the search of the index page looks into, besides the display name
/// @param defaultColumns what the index page shows until a person chooses otherwise, besides the display name
/// @param isPerson whether its records are people, whose import needs a legal basis and the acceptable-use confirmation
/// @param stageProperty a property whose options are passed in order and which an import never moves backwards; empty for none
/// @param icon name of its icon
public record ObjectType(ObjectTypeId id, String path, String singular, String plural, Requirement requirement,
    List<String> identifiers, List<String> nameProperties, String fallbackName, List<String> searchProperties,
    List<String> defaultColumns, boolean isPerson, String stageProperty, String icon) {
}
