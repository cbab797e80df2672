package io.intake.ui.records;

import io.intake.associations.Associations;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordAccess;
import io.intake.lists.ObjectLists;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipelines;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueParsers;
import io.intake.ui.exports.ExportDoors;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import io.intake.users.UserPreferences;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// The doors that all parts of these screens ask.
@Component
public record RecordDoors(CrmRecords records, PropertyCatalog catalog, ValueParsers parsers, UserPreferences preferences,
    CurrentUser currentUser, RecordAccess access, ObjectLists lists, Associations associations, Pipelines pipelines,
    ObjectTypes objectTypes, ExportDoors exporting) {

  /// Whether the user may do this with records of the object type.
  public boolean may(RecordAction action, ObjectType type) {
    return access.may(action, type.id());
  }

  /// A property as it can be chosen for a record with these values: a stage is one of its pipeline, which it need not name then.
  public Property choosable(Property property, Map<String, String> values) {
    var rule = pipelines.rule(property.objectType()).filter(known -> known.properties().stage().equals(property.name()));
    var pipeline = rule.flatMap(known -> known.pipeline(values.getOrDefault(known.properties().pipeline(), "")));
    return pipeline.map(known -> property.withOptions(property.options().stream().filter(option ->
        known.activeStages().stream().anyMatch(stage -> stage.id().equals(option.value()))).map(PropertyOption::alone).toList()))
        .orElse(property);
  }

  /// What people called properties of an object type that are out of use.
  public UnaryOperator<String> lostNames(ObjectTypeId type) {
    return name -> catalog.findArchived(type, name).map(Property::label).orElse(name);
  }

  /// Whether the user may import files that hold records of the object type.
  public boolean canImport(ObjectType type) {
    return currentUser.get().canImport() && may(RecordAction.EDIT, type);
  }
}
