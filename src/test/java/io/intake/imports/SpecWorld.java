package io.intake.imports;

import io.intake.SignIn;
import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLabels;
import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.compliance.ContactPermissions;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.NewObjectType.NewField;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipelines;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import io.intake.properties.RuleKind;
import io.intake.properties.Stage;
import io.intake.properties.ValueRule;
import io.intake.users.AccountProfile;
import io.intake.users.Role;
import io.intake.users.Users;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is there before the import of a specification, and what is there after it. Works through the doors, as the screens do.
class SpecWorld {

  private static final int ALL = 10_000;

  private final CrmRecords records;
  private final ObjectTypes objectTypes;
  private final Associations associations;
  private final AssociationLabels limits;
  private final SpecCare care;
  private final ContactPermissions permissions;
  private final Users users;
  private final PropertyCatalog properties;
  private final Pipelines pipelines;
  private final PropertyAdministration administration;

  SpecWorld(CrmRecords records, ObjectTypes objectTypes, Associations associations, AssociationLabels limits,
      ContactPermissions permissions, Users users, PropertyCatalog properties, Pipelines pipelines,
      PropertyAdministration administration, SpecCare care) {
    this.records = records;
    this.objectTypes = objectTypes;
    this.associations = associations;
    this.limits = limits;
    this.care = care;
    this.permissions = permissions;
    this.users = users;
    this.properties = properties;
    this.pipelines = pipelines;
    this.administration = administration;
  }

  /// Makes the world of a case.
  ///
  /// @return the numbers of the records it names, by the name after `as`
  Map<String, String> make(Spec given) {
    SignIn.asAdministrator(users);
    objectTypes.list().forEach(type -> records.archive(list(type.id()).stream().map(CrmRecord::id).toList()));
    care.account().change(linkingByDomain(given.text("domains", "off").equals("on")));
    permissions.setDataPrivacyOn(given.text("privacy", "off").equals("on"));
    given.list("users").forEach(user -> SignIn.add(users, user.text("email"), user.text("first"), user.text("last"), Role.USER, false));
    given.list("labels").forEach(this::label);
    limits.limits(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY).keySet().forEach(type -> limits.setLimit(AssociationLimit.none(type)));
    given.list("limits").forEach(this::limit);
    given.list("objects").forEach(this::object);
    given.list("properties").forEach(this::property);
    given.list("pipelines").forEach(this::pipeline);
    var named = new LinkedHashMap<String, RecordId>();
    for (var type : objectTypes.list()) {
      given.list(type.path()).forEach(values -> create(type.id(), values.values(), named));
    }
    given.list("erased").forEach(person -> care.erasure().erase(records.create(ObjectTypeId.CONTACT, person.values()).id()));
    given.list("merged").forEach(pair -> care.care().merge(records.find(named(named, pair.text("stays"))).orElseThrow(),
        records.find(named(named, pair.text("goes"))).orElseThrow(), Map.of()));
    given.list("links").forEach(link -> associations.add(links(link, named(named, link.text("contact")),
        named(named, link.text("company")))));
    return named.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, record -> Long.toString(record.getValue().value())));
  }

  private static AccountProfile linkingByDomain(boolean on) {
    var standard = AccountProfile.STANDARD;
    return new AccountProfile(standard.name(), standard.zone(), standard.language(), standard.currency(), standard.phoneCountry(), on);
  }

  private void create(ObjectTypeId type, Map<String, String> values, Map<String, RecordId> named) {
    var name = values.remove("as");
    var with = values.remove("with");
    var record = records.create(type, values, with == null ? List.of() : List.of(named(named, with)));
    if (name != null) {
      named.put(name, record.id());
    }
  }

  private List<Link> links(Spec link, RecordId contact, RecordId company) {
    var types = new ArrayList<>(List.of(Associations.CONTACT_TO_COMPANY));
    if (link.text("primary").equals("yes")) {
      types.add(Associations.PRIMARY_COMPANY);
    }
    labels().filter(label -> label.label().equals(link.text("label", "none"))).forEach(label -> types.add(label.typeId()));
    return types.stream().map(type -> new Link(contact, company, type)).toList();
  }

  private Stream<AssociationLabel> labels() {
    return associations.labels(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY).stream();
  }

  private void property(Spec wanted) {
    var type = objectType(wanted.text("object"));
    if (properties.list(type).stream().noneMatch(other -> other.label().equals(wanted.text("label")))) {
      properties.create(new NewProperty(type, wanted.text("label"), "", properties.groups(type).getFirst().name(),
          PropertyType.valueOf(wanted.text("type")), FieldType.valueOf(wanted.text("field")), wanted.texts("options"),
          wanted.text("unique").equals("yes")));
    }
    var made = properties.list(type).stream().filter(other -> other.label().equals(wanted.text("label"))).findFirst().orElseThrow();
    administration.setRules(type, made.name(), wanted.texts("rules").stream().map(SpecWorld::rule).toList());
  }

  /// Written as `MAX_LENGTH 5`.
  private static ValueRule rule(String text) {
    var words = text.split(" ");
    return ValueRule.of(RuleKind.valueOf(words[0]), Arrays.copyOfRange(words, 1, words.length));
  }

  /// Takes a property out of use, written as `contacts.badge`.
  void archive(String property) {
    var words = property.split("\\.");
    var type = objectType(words[0]);
    administration.archive(type, words[1], administration.usages(type));
  }

  /// The first of its properties names its records, the second one is unique.
  private void object(Spec wanted) {
    if (objectTypes.list().stream().noneMatch(type -> type.plural().equals(wanted.text("plural")))) {
      var labels = wanted.texts("properties");
      objectTypes.create(new NewObjectType(wanted.text("singular"), wanted.text("plural"), "",
          List.of(NewField.text(labels.getFirst(), true, false), NewField.text(labels.get(1), false, true)),
          wanted.texts("linked").stream().map(this::objectType).toList()));
    }
  }

  private void pipeline(Spec wanted) {
    var type = objectType(wanted.text("object"));
    if (pipelines.list(type).stream().noneMatch(other -> other.label().equals(wanted.text("label")))) {
      pipelines.create(type, wanted.text("label"), wanted.texts("stages").stream()
          .map(label -> new Stage("", "", label, Optional.of(new BigDecimal("0.5")), false, false)).toList());
    }
  }

  /// Links of all records but those between contacts and companies, as lines; each from the side of its declaration.
  List<String> allLinks() {
    return objectTypes.list().stream().flatMap(type -> list(type.id()).stream()).flatMap(record -> associations.list(record.id()).stream()
        .filter(link -> associations.labels(record.id().objectType(), link.record().objectType()).getFirst().from()
            .equals(record.id().objectType()))
        .filter(link -> !link.record().objectType().equals(ObjectTypeId.COMPANY)
            || !record.id().objectType().equals(ObjectTypeId.CONTACT))
        .map(link -> line(record) + " – " + line(records.find(link.record()).orElseThrow()) + (link.primary() ? " primary" : ""))).toList();
  }

  private String line(CrmRecord record) {
    return path(record.id().objectType()) + " " + name(record);
  }

  private void label(Spec label) {
    if (labels().noneMatch(other -> other.label().equals(label.text("label")))) {
      associations.createLabel(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY, label.text("label"), label.text("inverse", label.text("label")));
    }
  }

  /// Of the plain link where no label is named.
  private void limit(Spec limit) {
    labels().filter(label -> label.label().equals(limit.text("label")) && (!label.builtIn() || label.isPlain())).findFirst()
        .ifPresent(label -> limits.setLimit(new AssociationLimit(label.typeId(), (int) limit.number("companies"),
            (int) limit.number("contacts"))));
  }

  /// The text, with the number of a user in place of `${address}`.
  String resolve(String text) {
    return text.startsWith("${") ? Long.toString(users.findByEmail(text.substring(2, text.length() - 1)).orElseThrow().id().value()) : text;
  }

  List<String> paths() {
    return objectTypes.list().stream().map(ObjectType::path).toList();
  }

  ObjectTypeId objectType(String path) {
    return objectTypes.findByPath(path).orElseThrow().id();
  }

  String path(ObjectTypeId type) {
    return objectTypes.get(type).path();
  }

  /// The active records of an object type, oldest first.
  List<CrmRecord> list(ObjectTypeId type) {
    return records.page(RecordFilter.all(type), new RecordOrder("hs_object_id", true), 0, ALL);
  }

  /// Every link between contacts and companies, as a line.
  List<String> links() {
    return list(ObjectTypeId.CONTACT).stream().flatMap(contact -> associations.list(contact.id()).stream()
        .filter(link -> link.record().objectType().equals(ObjectTypeId.COMPANY))
        .map(link -> link(name(contact), name(records.find(link.record()).orElseThrow()), link.labels(), link.primary()))).toList();
  }

  static String link(String contact, String company, List<String> labels, boolean primary) {
    return contact + " – " + company + " " + labels.stream().sorted().toList() + (primary ? " primary" : "");
  }

  /// The changes of records that an import made, as lines.
  List<String> history(ObjectTypeId type, ImportId by) {
    return list(type).stream().flatMap(record -> records.history(record.id()).stream()
        .filter(change -> change.source().kind().equals("IMPORT") && change.source().id().equals(Long.toString(by.value())))
        .map(change -> name(record) + ": " + change.property() + " " + change.oldValue().orElse("") + " → " + change.newValue().orElse("")
            + " (line " + change.lineNumber().map(Object::toString).orElse("?") + ")")).toList();
  }

  static String name(CrmRecord record) {
    var values = record.properties();
    return values.getOrDefault("email", values.getOrDefault("domain", record.displayName()));
  }

  private static RecordId named(Map<String, RecordId> named, String name) {
    var id = named.get(name);
    if (id == null) {
      throw new IllegalArgumentException("The case names no record " + name);
    }
    return id;
  }
}
