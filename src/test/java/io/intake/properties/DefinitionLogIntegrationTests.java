package io.intake.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.users.LogFilter;
import io.intake.users.LoggedChange;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import io.intake.users.Users;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// What the log of settings hears of changed definitions.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class DefinitionLogIntegrationTests {

  @TestConfiguration
  @EnableMethodSecurity
  static class Security {
  }

  private static final ObjectTypeId TYPE = ObjectTypeId.DEAL;

  private final PropertyCatalog catalog;
  private final PropertyAdministration administration;
  private final Pipelines pipelines;
  private final SettingsLog log;
  private final Users users;

  DefinitionLogIntegrationTests(PropertyCatalog catalog, PropertyAdministration administration, Pipelines pipelines, SettingsLog log,
      Users users) {
    this.catalog = catalog;
    this.administration = administration;
    this.pipelines = pipelines;
    this.log = log;
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

  private Property made(String label, PropertyType type, FieldType field, String... options) {
    return catalog.create(new NewProperty(TYPE, label, "", "dealinformation", type, field, List.of(options), false));
  }

  /// The latest first.
  private List<SettingChange> heard(int count) {
    return log.list(LogFilter.ALL, 0, count).stream().map(LoggedChange::change).toList();
  }

  private static SettingChange change(String setting, String label, String before, String after) {
    return new SettingChange(setting, TYPE + (label.isEmpty() ? "" : " – " + label), before, after);
  }

  @Test
  void tellsWhatIsMadeAndWhatItIsCalled() {
    var made = made("Heard of", PropertyType.NUMBER, FieldType.NUMBER);
    assertThat(heard(1)).containsExactly(change("PROPERTY_CREATED", "Heard of", "", "NUMBER"));
    administration.change(TYPE, made.name(), new PropertyEdit("Heard of again", "why", made.group(), FieldType.NUMBER,
        NumberDisplay.PERCENT));
    assertThat(heard(3)).containsExactly(change("PROPERTY_DISPLAY", "Heard of again", "GROUPED", "PERCENT"),
        change("PROPERTY_DESCRIPTION", "Heard of again", "", "why"),
        change("PROPERTY_LABEL", "Heard of again", "Heard of", "Heard of again"));
  }

  @Test
  void tellsRules() {
    var made = made("Ruled", PropertyType.STRING, FieldType.TEXT);
    administration.setRules(TYPE, made.name(), List.of(ValueRule.of(RuleKind.MIN_LENGTH, "3"), ValueRule.of(RuleKind.MAX_LENGTH, "9")));
    assertThat(heard(1)).containsExactly(change("PROPERTY_RULES", "Ruled", "", "MIN_LENGTH\t3\nMAX_LENGTH\t9"));
  }

  @Test
  void tellsOptionsThatDiffer() {
    var made = made("Choice", PropertyType.ENUMERATION, FieldType.SELECT, "One", "Two");
    administration.setOptions(TYPE, made.name(), List.of(new PropertyOption("One", "First", 0, true), made.options().getLast()));
    assertThat(heard(2)).containsExactly(change("PROPERTY_OPTIONS_HIDDEN", "Choice", "", "First"),
        change("PROPERTY_OPTIONS", "Choice", "One", "First"));
    catalog.addOption(TYPE, made.name(), "Three");
    assertThat(heard(1)).containsExactly(change("PROPERTY_OPTIONS", "Choice", "", "Three"));
    var three = catalog.get(TYPE, made.name()).options();
    administration.setOptions(TYPE, made.name(), List.of(three.getLast(), three.getFirst(), three.get(1)));
    assertThat(heard(1)).containsExactly(change("PROPERTY_OPTIONS", "Choice", "First, Two, Three", "Three, First, Two"));
    administration.removeOption(TYPE, made.name(), "Three");
    assertThat(heard(1)).containsExactly(change("PROPERTY_OPTIONS", "Choice", "Three", ""));
  }

  @Test
  void tellsWhatIsArchivedAndRestored() {
    var made = made("Put away", PropertyType.STRING, FieldType.TEXT);
    administration.archive(TYPE, made.name(), List.of());
    administration.restore(TYPE, made.name());
    assertThat(heard(2)).containsExactly(change("PROPERTY_ARCHIVED", "Put away", "true", "false"),
        change("PROPERTY_ARCHIVED", "Put away", "false", "true"));
  }

  @Test
  void tellsGroups() {
    var group = administration.createGroup(TYPE, "Heading");
    administration.renameGroup(TYPE, group.name(), "Another heading");
    var names = catalog.groups(TYPE).stream().map(PropertyGroup::name).toList();
    administration.orderGroups(TYPE, names.reversed());
    assertThat(heard(1).getFirst().setting()).isEqualTo("GROUP_ORDER");
    assertThat(heard(1).getFirst().newValue()).startsWith("Another heading, ");
    administration.deleteGroup(TYPE, group.name());
    assertThat(heard(4)).filteredOn(heard -> heard.setting().equals("GROUP")).containsExactly(
        change("GROUP", "", "Another heading", ""), change("GROUP", "", "Heading", "Another heading"), change("GROUP", "", "", "Heading"));
  }

  @Test
  void tellsTheOrderOfPipelinesAndTheChancesOfStages() {
    var first = pipelines.list(TYPE).getFirst();
    var second = pipelines.create(TYPE, "Second", first.stages().stream()
        .map(stage -> new Stage("", "", stage.label(), stage.probability(), stage.closed(), false)).toList());
    assertThat(heard(1).getFirst().newValue()).startsWith("Second: ").contains("Closed Won 100%");
    pipelines.order(TYPE, List.of(second.id(), first.id()));
    assertThat(heard(1)).containsExactly(change("PIPELINE_ORDER", "", first.label() + ", Second", "Second, " + first.label()));
    pipelines.order(TYPE, List.of(first.id(), second.id()));
    pipelines.archive(TYPE, second.id());
  }

  @Test
  void tellsThatAStageIsClosedAndOpenedAgain() {
    var pipeline = pipelines.list(ObjectTypeId.TICKET).getFirst();
    var first = pipeline.stages().getFirst();
    var stages = new ArrayList<>(pipeline.stages());
    stages.set(0, new Stage(first.id(), first.pipelineId(), first.label(), first.probability(), true, false));
    pipelines.save(new Pipeline(pipeline.objectType(), pipeline.id(), pipeline.label(), false, stages));
    pipelines.save(pipeline);
    var subject = pipeline.label() + " – " + first.label();
    assertThat(heard(2)).containsExactly(new SettingChange("STAGE_CLOSED", subject, "true", "false"),
        new SettingChange("STAGE_CLOSED", subject, "false", "true"));
  }

  @Test
  void hearsNothingOfWhatIsRefused() {
    var made = made("Refused", PropertyType.STRING, FieldType.TEXT);
    var before = log.count(LogFilter.ALL);
    assertThatThrownBy(() -> administration.change(TYPE, made.name(),
        new PropertyEdit("", "", made.group(), FieldType.TEXT, NumberDisplay.GROUPED))).isInstanceOf(PropertyRefused.class);
    assertThat(log.count(LogFilter.ALL)).isEqualTo(before);
  }
}
