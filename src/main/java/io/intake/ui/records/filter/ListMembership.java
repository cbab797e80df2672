package io.intake.ui.records.filter;

import io.intake.crmobjects.PropertyFilter;
import io.intake.lists.ObjectList;
import io.intake.properties.FieldType;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.TextKind;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.stream.Stream;

/// Makes the lists something to filter by, like the options of a property.
public final class ListMembership {

  private ListMembership() {
  }

  /// What records of a type can be filtered by: their properties, and the lists they may be on.
  public static List<Property> and(List<Property> properties, ObjectTypeId type, List<ObjectList> lists) {
    return lists.isEmpty() ? properties : Stream.concat(Stream.of(property(type, lists)), properties.stream()).toList();
  }

  private static Property property(ObjectTypeId type, List<ObjectList> lists) {
    var options = lists.stream().map(list -> new PropertyOption(Long.toString(list.id().value()), list.name(), 0, false)).toList();
    return new Property(type, PropertyFilter.SET, Texts.of("lists.filter"), "", "", PropertyType.ENUMERATION, FieldType.SELECT,
        TextKind.PLAIN, options, false, false, false, false, 0);
  }
}
