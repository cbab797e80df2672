package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;

/// What a defined object type is to be like from now on. Properties are told by their internal names.
///
/// @param translations what it is called in other languages, by tag such as `nl`; where one is missing, the names are as they are
/// @param required what a new record needs; the property that names records is always among them
/// @param secondary what stands beside a record's name on cards, the most telling first
/// @param searched what the search of the index page looks into, besides the name
/// @param linkedWith the object types its records can be linked with; links with the records of others go
public record ObjectChange(ObjectNames names, Map<String, ObjectNames> translations, String icon, List<String> required,
    List<String> secondary, List<String> searched, List<ObjectTypeId> linkedWith) {

  /// How an object type is now.
  public static ObjectChange of(ObjectType type) {
    return new ObjectChange(new ObjectNames(type.singular(), type.plural()), type.traits().translations(), type.icon(),
        type.requirement().names(), type.traits().secondary(), type.searchProperties(), type.traits().linkedWith());
  }

  public ObjectChange withTranslations(Map<String, ObjectNames> others) {
    return new ObjectChange(names, others, icon, required, secondary, searched, linkedWith);
  }

  public ObjectChange withSecondary(List<String> others) {
    return new ObjectChange(names, translations, icon, required, others, searched, linkedWith);
  }

  public ObjectChange withSearched(List<String> others) {
    return new ObjectChange(names, translations, icon, required, secondary, others, linkedWith);
  }
}
