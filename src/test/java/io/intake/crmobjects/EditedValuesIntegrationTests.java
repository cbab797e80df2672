package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.crmobjects.ValueRefused.Reason;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import io.intake.users.Users;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What people write is held to what a property can be, whatever a screen offers.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class EditedValuesIntegrationTests {

  private static final ObjectTypeId DEAL = ObjectTypeId.DEAL;

  @Autowired
  private CrmRecords records;
  @Autowired
  private PropertyCatalog catalog;
  @Autowired
  private Users users;
  @Autowired
  private JdbcClient jdbc;

  private CrmRecord deal;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    deal = records.create(DEAL, Map.of("dealname", "Crane", "dealstage", "contractsent"));
  }

  @AfterEach
  void end() {
    SignIn.out();
  }

  @ParameterizedTest
  @CsvSource({"hs_object_id, 1, READ_ONLY", "createdate, 2020-01-01T00:00:00Z, READ_ONLY", "hs_deal_stage_probability, 0.99, READ_ONLY",
      "num_associated_contacts, 7, READ_ONLY", "hs_priority, no such priority, UNKNOWN_OPTION", "owner_id, 999999, UNKNOWN_OPTION",
      "dealstage, no such stage, UNKNOWN_OPTION", "pipeline, no such pipeline, UNKNOWN_OPTION"})
  void refusesWhatNobodyCanChoose(String property, String value, Reason reason) {
    refuses(property, reason, Map.of(property, value));
    assertThat(records.find(deal.id())).contains(deal);
  }

  private void refuses(String property, Reason reason, Map<String, String> values) {
    assertThatThrownBy(() -> records.update(deal.id(), deal.version(), values)).isInstanceOfSatisfying(ValueRefused.class,
        refused -> assertThat(refused).returns(property, ValueRefused::property).returns(reason, ValueRefused::reason));
    var all = new HashMap<>(Map.of("dealname", "Mast", "dealstage", "contractsent"));
    all.putAll(values);
    assertThatThrownBy(() -> records.create(DEAL, all)).isInstanceOfSatisfying(ValueRefused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void letsStandWhatIsThere() {
    assertThat(records.update(deal.id(), deal.version(), Map.of("hs_deal_stage_probability",
        deal.properties().getOrDefault("hs_deal_stage_probability", ""), "amount", "5")).properties()).containsEntry("amount", "5");
  }

  @Test
  void letsOptionsStandThatAreGone() {
    var label = "Colours " + UUID.randomUUID().toString().substring(0, 8);
    var colours = catalog.create(new NewProperty(DEAL, label, "", "dealinformation", PropertyType.ENUMERATION, FieldType.CHECKBOX,
        List.of("Red", "Blue"), false));
    var red = colours.options().getFirst().value();
    var blue = colours.options().getLast().value();
    jdbc.sql("UPDATE crm_record SET properties = JSON_SET(properties, ?, 'gone') WHERE object_type = ? AND id = ?")
        .params("$." + colours.name(), DEAL.value(), deal.id().value()).update();
    var more = records.update(deal.id(), deal.version(), Map.of(colours.name(), "gone;" + red));
    assertThat(more.properties()).containsEntry(colours.name(), "gone;" + red);
    deal = records.update(more.id(), more.version(), Map.of(colours.name(), red + ";" + blue));
    refuses(colours.name(), Reason.UNKNOWN_OPTION, Map.of(colours.name(), red + ";gone"));
  }
}
