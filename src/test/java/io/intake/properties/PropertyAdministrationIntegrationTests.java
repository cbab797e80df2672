package io.intake.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.intake.SignIn;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// What administrators do with definitions, on the real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class PropertyAdministrationIntegrationTests {

  @TestConfiguration
  @EnableMethodSecurity
  static class Security {
  }

  private static final ObjectTypeId TYPE = ObjectTypeId.CONTACT;

  private final PropertyCatalog catalog;
  private final PropertyAdministration administration;
  private final ValueParsers parsers;
  private final Users users;

  PropertyAdministrationIntegrationTests(PropertyCatalog catalog, PropertyAdministration administration, ValueParsers parsers,
      Users users) {
    this.catalog = catalog;
    this.administration = administration;
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

  private Property text(String label) {
    return catalog.create(new NewProperty(TYPE, label, "", "contactinformation", PropertyType.STRING, FieldType.TEXT, List.of(), false));
  }

  private Property choice(String label, String... options) {
    return catalog.create(new NewProperty(TYPE, label, "", "contactinformation", PropertyType.ENUMERATION, FieldType.SELECT,
        List.of(options), false));
  }

  private static void refused(Reason reason, ThrowingCallable call) {
    assertThat(catchThrowableOfType(PropertyRefused.class, call).reason()).isEqualTo(reason);
  }

  private static PropertyEdit edit(String label, String group) {
    return new PropertyEdit(label, "why", group, FieldType.TEXTAREA, NumberDisplay.GROUPED);
  }

  @Test
  void renamesAndKeepsTheInternalName() {
    var made = text("Old word");
    administration.change(TYPE, made.name(), edit("New word", "sales_properties"));
    var changed = catalog.get(TYPE, "old_word");
    assertThat(changed.label()).isEqualTo("New word");
    assertThat(changed.description()).isEqualTo("why");
    assertThat(changed.group()).isEqualTo("sales_properties");
    assertThat(changed.fieldType()).isEqualTo(FieldType.TEXTAREA);
    refused(Reason.LABEL_TAKEN, () -> administration.change(TYPE, "old_word", edit("Email", "sales_properties")));
    refused(Reason.GROUP_MISSING, () -> administration.change(TYPE, "old_word", edit("New word", "nowhere")));
  }

  @Test
  void saysOfWhatCameWithIntakeOnlyHowNumbersAreShown() {
    administration.change(TYPE, "followercount", new PropertyEdit("Mine", "", "sales_properties", FieldType.NUMBER, NumberDisplay.PLAIN));
    assertThat(catalog.get(TYPE, "followercount").label()).isNotEqualTo("Mine");
    assertThat(catalog.get(TYPE, "followercount").display()).isEqualTo(NumberDisplay.PLAIN);
    refused(Reason.BUILT_IN, () -> administration.archive(TYPE, "followercount", List.of()));
  }

  @Test
  void showsAmountsAsMoneyUntilSomebodyDecidesOtherwise() {
    var deal = ObjectTypeId.DEAL;
    administration.setRules(deal, "amount", List.of(ValueRule.of(RuleKind.MIN_NUMBER, "0")));
    assertThat(catalog.get(deal, "amount").display()).isEqualTo(NumberDisplay.CURRENCY);
    administration.change(deal, "amount", new PropertyEdit("", "", "", FieldType.NUMBER, NumberDisplay.GROUPED));
    assertThat(catalog.get(deal, "amount").display()).isEqualTo(NumberDisplay.GROUPED);
    assertThat(catalog.get(deal, "amount").rules()).hasSize(1);
    administration.change(deal, "amount", new PropertyEdit("", "", "", FieldType.NUMBER, NumberDisplay.CURRENCY));
    administration.setRules(deal, "amount", List.of());
  }

  @Test
  void keepsRulesAndAsksThem() {
    administration.setRules(TYPE, "zip", List.of(ValueRule.of(RuleKind.DIGITS_ONLY), ValueRule.of(RuleKind.MAX_LENGTH, "5")));
    var zip = catalog.get(TYPE, "zip");
    assertThat(parsers.of(zip, ValueFormat.STANDARD).parse(" 01234 ")).isEqualTo(Parsed.valid("01234"));
    var broken = (Parsed.Invalid) parsers.of(zip, ValueFormat.STANDARD).parse("123456");
    assertThat(broken.problem()).isEqualTo(ValueProblem.INVALID_CUSTOM_PROPERTY_VALIDATION);
    assertThat(broken.broken()).contains(ValueRule.of(RuleKind.MAX_LENGTH, "5"));
    assertThat(parsers.brokenRule(zip, "12a")).contains(ValueRule.of(RuleKind.DIGITS_ONLY));
    administration.setRules(TYPE, "zip", List.of(ValueRule.of(RuleKind.PATTERN, "[0-9]{4}", "Four digits, please")));
    assertThat(parsers.brokenRule(catalog.get(TYPE, "zip"), "12").orElseThrow().message()).isEqualTo("Four digits, please");
    administration.setRules(TYPE, "zip", List.of());
    assertThat(catalog.get(TYPE, "zip").rules()).isEmpty();
  }

  @Test
  void refusesRulesThatMakeNoSense() {
    refused(Reason.RULE_DOESNT_FIT, () -> rules(ValueRule.of(RuleKind.MIN_NUMBER, "1")));
    refused(Reason.RULE_TWICE, () -> rules(ValueRule.of(RuleKind.NO_SPACES), ValueRule.of(RuleKind.NO_SPACES)));
    refused(Reason.RULE_ARGUMENT, () -> rules(ValueRule.of(RuleKind.MIN_LENGTH, "many")));
    refused(Reason.RULE_ARGUMENT, () -> rules(ValueRule.of(RuleKind.PATTERN, "(")));
    refused(Reason.RULE_ARGUMENT, () -> rules(ValueRule.of(RuleKind.PATTERN, "[A-Z]+", "m".repeat(101))));
    refused(Reason.RULE_ARGUMENT, () -> rules(ValueRule.of(RuleKind.PATTERN, "[A-Z]+", "One", "too many")));
    refused(Reason.RULE_ARGUMENT, () -> rules(ValueRule.of(RuleKind.EMAIL_DOMAINS_ALLOWED, "no domain")));
    refused(Reason.RULES_CONTRADICT, () -> rules(ValueRule.of(RuleKind.MIN_LENGTH, "10"), ValueRule.of(RuleKind.MAX_LENGTH, "9")));
    refused(Reason.BUILT_IN, () -> administration.setRules(TYPE, Property.RECORD_ID, List.of()));
  }

  private void rules(ValueRule... rules) {
    administration.setRules(TYPE, "city", List.of(rules));
  }

  @Test
  void archivesWithoutFreeingTheName() {
    var made = text("Badge");
    administration.archive(TYPE, made.name(), List.of());
    assertThat(catalog.find(TYPE, "badge")).isEmpty();
    assertThat(administration.listArchived(TYPE)).extracting(archived -> archived.property().name()).contains("badge");
    var second = text("Badge");
    assertThat(second.name()).isEqualTo("badge_2");
    refused(Reason.LABEL_TAKEN, () -> administration.restore(TYPE, "badge"));
    administration.archive(TYPE, second.name(), List.of());
    assertThat(administration.restore(TYPE, "badge")).isEqualTo(made);
    assertThat(catalog.get(TYPE, "badge")).isEqualTo(made);
    assertThatThrownBy(() -> administration.archive(TYPE, "no_such_thing", List.of())).isInstanceOf(java.util.NoSuchElementException.class);
  }

  @Test
  void listsOptionsAnewWithoutLosingOne() {
    var made = choice("Shirt", "Small", "Large");
    administration.setOptions(TYPE, made.name(), List.of(new PropertyOption("Large", "Big", 0, true),
        new PropertyOption("Small", "Small", 1, false), new PropertyOption("Huge", "Huge", 2, false)));
    catalog.addOption(TYPE, "shirt", "Tiny");
    assertThat(catalog.get(TYPE, "shirt").options()).extracting(PropertyOption::label).containsExactly("Big", "Small", "Huge", "Tiny");
    assertThat(catalog.get(TYPE, "shirt").options().getFirst().hidden()).isTrue();
    refused(Reason.OPTION_GONE, () -> administration.setOptions(TYPE, "shirt", List.of(new PropertyOption("Small", "Small", 0, false))));
    administration.removeOption(TYPE, "shirt", "Tiny");
    assertThat(catalog.get(TYPE, "shirt").options()).extracting(PropertyOption::value).containsExactly("Large", "Small", "Huge");
    refused(Reason.OPTIONS_FIXED, () -> administration.setOptions(TYPE, "owner_id", List.of()));
  }

  @Test
  void storesForANewOptionWhatIsAskedFor() {
    var traits = new NewProperty.Traits(TextKind.PLAIN, false, List.of(), NumberDisplay.GROUPED, Map.of("Red", "r1"));
    var made = catalog.create(new NewProperty(TYPE, "Paint", "", "contactinformation", PropertyType.ENUMERATION, FieldType.SELECT,
        List.of("Red", "Blue"), false, traits));
    assertThat(catalog.get(TYPE, "paint").options()).extracting(PropertyOption::value).containsExactly("r1", "Blue");

    administration.setOptions(TYPE, "paint", with(made, new PropertyOption("g3", "Green", 2, false)));
    assertThat(catalog.get(TYPE, "paint").options()).extracting(PropertyOption::value).containsExactly("r1", "Blue", "g3");

    refused(Reason.OPTION_TWICE, () -> administration.setOptions(TYPE, "paint", with(made, new PropertyOption("g3", "Green", 2, false),
        new PropertyOption("g3", "Grey", 3, false))));
    refused(Reason.OPTION_TAKEN, () -> administration.setOptions(TYPE, "paint", with(catalog.get(TYPE, "paint"),
        new PropertyOption("red", "Rouge", 3, false))));
    refused(Reason.OPTION_TAKEN, () -> administration.setOptions(TYPE, "paint", with(catalog.get(TYPE, "paint"),
        new PropertyOption("x", "R1", 3, false))));
    refused(Reason.OPTION_BLANK, () -> administration.setOptions(TYPE, "paint", with(catalog.get(TYPE, "paint"),
        new PropertyOption(" ", "Grey", 3, false))));
  }

  private static List<PropertyOption> with(Property property, PropertyOption... more) {
    return Stream.concat(property.options().stream(), Stream.of(more)).toList();
  }

  @Test
  void changesOptionsOfWhatCameWithIntake() {
    var status = catalog.get(TYPE, "hs_lead_status");
    administration.setOptions(TYPE, status.name(), status.options().reversed());
    assertThat(catalog.get(TYPE, status.name()).options()).extracting(PropertyOption::value)
        .isEqualTo(status.options().reversed().stream().map(PropertyOption::value).toList());
    administration.setOptions(TYPE, status.name(), status.options());
  }

  @Test
  void keepsGroupsInTheirOrder() {
    var made = administration.createGroup(TYPE, "Fair & visits");
    assertThat(made.name()).isEqualTo("fair___visits");
    refused(Reason.GROUP_TAKEN, () -> administration.createGroup(TYPE, "fair & Visits"));
    administration.renameGroup(TYPE, made.name(), "Visits");
    administration.orderGroups(TYPE, List.of(made.name(), "sales_properties"));
    assertThat(catalog.groups(TYPE)).extracting(PropertyGroup::label).startsWith("Visits", "Sales properties");
    catalog.create(new NewProperty(TYPE, "Stand", "", made.name(), PropertyType.STRING, FieldType.TEXT, List.of(), false));
    refused(Reason.GROUP_IN_USE, () -> administration.deleteGroup(TYPE, made.name()));
    refused(Reason.BUILT_IN, () -> administration.renameGroup(TYPE, "sales_properties", "Mine"));
    administration.change(TYPE, "stand", new PropertyEdit("Stand", "", "contactinformation", FieldType.TEXT, NumberDisplay.GROUPED));
    administration.deleteGroup(TYPE, made.name());
    assertThat(catalog.groups(TYPE)).extracting(PropertyGroup::name).doesNotContain(made.name());
  }

  @Test
  void letsOnlyAdministratorsIn() {
    SignIn.asUser(users, true);
    List<ThrowingCallable> calls = List.of(() -> administration.listArchived(TYPE), () -> administration.usages(TYPE),
        () -> administration.change(TYPE, "city", edit("City", "contactinformation")),
        () -> administration.setRules(TYPE, "city", List.of()), () -> administration.setOptions(TYPE, "hs_lead_status", List.of()),
        () -> administration.removeOption(TYPE, "hs_lead_status", "NEW"), () -> administration.archive(TYPE, "city", List.of()),
        () -> administration.restore(TYPE, "city"), () -> administration.createGroup(TYPE, "Mine"),
        () -> administration.renameGroup(TYPE, "sales_properties", "Mine"), () -> administration.orderGroups(TYPE, List.of()),
        () -> administration.deleteGroup(TYPE, "sales_properties"));
    assertThat(calls).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
  }
}
