package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.associations.Associations;
import io.intake.associations.LinkLabel;
import io.intake.associations.LinkedRecord;
import io.intake.associations.RecordLinks;
import io.intake.crmobjects.NewObjectType.NewField;
import io.intake.crmobjects.ObjectTypeRefused.Reason;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyWorks;
import io.intake.properties.ValueFormat;
import io.intake.users.LogFilter;
import io.intake.users.Permissions;
import io.intake.users.SettingsLog;
import io.intake.users.Users;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/// Objects that people defined can become other ones, go out of sight and come back; nothing that came with Intake can.
@SpringBootTest
class CustomObjectsIntegrationTests {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired
  private ObjectTypes objectTypes;
  @Autowired
  private CustomObjects objects;
  @Autowired
  private CrmRecords records;
  @Autowired
  private SettingsLog log;
  @Autowired
  private Users users;

  private ObjectType machines;

  @BeforeEach
  void define() {
    SignIn.asAdministrator(users);
    var name = "Machine " + UUID.randomUUID().toString().substring(0, 8);
    machines = objectTypes.create(new NewObjectType(name, name + "s", "tag", List.of(NewField.text("Name", true, false),
        NewField.text("Serial number", false, true), NewField.text("Hall", false, false)), List.of(ObjectTypeId.CONTACT)));
  }

  @AfterEach
  void leave() {
    SignIn.asAdministrator(users);
    objects.archive(machines.id());
    SignIn.out();
  }

  private String property(String label) {
    return label.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private ObjectChange asItIs() {
    return ObjectChange.of(machines);
  }

  @Test
  void keepsThePropertiesThatItCannotDoWithout(@Autowired PropertyAdministration properties, @Autowired PropertyWorks works) {
    objects.change(machines.id(), new ObjectChange(new ObjectNames(machines.singular(), machines.plural()), Map.of(), "key",
        List.of(property("Hall")), List.of(property("Serial number")), List.of(property("Serial number")),
        machines.traits().linkedWith()));
    for (var needed : List.of("Name", "Hall")) {
      assertThatThrownBy(() -> properties.archive(machines.id(), property(needed), List.of()))
          .isInstanceOfSatisfying(PropertyRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(PropertyRefused.Reason.OBJECT_NEEDS_IT);
            assertThat(refused.argument()).isEqualTo(machines.plural());
          });
    }
    assertThatThrownBy(() -> works.changeKind(machines.id(), "name", PropertyKind.NUMBER, ValueFormat.STANDARD))
        .isInstanceOfSatisfying(PropertyRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(PropertyRefused.Reason.OBJECT_NEEDS_IT));
    assertThat(records.create(machines.id(), Map.of("name", "Drill", "hall", "3")).displayName()).isEqualTo("Drill");
    assertThat(properties.usages(machines.id())).contains(
        new PropertyUsage(property("Serial number"), PropertyUsage.Kind.OBJECT_SEARCHED, machines.plural()));
  }

  @Test
  void getsAnAddressOfItsOwnWhateverLettersItsNameHas() {
    var one = objectTypes.create(new NewObjectType("☃", "☃☃", "tag", List.of(NewField.text("Name", true, false)), List.of()));
    var other = objectTypes.create(new NewObjectType("☂", "☂☂", "tag", List.of(NewField.text("Name", true, false)), List.of()));
    assertThat(one.path()).isEqualTo("objects");
    assertThat(other.path()).isEqualTo("objects-2");
    objects.archive(one.id());
    objects.archive(other.id());
  }

  @Test
  void linksItsRecordsWithEachOther(@Autowired RecordLinks links, @Autowired Associations associations) {
    var name = "Part " + UUID.randomUUID().toString().substring(0, 8);
    var parts = objectTypes.create(new NewObjectType(name, name + "s", "tag", List.of(NewField.text("Name", true, false)),
        List.of(ObjectTypeId.CONTACT, NewObjectType.ITSELF)));
    assertThat(parts.traits().linkedWith()).containsExactly(ObjectTypeId.CONTACT, parts.id());
    var gear = records.create(parts.id(), Map.of("name", "Gear")).id();
    var tooth = records.create(parts.id(), Map.of("name", "Tooth")).id();
    associations.createLabel(parts.id(), parts.id(), "Part of", "Consists of");
    var partOf = links.labels(parts.id(), parts.id()).stream().filter(label -> label.word().equals("Part of")).findFirst().orElseThrow();
    links.addLabel(tooth, gear, partOf);
    assertThat(links.page(tooth, parts.id(), 0, 10)).containsExactly(new LinkedRecord(gear, List.of(partOf), false));
    assertThat(links.page(gear, parts.id(), 0, 10).getFirst().labels()).map(LinkLabel::word).containsExactly("Consists of");

    var change = ObjectChange.of(parts);
    assertThat(objectTypes.parted(parts, List.of())).containsExactly(ObjectTypeId.CONTACT, parts.id());
    objects.change(parts.id(), new ObjectChange(change.names(), change.translations(), change.icon(), change.required(),
        change.secondary(), change.searched(), List.of()));
    assertThat(links.canLink(parts.id(), parts.id())).isFalse();
    assertThat(links.counts(gear)).isEmpty();
    objects.archive(parts.id());
  }

  @Test
  void changesNamesLinksAndWhatIsRequired() {
    var named = new ObjectNames(machines.singular() + "x", machines.plural() + "x");
    var changed = objects.change(machines.id(), new ObjectChange(named, Map.of("nl", new ObjectNames("Apparaat", "Apparaten")), "key",
        List.of(property("Hall")), List.of(property("Serial number")), List.of(property("Serial number"), property("Hall")),
        List.of(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY)));

    assertThat(objectTypes.get(machines.id())).isEqualTo(changed);
    assertThat(changed.plural()).isEqualTo(named.plural());
    assertThat(changed.path()).as("addresses stay").isEqualTo(machines.path());
    assertThat(changed.requirement().names()).containsExactly(property("Name"), property("Hall"));
    assertThat(changed.traits().translations()).containsEntry("nl", new ObjectNames("Apparaat", "Apparaten"));
    assertThat(changed.traits().linkedWith()).containsExactly(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY);
    assertThatThrownBy(() -> records.create(machines.id(), Map.of(property("Name"), "Lathe"))).isInstanceOf(RequirementNotMet.class);
    assertThat(log.list(LogFilter.ALL.withSearch(named.plural(), Set.of()), 0, 20)).extracting(logged -> logged.change().setting())
        .contains("OBJECT_NAME", "OBJECT_TRANSLATIONS", "OBJECT_ICON", "OBJECT_REQUIRED", "OBJECT_SEARCHED", "OBJECT_LINKED");
  }

  @Test
  void staysLinkedWithWhatNamesItItself() {
    var name = "Tool " + UUID.randomUUID().toString().substring(0, 8);
    var tools = objectTypes.create(new NewObjectType(name, name + "s", "tag", List.of(NewField.text("Name", true, false)),
        List.of(machines.id())));
    var linked = objects.change(machines.id(), new ObjectChange(new ObjectNames(machines.singular(), machines.plural()), Map.of(), "tag",
        List.of(), List.of(), List.of(), List.of(ObjectTypeId.CONTACT, tools.id())));
    assertThat(objectTypes.parted(linked, List.of())).containsExactly(ObjectTypeId.CONTACT);
    objects.archive(tools.id());
  }

  @Test
  void refusesWhatCanNotBe() {
    refuses(Reason.NAME_MISSING, () -> objects.change(machines.id(), named(" ", "Things")));
    refuses(Reason.NAME_TAKEN, () -> objects.change(machines.id(), named("Contact", machines.plural())));
    refuses(Reason.UNKNOWN_PROPERTY, () -> objects.change(machines.id(), asItIs().withSearched(List.of("no_such_property"))));
    refuses(Reason.TOO_MANY_SECONDARY, () -> objects.change(machines.id(),
        asItIs().withSecondary(List.of(property("Hall"), property("Serial number"), "createdate"))));
    assertThat(objectTypes.get(machines.id())).isEqualTo(machines);
  }

  @Test
  void definesAnObjectWithItsNamesInOtherLanguagesOrNotAtAll() {
    var name = "Crane " + UUID.randomUUID().toString().substring(0, 8);
    var fields = List.of(NewField.text("Name", true, false));
    refuses(Reason.NAME_TOO_LONG, () -> objectTypes.create(new NewObjectType(name, name + "s", "", fields, List.of(),
        Map.of("nl", new ObjectNames("Kraan".repeat(100), "Kranen")))));
    assertThat(objects.list()).extracting(object -> object.type().singular()).doesNotContain(name);

    var names = Map.of("nl", new ObjectNames("Kraan", "Kranen"));
    var cranes = objectTypes.create(new NewObjectType(name, name + "s", "", fields, List.of(), names));
    objects.archive(cranes.id());
    assertThat(objectTypes.get(cranes.id()).traits().translations()).isEqualTo(names);
  }

  private ObjectChange named(String singular, String plural) {
    return new ObjectChange(new ObjectNames(singular, plural), Map.of(), "tag", List.of(), List.of(), List.of(),
        machines.traits().linkedWith());
  }

  @Test
  void findsRecordsThatWereThereBySearchedPropertiesSoon() {
    records.create(machines.id(), Map.of(property("Name"), "Lathe", property("Hall"), "Northern hall"));
    var search = RecordFilter.all(machines.id()).withSearch("northern");
    assertThat(records.count(search)).isZero();

    objects.change(machines.id(), asItIs().withSearched(List.of(property("Hall"))));

    Awaitility.await().pollInSameThread().atMost(PATIENCE)
        .untilAsserted(() -> assertThat(records.page(search, RecordOrder.NEWEST_FIRST, 0, 5)).hasSize(1));
  }

  @Test
  void archivesWithItsRecordsAndBringsThemBack() {
    var lathe = records.create(machines.id(), Map.of(property("Name"), "Lathe"));
    assertThat(objects.countRecords(machines.id())).isEqualTo(1);

    objects.archive(machines.id());

    assertThat(objectTypes.list()).extracting(ObjectType::id).doesNotContain(machines.id());
    assertThat(objectTypes.findByPath(machines.path())).isEmpty();
    assertThat(objectTypes.get(machines.id())).as("what names it still knows it").isEqualTo(machines);
    assertThat(objects.list()).contains(new CustomObject(machines, true));
    refuses(Reason.NAME_TAKEN, () -> objectTypes.create(new NewObjectType(machines.singular(), "Others", "",
        List.of(NewField.text("Name", true, false)), List.of())));

    objects.restore(machines.id());
    assertThat(objectTypes.findByPath(machines.path())).contains(machines);
    assertThat(records.find(lathe.id())).contains(lathe);
  }

  @Test
  void isForAdministratorsOnly() {
    SignIn.withPermissions(users, "Olga", Permissions.STANDARD.withImport(true).withExport(true));
    denies(() -> objects.list());
    denies(() -> objects.change(machines.id(), asItIs()));
    denies(() -> objects.countRecords(machines.id()));
    denies(() -> objects.archive(machines.id()));
    denies(() -> objects.restore(machines.id()));
    denies(() -> objectTypes.create(new NewObjectType("Tool", "Tools", "", List.of(NewField.text("Name", true, false)), List.of())));
  }

  private static void refuses(Reason reason, ThrowingCallable door) {
    assertThatThrownBy(door).isInstanceOfSatisfying(ObjectTypeRefused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void denies(ThrowingCallable door) {
    assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class);
  }
}
