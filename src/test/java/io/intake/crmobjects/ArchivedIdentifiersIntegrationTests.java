package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What identifies a record is its own as long as the record is, whatever becomes of the property meanwhile.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ArchivedIdentifiersIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;

  /// How a record goes away.
  private enum Way {
    ARCHIVED((test, record) -> test.records.archive(List.of(record.id()))),
    MERGED((test, record) -> test.care.merge(test.contact(Map.of()), record, Map.of())),
    ERASED((test, record) -> test.care.erase(record.id()));

    private final BiConsumer<ArchivedIdentifiersIntegrationTests, CrmRecord> work;

    Way(BiConsumer<ArchivedIdentifiersIntegrationTests, CrmRecord> work) {
      this.work = work;
    }
  }

  @Autowired
  private CrmRecords records;
  @Autowired
  private RecordCare care;
  @Autowired
  private PropertyCatalog catalog;
  @Autowired
  private PropertyAdministration administration;
  @Autowired
  private Users users;
  @Autowired
  private JdbcClient jdbc;

  private String code = "";
  private String value = "";

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    value = UUID.randomUUID().toString();
    code = catalog.create(new NewProperty(CONTACT, "Code " + value.substring(0, 8), "", "contactinformation", PropertyType.STRING,
        FieldType.TEXT, List.of(), true)).name();
  }

  @AfterEach
  void end() {
    administration.archive(CONTACT, code, administration.usages(CONTACT));
    SignIn.out();
  }

  private CrmRecord contact(Map<String, String> values) {
    return values.isEmpty() ? records.create(CONTACT, Map.of("lastname", "Plain")) : records.create(CONTACT, values);
  }

  private void archiveProperty() {
    administration.archive(CONTACT, code, administration.usages(CONTACT));
  }

  private List<Long> holders() {
    return jdbc.sql("SELECT record_id FROM crm_key WHERE object_type = ? AND property = ? AND value = ?")
        .params(CONTACT.value(), code, value).query(Long.class).list();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyHoldsItWhoWentWhileThePropertyWasArchived(Way way) {
    var gone = contact(Map.of("firstname", "Ada", code, value));
    archiveProperty();
    way.work.accept(this, gone);
    assertThat(holders()).isEmpty();

    administration.restore(CONTACT, code);
    var next = contact(Map.of("firstname", "Bob", code, value));
    assertThat(holders()).containsExactly(next.id().value());
  }

  @Test
  void whoCameBackMeanwhileHoldsItStill() {
    var ada = contact(Map.of("firstname", "Ada", code, value));
    archiveProperty();
    records.archive(List.of(ada.id()));
    care.restore(List.of(ada.id()));
    administration.restore(CONTACT, code);
    assertThat(holders()).containsExactly(ada.id().value());
    assertThatThrownBy(() -> contact(Map.of("firstname", "Bob", code, value))).isInstanceOfSatisfying(IdentifierTaken.class,
        taken -> assertThat(taken.holder()).contains(ada.id()));
  }

  @Test
  void aRefusalNamesTheIdentifierThatIsTaken() {
    stick(4_711);
    assertThatThrownBy(() -> contact(Map.of("email", value + "@example.com", code, value)))
        .isInstanceOfSatisfying(IdentifierTaken.class, taken -> assertThat(taken).returns(code, IdentifierTaken::property)
            .satisfies(refused -> assertThat(refused.holder()).contains(new RecordId(CONTACT, 4_711))));
  }

  @Test
  void whatWasHeldForGoodIsFreed(@Autowired JdbcTemplate database) {
    var kept = contact(Map.of("email", value + "@example.com"));
    var archived = contact(Map.of("lastname", "Gone"));
    records.archive(List.of(archived.id()));
    for (var holder : List.of(archived.id().value(), 4_711L)) {
      stick(holder);
      new ResourceDatabasePopulator(new ClassPathResource("db/migration/crmobjects/V13__identifiers_of_records_that_went.sql"))
          .execute(database.getDataSource());
      assertThat(holders()).isEmpty();
    }
    assertThat(jdbc.sql("SELECT record_id FROM crm_key WHERE value = ?").param(value + "@example.com").query(Long.class).list())
        .containsExactly(kept.id().value());
  }

  @Test
  void nothingIsHeldByWhoIsErased() {
    var gone = contact(Map.of("firstname", "Ada", code, value));
    records.archive(List.of(gone.id()));
    stick(gone.id().value());
    care.erase(gone.id());
    assertThat(holders()).isEmpty();
  }

  private void stick(long holder) {
    jdbc.sql("INSERT INTO crm_key (object_type, property, value, record_id) VALUES (?, ?, ?, ?)")
        .params(CONTACT.value(), code, value, holder).update();
  }
}
