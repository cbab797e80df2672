package io.intake.crmobjects.catalog;

import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.CustomObject;
import io.intake.crmobjects.CustomObjects;
import io.intake.crmobjects.ObjectChange;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.Requirement;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.users.Authorities;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks after the object types that people defined.
@Component
@PreAuthorize(Authorities.MAY_ADMINISTER)
class CustomObjectChanges implements CustomObjects {

  private final CustomObjectTypes stored;
  private final ObjectTypeRegistry registry;
  private final PropertyCatalog properties;
  private final CrmRecords records;
  private final SearchUpkeep upkeep;
  private final SettingsLog log;

  CustomObjectChanges(CustomObjectTypes stored, ObjectTypeRegistry registry, PropertyCatalog properties, CrmRecords records,
      SearchUpkeep upkeep, SettingsLog log) {
    this.stored = stored;
    this.registry = registry;
    this.properties = properties;
    this.records = records;
    this.upkeep = upkeep;
    this.log = log;
  }

  @Override
  public List<CustomObject> list() {
    return stored.list();
  }

  private CustomObject get(ObjectTypeId id) {
    return stored.list().stream().filter(known -> known.type().id().equals(id)).findFirst()
        .orElseThrow(() -> new NoSuchElementException("Nobody defined the object type " + id));
  }

  @Override
  @Transactional
  public ObjectType change(ObjectTypeId id, ObjectChange change) {
    var before = get(id).type();
    var wanted = withName(change, before);
    ObjectTypeRules.check(wanted, before, registry.all(), properties.list(id));
    var after = changed(before, wanted);
    stored.change(after);
    if (!before.searchProperties().equals(after.searchProperties()) || !before.fallbackName().equals(after.fallbackName())) {
      upkeep.order(id);
    }
    registry.forget();
    registry.tellParted(before, after);
    tell(before, after);
    return after;
  }

  /// The property that names a record comes first and is always required.
  private static ObjectChange withName(ObjectChange change, ObjectType type) {
    var required = new ArrayList<>(type.nameProperties());
    change.required().stream().filter(name -> !required.contains(name)).forEach(required::add);
    return new ObjectChange(change.names(), change.translations(), change.icon(), List.copyOf(required), change.secondary(),
        change.searched(), change.linkedWith());
  }

  private static ObjectType changed(ObjectType before, ObjectChange change) {
    return new ObjectType(before.id(), before.path(), change.names().singular().strip(), change.names().plural().strip(),
        new Requirement(change.required(), true), before.identifiers(), before.nameProperties(),
        change.secondary().stream().findFirst().orElse(""), change.searched(), before.defaultColumns(), before.isPerson(),
        before.stageProperty(), change.icon(), before.traits().linkedWith(change.linkedWith()).named(change.translations())
            .besides(change.secondary()));
  }

  private void tell(ObjectType before, ObjectType after) {
    tell("OBJECT_NAME", before, after, type -> type.singular() + " / " + type.plural());
    tell("OBJECT_TRANSLATIONS", before, after, CustomObjectChanges::translations);
    tell("OBJECT_ICON", before, after, ObjectType::icon);
    tell("OBJECT_REQUIRED", before, after, type -> labels(type, type.requirement().names()));
    tell("OBJECT_SECONDARY", before, after, type -> labels(type, type.traits().secondary()));
    tell("OBJECT_SEARCHED", before, after, type -> labels(type, type.searchProperties()));
    tell("OBJECT_LINKED", before, after, type -> String.join(", ", type.traits().linkedWith().stream().map(this::plural).toList()));
  }

  private void tell(String setting, ObjectType before, ObjectType after, Function<ObjectType, String> words) {
    log.add(new SettingChange(setting, after.plural(), words.apply(before), words.apply(after)));
  }

  private static String translations(ObjectType type) {
    return String.join(", ", type.traits().translations().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + ": " + entry.getValue().singular() + " / " + entry.getValue().plural()).toList());
  }

  private String labels(ObjectType type, List<String> names) {
    return String.join(", ", names.stream().map(name -> properties.find(type.id(), name).map(Property::label)
        .orElse(name)).toList());
  }

  private String plural(ObjectTypeId id) {
    return registry.get(id).plural();
  }

  @Override
  public long countRecords(ObjectTypeId id) {
    return records.count(RecordFilter.all(id));
  }

  @Override
  @Transactional
  public void archive(ObjectTypeId id) {
    setArchived(id, true);
  }

  @Override
  @Transactional
  public void restore(ObjectTypeId id) {
    setArchived(id, false);
  }

  private void setArchived(ObjectTypeId id, boolean archived) {
    var known = get(id);
    stored.setArchived(id, archived);
    registry.forget();
    log.add(new SettingChange("OBJECT_ARCHIVED", known.type().plural(), Boolean.toString(known.archived()), Boolean.toString(archived)));
  }
}
