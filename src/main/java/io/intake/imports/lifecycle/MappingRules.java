package io.intake.imports.lifecycle;

import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.MappingRefused;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a mapping must keep to, whatever the screen let through.
@Component
class MappingRules {

  private final PropertyCatalog properties;
  private final ObjectTypes objectTypes;

  MappingRules(PropertyCatalog properties, ObjectTypes objectTypes) {
    this.properties = properties;
    this.objectTypes = objectTypes;
  }

  /// @throws MappingRefused if the mapping contradicts itself or leaves something open
  void check(List<ObjectTypeId> objects, List<ColumnMapping> columns, int width) {
    if (columns.size() != width) {
      throw new MappingRefused("The file has " + width + " columns, but " + columns.size() + " are mapped or set aside.");
    }
    var headers = new HashMap<ColumnTarget, String>();
    for (var column : columns) {
      switch (column.target()) {
        case ColumnTarget.Undecided _ ->
            throw new MappingRefused("Choose where the column “" + column.header() + "” goes, or don't import it.");
        case ColumnTarget.Skipped _ -> { }
        case ColumnTarget.LabelColumn label -> checkLabel(objects, column, label);
        case ColumnTarget.PropertyColumn property -> checkProperty(objects, column, property, headers);
      }
    }
    for (var object : objects) {
      if (columns.stream().noneMatch(column ->
          column.target() instanceof ColumnTarget.PropertyColumn(var type, _, _) && type.equals(object))) {
        throw new MappingRefused("No column goes to " + objectTypes.get(object).plural() + ". Map one, or take them out of this import.");
      }
    }
  }

  private static void checkLabel(List<ObjectTypeId> objects, ColumnMapping column, ColumnTarget.LabelColumn label) {
    if (!objects.contains(label.from()) || !objects.contains(label.to())) {
      throw new MappingRefused("The labels of the column “" + column.header() + "” need both objects in this import.");
    }
  }

  private void checkProperty(List<ObjectTypeId> objects, ColumnMapping column, ColumnTarget.PropertyColumn target,
      HashMap<ColumnTarget, String> headers) {
    if (!objects.contains(target.objectType())) {
      throw new MappingRefused("The column “" + column.header() + "” goes to an object that is not in this import.");
    }
    var property = properties.find(target.objectType(), target.property())
        .orElseThrow(() -> new MappingRefused("The column “" + column.header() + "” goes to a property that does not exist any more."));
    if (property.readOnly() && !property.isRecordId()) {
      throw new MappingRefused("The property “" + property.label() + "” is kept by Intake and can't be imported.");
    }
    var place = new ColumnTarget.PropertyColumn(target.objectType(), target.property(), io.intake.imports.OverwritePolicy.OVERWRITE);
    var other = headers.putIfAbsent(place, column.header());
    if (other != null) {
      throw new MappingRefused("The columns “" + other + "” and “" + column.header() + "” both go to “" + property.label()
          + "”. Keep one.");
    }
  }
}
