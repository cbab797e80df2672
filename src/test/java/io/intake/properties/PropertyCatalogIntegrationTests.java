package io.intake.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.users.Role;
import io.intake.users.Users;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// The catalog on the real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class PropertyCatalogIntegrationTests {

  @TestConfiguration
  @EnableMethodSecurity
  static class Security {
  }

  private final PropertyCatalog catalog;
  private final ValueParsers parsers;
  private final Users users;

  PropertyCatalogIntegrationTests(PropertyCatalog catalog, ValueParsers parsers, Users users) {
    this.catalog = catalog;
    this.parsers = parsers;
    this.users = users;
  }

  @BeforeEach
  void signIn() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  private static NewProperty text(String label, boolean unique) {
    return new NewProperty(ObjectTypeId.CONTACT, label, "", "contactinformation", PropertyType.STRING, FieldType.TEXT, List.of(), unique);
  }

  private static NewProperty choice(String label, String... options) {
    return new NewProperty(ObjectTypeId.COMPANY, label, "What we sell them", "companyinformation", PropertyType.ENUMERATION,
        FieldType.CHECKBOX, List.of(options), false);
  }

  @Test
  void showsWhatWasAddedBehindWhatCameWithIntake() {
    var created = catalog.create(text("Customer Number", true));
    assertThat(created.name()).isEqualTo("customer_number");
    assertThat(catalog.find(ObjectTypeId.CONTACT, "customer_number")).contains(created);
    assertThat(catalog.find(ObjectTypeId.COMPANY, "customer_number")).isEmpty();
    var ofGroup = catalog.list(ObjectTypeId.CONTACT).stream().filter(property -> property.group().equals("contactinformation")).toList();
    assertThat(ofGroup.getFirst().name()).isEqualTo("email");
    assertThat(ofGroup.getLast()).isEqualTo(created);
  }

  @Test
  void keepsOptionsInTheirOrder() {
    var created = catalog.create(choice("Product lines", "Zebra ", "Ant", "Mole"));
    var stored = catalog.get(ObjectTypeId.COMPANY, "product_lines");
    assertThat(stored).isEqualTo(created);
    assertThat(stored.options()).extracting(PropertyOption::label).containsExactly("Zebra", "Ant", "Mole");
    assertThat(parsers.of(stored, ValueFormat.STANDARD).parse("mole;zebra")).isEqualTo(Parsed.valid("Zebra;Mole"));
  }

  @Test
  void numbersNamesThatMeet() {
    catalog.create(text("Shoe size", false));
    assertThat(catalog.create(text("Shoe-size", false)).name()).isEqualTo("shoe_size_2");
  }

  @Test
  void refusesWhatBreaksTheRules() {
    catalog.create(text("Taken", false));
    assertThatThrownBy(() -> catalog.create(text("taken", false))).isInstanceOf(PropertyRefused.class);
    assertThatThrownBy(() -> catalog.create(text("EMAIL", false))).isInstanceOf(PropertyRefused.class);
    assertThatThrownBy(() -> catalog.create(text("  ", false))).isInstanceOf(PropertyRefused.class);
    assertThatThrownBy(() -> catalog.create(choice("No options"))).isInstanceOf(PropertyRefused.class);
    assertThatThrownBy(() -> catalog.create(choice("Twice", "One", "one "))).isInstanceOf(PropertyRefused.class);
    assertThatThrownBy(() -> catalog.create(choice("Semicolon", "One;Two"))).isInstanceOf(PropertyRefused.class);
  }

  @Test
  void letsOnlyAdministratorsCreate() {
    SignIn.asUser(users, true);
    assertThatThrownBy(() -> catalog.create(text("Not mine to add", false))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void offersTheUsersAsOwners() {
    var user = SignIn.add(users, "olga@example.com", "Olga", "Ownerova", Role.USER, false);
    var id = Long.toString(user.id().value());
    catalog.create(text("Anything that makes it read again", false));
    var owner = catalog.get(ObjectTypeId.CONTACT, "owner_id");
    assertThat(owner.options()).anyMatch(option -> option.value().equals(id) && option.label().equals("Olga Ownerova"));
    assertThat(parsers.of(owner, ValueFormat.STANDARD).parse("OLGA@example.com")).isEqualTo(Parsed.valid(id));
  }
}
