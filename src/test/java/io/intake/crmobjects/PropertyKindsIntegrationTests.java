package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyWork;
import io.intake.properties.PropertyWorks;
import io.intake.properties.ValueFormat;
import io.intake.users.LogFilter;
import io.intake.users.LoggedChange;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import io.intake.users.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// What becomes of a property that is made another kind, and what is told of work on properties.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class PropertyKindsIntegrationTests {

  @TestConfiguration
  @EnableMethodSecurity
  static class Security {
  }

  private static final ObjectTypeId TYPE = ObjectTypeId.COMPANY;
  private static final Duration LIMIT = Duration.ofSeconds(40);

  private final PropertyCatalog catalog;
  private final PropertyWorks works;
  private final CrmRecords records;
  private final Users users;
  private final SettingsLog log;

  PropertyKindsIntegrationTests(PropertyCatalog catalog, PropertyWorks works, CrmRecords records, Users users,
      SettingsLog log) {
    this.catalog = catalog;
    this.works = works;
    this.records = records;
    this.users = users;
    this.log = log;
  }

  @BeforeEach
  void signIn() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  private Property property(String label, PropertyType type, FieldType field, String... options) {
    return catalog.create(new NewProperty(TYPE, label, "", "companyinformation", type, field, List.of(options), false));
  }

  private CrmRecord company(String name, String property, String value) {
    return records.create(TYPE, Map.of("name", name, property, value));
  }

  private String value(CrmRecord record, String property) {
    return records.find(record.id()).orElseThrow().properties().getOrDefault(property, "");
  }

  private PropertyWork await(PropertyWork.Kind kind) {
    var limit = Instant.now().plus(LIMIT);
    while (Instant.now().isBefore(limit)) {
      var latest = works.list(TYPE).stream().filter(work -> work.kind() == kind).findFirst();
      if (latest.filter(work -> !work.isUnderWay()).isPresent()) {
        assertThat(latest.get().failed()).isFalse();
        return latest.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError(kind + " came to no end");
  }

  @Test
  void makesOptionsOfTheValuesOfAText() {
    var made = property("Colour", PropertyType.STRING, FieldType.TEXT);
    var red = List.of(company("One", made.name(), "Red"), company("Two", made.name(), "Red"), company("Three", made.name(), "red"));
    var blue = company("Four", made.name(), "Blue");
    var both = company("Five", made.name(), "Red; Green");
    works.checkKind(TYPE, made.name(), PropertyKind.DROPDOWN, ValueFormat.STANDARD);
    var checked = await(PropertyWork.Kind.CHECK_TYPE);
    assertThat(checked.changed()).isEqualTo(4);
    assertThat(checked.lost()).isEqualTo(1);
    assertThat(catalog.get(TYPE, made.name()).options()).isEmpty();
    works.changeKind(TYPE, made.name(), PropertyKind.DROPDOWN, ValueFormat.STANDARD);
    await(PropertyWork.Kind.CHANGE_TYPE);
    assertThat(catalog.get(TYPE, made.name()).options()).extracting(PropertyOption::label).containsExactly("Red", "Blue");
    assertThat(red).allSatisfy(record -> assertThat(value(record, made.name())).isEqualTo("Red"));
    assertThat(value(blue, made.name())).isEqualTo("Blue");
    assertThat(value(both, made.name())).isEmpty();
  }

  @Test
  void tellsWhatIsAskedForInTheLogOfSettings() {
    var made = property("Told", PropertyType.ENUMERATION, FieldType.SELECT, "One", "Two");
    works.replaceOption(TYPE, made.name(), "One", Optional.of("Two"));
    await(PropertyWork.Kind.REPLACE_OPTION);
    works.changeKind(TYPE, made.name(), PropertyKind.TEXT, ValueFormat.STANDARD);
    await(PropertyWork.Kind.CHANGE_TYPE);
    works.makeFast(TYPE, made.name());
    await(PropertyWork.Kind.MAKE_FAST);
    works.makeOrdinary(TYPE, made.name());
    await(PropertyWork.Kind.MAKE_ORDINARY);
    var subject = TYPE + " – Told";
    assertThat(log.list(LogFilter.ALL, 0, 4)).map(LoggedChange::change).containsExactly(
        new SettingChange("PROPERTY_FAST", subject, "true", "false"), new SettingChange("PROPERTY_FAST", subject, "false", "true"),
        new SettingChange("PROPERTY_KIND", subject, "DROPDOWN", "TEXT"),
        new SettingChange("PROPERTY_OPTION_REPLACED", subject, "One", "Two"));
  }
}
