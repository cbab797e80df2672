package io.intake.imports.lifecycle;

import io.intake.associations.Associations;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordAccess;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.Derivation;
import io.intake.imports.ImportDetails;
import io.intake.imports.MappingRefused.Reason;
import io.intake.imports.MappingRefused;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.users.RecordAction;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What a mapping must keep to, whatever the screen let through.
@Component
class MappingRules {

  private final PropertyCatalog properties;
  private final ObjectTypes objectTypes;
  private final Associations associations;
  private final RecordAccess access;

  MappingRules(PropertyCatalog properties, ObjectTypes objectTypes, Associations associations, RecordAccess access) {
    this.associations = associations;
    this.access = access;
    this.properties = properties;
    this.objectTypes = objectTypes;
  }

  /// @throws MappingRefused if the mapping contradicts itself or leaves something open
  /// @throws org.springframework.security.access.AccessDeniedException if it links with records that the user may not edit
  void check(List<ObjectTypeId> objects, List<ColumnMapping> columns, int width) {
    checkWidth(columns, width);
    var headers = new HashMap<ColumnTarget, String>();
    for (var column : columns) {
      switch (column.target()) {
        case ColumnTarget.Undecided _ -> throw new MappingRefused(Reason.COLUMN_UNDECIDED, column.header());
        case ColumnTarget.Skipped _ -> { }
        case ColumnTarget.LabelColumn label -> checkLabel(objects, columns, column, label);
        case ColumnTarget.LinkColumn link -> checkLink(objects, column, link);
        case ColumnTarget.PropertyColumn property -> checkProperty(objects, column, property, headers);
      }
    }
    for (var object : objects) {
      if (columns.stream().noneMatch(column ->
          column.target() instanceof ColumnTarget.PropertyColumn(var type, _, _) && type.equals(object))) {
        throw new MappingRefused(Reason.OBJECT_WITHOUT_COLUMN, objectTypes.get(object).plural());
      }
    }
  }

  /// Those of the file first, each once, then those that are made of them.
  private static void checkWidth(List<ColumnMapping> columns, int width) {
    var isWhole = columns.size() >= width && columns.size() <= width + Derivation.MOST;
    for (var column = 0; isWhole && column < columns.size(); column++) {
      var mapped = columns.get(column);
      isWhole = mapped.isOfFile() == column < width && mapped.column() == column && mapped.derivation().filter(made ->
          made.sources().isEmpty() || made.sources().stream().anyMatch(source -> source < 0 || source >= width)
          || made instanceof Derivation.Part part && (part.part() < 0 || part.part() >= part.splitting().parts())).isEmpty();
    }
    if (!isWhole) {
      throw new MappingRefused(Reason.COLUMNS_DONT_FIT, Integer.toString(width), Integer.toString(columns.size()));
    }
  }

  /// @throws MappingRefused if a name is longer than can be kept
  static void checkNames(ImportDetails details) {
    if (details.name().length() > ImportDetails.LONGEST_NAME) {
      throw new MappingRefused(Reason.NAME_TOO_LONG, Integer.toString(ImportDetails.LONGEST_NAME));
    }
    if (details.listName().filter(name -> name.length() > ImportDetails.LONGEST_LIST_NAME).isPresent()) {
      throw new MappingRefused(Reason.LIST_NAME_TOO_LONG, Integer.toString(ImportDetails.LONGEST_LIST_NAME));
    }
  }

  /// The labels may also be those of links that another column names. Between records of one object a column can't say which of the two
  /// a word is about.
  private static void checkLabel(List<ObjectTypeId> objects, List<ColumnMapping> columns, ColumnMapping column,
      ColumnTarget.LabelColumn label) {
    if (label.from().equals(label.to())) {
      throw new MappingRefused(Reason.LABELS_OF_ONE_OBJECT, column.header());
    }
    if (!objects.containsAll(Set.of(label.from(), label.to())) && columns.stream().noneMatch(other ->
        other.target() instanceof ColumnTarget.LinkColumn(var from, var to, var _) && label.isBetween(from, to))) {
      throw new MappingRefused(Reason.LABELS_NEED_BOTH_OBJECTS, column.header());
    }
  }

  private void checkLink(List<ObjectTypeId> objects, ColumnMapping column, ColumnTarget.LinkColumn link) {
    if (!objects.contains(link.from())) {
      throw new MappingRefused(Reason.OBJECT_NOT_CHOSEN, column.header());
    }
    var property = properties.find(link.to(), link.property())
        .orElseThrow(() -> new MappingRefused(Reason.PROPERTY_GONE, column.header()));
    var names = property.isRecordId() || property.unique() || objectTypes.get(link.to()).identifiers().contains(property.name());
    if (!names || associations.labels(link.from(), link.to()).isEmpty()) {
      throw new MappingRefused(Reason.NOT_LINKABLE, column.header());
    }
    access.check(RecordAction.EDIT, link.to());
  }

  private void checkProperty(List<ObjectTypeId> objects, ColumnMapping column, ColumnTarget.PropertyColumn target,
      HashMap<ColumnTarget, String> headers) {
    if (!objects.contains(target.objectType())) {
      throw new MappingRefused(Reason.OBJECT_NOT_CHOSEN, column.header());
    }
    var property = properties.find(target.objectType(), target.property())
        .orElseThrow(() -> new MappingRefused(Reason.PROPERTY_GONE, column.header()));
    if (property.readOnly() && !property.isRecordId()) {
      throw new MappingRefused(Reason.PROPERTY_NOT_IMPORTABLE, column.header());
    }
    var place = new ColumnTarget.PropertyColumn(target.objectType(), target.property(), io.intake.imports.OverwritePolicy.OVERWRITE);
    var other = headers.putIfAbsent(place, column.header());
    if (other != null) {
      throw new MappingRefused(Reason.SAME_PROPERTY_TWICE, other, column.header());
    }
  }
}
