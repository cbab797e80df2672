package io.intake.ui.exports;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.Property;
import java.util.List;

/// What a person is about to export.
///
/// @param name what the file is called as long as nobody says otherwise
/// @param shown all records of the page
/// @param order in which the page shows them
/// @param count how many those are
/// @param selected those that were selected; may be none
/// @param columns the properties on the page, in its order
/// @param all all properties
public record ExportSubject(ObjectType type, String name, RecordFilter shown, RecordOrder order, long count, List<RecordId> selected,
    List<Property> columns, List<Property> all) {
}
