package io.intake.properties.catalog;

import io.intake.properties.FieldType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyEdit;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.ValueRule;
import io.intake.properties.told.DefinitionLog;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/// Changes what a property is called, where it stands and what its values keep to.
@Component
class DefinitionChanges {

  private final Definitions definitions;
  private final CustomProperties custom;
  private final Adjustments adjustments;
  private final DefinitionLog log;

  DefinitionChanges(Definitions definitions, CustomProperties custom, Adjustments adjustments, DefinitionLog log) {
    this.definitions = definitions;
    this.custom = custom;
    this.adjustments = adjustments;
    this.log = log;
  }

  Property change(ObjectTypeId objectType, String name, PropertyEdit edit) {
    var all = definitions.read();
    var before = get(all, objectType, name);
    var property = before;
    if (!property.builtIn()) {
      property = renamed(property, edit, all);
      custom.change(property);
    }
    var adjusted = property.withAdjustment(property.adjustment().withDisplay(edit.display()));
    adjustments.keepDisplay(Adjustments.Key.of(adjusted), adjusted.display());
    log.changed(before, adjusted, all.groupsOf(objectType));
    return adjusted;
  }

  private static Property renamed(Property property, PropertyEdit edit, Definitions.All all) {
    var others = all.active().list(property.objectType()).stream().filter(other -> !other.name().equals(property.name())).toList();
    PropertyRules.checkLabel(edit.label().strip(), others);
    PropertyRules.refuseIf(all.groupsOf(property.objectType()).stream().noneMatch(group -> group.name().equals(edit.group())),
        Reason.GROUP_MISSING);
    // What is stored is of another kind then: the type changes in the background, value by value.
    PropertyRules.refuseIf(edit.fieldType().holdsManyOptions() != property.fieldType().holdsManyOptions()
        || (edit.fieldType() == FieldType.HTML) != property.isRichText()
        || !PropertyRules.fieldTypes(property.type()).contains(edit.fieldType()), Reason.FIELD_TYPE_DOESNT_FIT);
    return new Property(property.objectType(), property.name(), edit.label().strip(), edit.description().strip(), edit.group(),
        property.type(), edit.fieldType(), property.textKind(), property.options(), property.unique(), property.readOnly(),
        property.owner(), property.builtIn(), property.displayOrder(), property.adjustment());
  }

  Property setRules(ObjectTypeId objectType, String name, List<ValueRule> rules) {
    var property = get(definitions.read(), objectType, name);
    PropertyRules.refuseIf(property.readOnly() || property.isRecordId(), Reason.BUILT_IN, property.label());
    AskedRules.check(property.type(), rules);
    var ruled = property.withAdjustment(property.adjustment().withRules(rules));
    adjustments.keepRules(Adjustments.Key.of(ruled), rules);
    log.changed(property, ruled, List.of());
    return ruled;
  }

  /// @throws NoSuchElementException if there is no such property in use
  static Property get(Definitions.All all, ObjectTypeId objectType, String name) {
    return all.active().find(objectType, name)
        .orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
  }
}
