package io.intake.crmobjects.catalog;

import com.ibm.icu.text.Transliterator;
import io.intake.crmobjects.CustomObject;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.ObjectTraits;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.ObjectsParted;
import io.intake.crmobjects.Requirement;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.users.Authorities;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The object types that come with Intake and those that people define, kept in memory for some seconds, so that asking costs nothing
/// and what another node adds is soon seen.
@Component
class ObjectTypeRegistry implements ObjectTypes {

  private static final long FRESH_NANOS = Duration.ofSeconds(3).toNanos();
  private static final int MOST_COLUMNS = 6;

  private record Cached(List<ObjectType> active, List<ObjectType> archived, long readAt) {
  }

  private final StandardObjectTypes standard;
  private final CustomObjectTypes custom;
  private final PropertyCatalog properties;
  private final SettingsLog log;
  private final ApplicationEventPublisher events;
  private volatile @Nullable Cached cached;

  ObjectTypeRegistry(StandardObjectTypes standard, CustomObjectTypes custom, PropertyCatalog properties, SettingsLog log,
      ApplicationEventPublisher events) {
    this.standard = standard;
    this.custom = custom;
    this.properties = properties;
    this.log = log;
    this.events = events;
  }

  @Override
  public List<ObjectType> list() {
    return known().active();
  }

  private Cached known() {
    var known = cached;
    if (known == null || System.nanoTime() - known.readAt() > FRESH_NANOS) {
      known = read();
      cached = known;
    }
    return known;
  }

  private Cached read() {
    var stored = custom.list();
    var active = stored.stream().filter(object -> !object.archived()).map(CustomObject::type).toList();
    return new Cached(Stream.of(standard.records(), active, standard.activities()).flatMap(List::stream).map(this::formatting).toList(),
        stored.stream().filter(CustomObject::archived).map(CustomObject::type).map(this::formatting).toList(), System.nanoTime());
  }

  private ObjectType formatting(ObjectType type) {
    return type.formatting(properties.list(type.id()).stream().filter(Property::isRichText).map(Property::name)
        .collect(Collectors.toSet()));
  }

  /// Those that are archived too, as they are stored now.
  List<ObjectType> all() {
    var now = read();
    return Stream.concat(now.active().stream(), now.archived().stream()).toList();
  }

  /// What is asked next is read anew, and once more when the transaction is over: others can't see what it changed before.
  void forget() {
    cached = null;
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          cached = null;
        }
      });
    }
  }

  /// Tells which others an object type can no longer be linked with; those that name it themselves still can.
  void tellParted(ObjectType before, ObjectType after) {
    parted(before, after.traits().linkedWith()).forEach(other -> events.publishEvent(new ObjectsParted(after.id(), other)));
  }

  @Override
  public ObjectType get(ObjectTypeId id) {
    var known = known();
    return find(known.active(), id).or(() -> find(known.archived(), id))
        .orElseThrow(() -> new NoSuchElementException("There is no object type " + id));
  }

  private static Optional<ObjectType> find(List<ObjectType> types, ObjectTypeId id) {
    for (var type : types) {
      if (type.id().equals(id)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<ObjectType> findByPath(String path) {
    return list().stream().filter(type -> type.path().equals(path)).findFirst();
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public ObjectType create(NewObjectType definition) {
    var existing = all();
    ObjectTypeRules.check(definition, existing);
    var id = custom.nextId();
    var group = properties.groups(id).getFirst().name();
    var made = definition.properties().stream().map(field -> properties.create(new NewProperty(id, field.label(), "", group, field.type(),
        field.fieldType(), field.options(), field.unique()))).toList();
    var type = type(id, definition, made, existing);
    custom.add(type);
    forget();
    log.add(new SettingChange("OBJECT_CREATED", type.plural(), "", type.singular()));
    return type;
  }

  private static ObjectType type(ObjectTypeId id, NewObjectType definition, List<Property> made, List<ObjectType> existing) {
    var required = new ArrayList<String>();
    for (var index = 0; index < made.size(); index++) {
      if (index == 0 || definition.properties().get(index).required()) {
        required.add(made.get(index).name());
      }
    }
    var names = made.stream().map(Property::name).toList();
    var columns = Stream.concat(names.stream().skip(1).limit(MOST_COLUMNS), Stream.of("owner_id", "createdate")).toList();
    var searched = made.stream().skip(1).filter(Property::unique).map(Property::name).toList();
    return new ObjectType(id, path(definition.plural(), existing), definition.singular().strip(), definition.plural().strip(),
        new Requirement(required, true), List.of(), List.of(names.getFirst()), "", searched, columns, false, "",
        definition.icon().isEmpty() ? "object" : definition.icon(), ObjectTraits.NONE.linkedWith(definition.linkedWith(id))
            .named(definition.translations()));
  }

  /// Latin letters, digits and hyphens, of no other object type.
  private static String path(String plural, List<ObjectType> existing) {
    var latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(plural.strip()).toLowerCase(Locale.ROOT);
    var path = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var wanted = path.isEmpty() ? "objects" : path;
    var free = wanted;
    for (var number = 2; isTaken(free, existing); number++) {
      free = wanted + "-" + number;
    }
    return free;
  }

  private static boolean isTaken(String path, List<ObjectType> existing) {
    return existing.stream().anyMatch(type -> type.path().equals(path));
  }
}
