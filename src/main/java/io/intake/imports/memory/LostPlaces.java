package io.intake.imports.memory;

import io.intake.associations.Associations;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.LostPlace;
import io.intake.imports.LostPlace.Reason;
import io.intake.imports.MappingFit;
import io.intake.imports.SavedMapping;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Knows which places of a saved mapping are no more: what it names may have been archived or deleted since.
@Component
public class LostPlaces {

  private final ObjectTypes objectTypes;
  private final PropertyCatalog properties;
  private final Associations associations;

  LostPlaces(ObjectTypes objectTypes, PropertyCatalog properties, Associations associations) {
    this.objectTypes = objectTypes;
    this.properties = properties;
    this.associations = associations;
  }

  /// The objects of a mapping that are still in use.
  public Set<ObjectTypeId> objectsInUse(SavedMapping mapping) {
    return mapping.objects().stream().filter(this::isInUse).collect(Collectors.toSet());
  }

  private boolean isInUse(ObjectTypeId objectType) {
    return objectTypes.list().stream().map(ObjectType::id).anyMatch(objectType::equals);
  }

  /// The fit with the columns told apart whose places are no more.
  public MappingFit in(MappingFit fit) {
    return fit.without(fit.columns().stream().flatMap(column -> lost(column).stream()).toList());
  }

  private Optional<LostPlace> lost(ColumnMapping column) {
    return switch (column.target()) {
      case ColumnTarget.PropertyColumn target when !isInUse(target.objectType()) ->
          lost(column, objectTypes.get(target.objectType()).plural(), Reason.OBJECT_ARCHIVED);
      case ColumnTarget.PropertyColumn target when properties.find(target.objectType(), target.property()).isEmpty() ->
          properties.findArchived(target.objectType(), target.property()).map(Property::label)
              .map(label -> lost(column, label, Reason.PROPERTY_ARCHIVED))
              .orElseGet(() -> lost(column, target.property(), Reason.PROPERTY_GONE));
      case ColumnTarget.LabelColumn(var from, var to) when !isInUse(from) || !isInUse(to) ->
          lost(column, objectTypes.get(isInUse(from) ? to : from).plural(), Reason.OBJECT_ARCHIVED);
      case ColumnTarget.LabelColumn(var from, var to) when associations.labels(from, to).stream().allMatch(label -> label.isPlain()) ->
          lost(column, column.header(), Reason.LABELS_GONE);
      case ColumnTarget.LinkColumn(var from, var to, var _) when !isInUse(from) || !isInUse(to) ->
          lost(column, objectTypes.get(isInUse(from) ? to : from).plural(), Reason.OBJECT_ARCHIVED);
      case ColumnTarget.LinkColumn(var _, var to, var name) when properties.find(to, name).isEmpty() ->
          lost(column, properties.findArchived(to, name).map(Property::label).orElse(name), Reason.PROPERTY_ARCHIVED);
      case ColumnTarget.PropertyColumn _, ColumnTarget.LabelColumn _, ColumnTarget.LinkColumn _, ColumnTarget.Skipped _,
          ColumnTarget.Undecided _ -> Optional.empty();
    };
  }

  private static Optional<LostPlace> lost(ColumnMapping column, String place, Reason reason) {
    return Optional.of(new LostPlace(column.column(), column.header(), place, reason));
  }
}
