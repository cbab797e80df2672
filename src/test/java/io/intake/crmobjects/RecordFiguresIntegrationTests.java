package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What boards ask of the record store.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RecordFiguresIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;

  private final CrmRecords records;
  private final Users users;

  RecordFiguresIntegrationTests(CrmRecords records, Users users) {
    this.records = records;
    this.users = users;
  }

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void end() {
    SignIn.out();
  }

  @Test
  void tellsWhatRecordsComeToByTheirValues() {
    var city = "Figures " + UUID.randomUUID();
    var first = records.create(CONTACT, Map.of("firstname", "A", "city", city, "lifecyclestage", "lead", "followercount", "10"));
    var second = records.create(CONTACT, Map.of("firstname", "B", "city", city, "lifecyclestage", "lead", "followercount", "0.5"));
    var third = records.create(CONTACT, Map.of("firstname", "C", "city", city));
    var filter = RecordFilter.all(CONTACT).withConditions(List.of(new PropertyFilter("city", FilterOperator.IS, List.of(city))));
    assertThat(records.figures(filter, List.of("lifecyclestage"), "followercount"))
        .extracting(figure -> figure.values() + " " + figure.count() + " " + figure.sum().stripTrailingZeros().toPlainString())
        .containsExactlyInAnyOrder("[lead] 2 10.5", "[] 1 0");
    assertThat(records.newest(filter, Optional.empty(), 2)).extracting(CrmRecord::id).containsExactly(third.id(), second.id());
    assertThat(records.newest(filter, Optional.of(second.id()), 2)).extracting(CrmRecord::id).containsExactly(first.id());
    var before = records.lastChange();
    assertThat(records.lastChange()).isEqualTo(before);
    records.update(first.id(), first.version(), Map.of("firstname", "Z"));
    assertThat(records.lastChange()).isNotEqualTo(before);
  }
}
