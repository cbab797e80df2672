package io.intake.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.associations.Associations;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// Made-up records come when they are asked for, and once.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class DemoDataIntegrationTests {

  @Autowired
  private DemoData demoData;
  @Autowired
  private CrmRecords records;
  @Autowired
  private Associations associations;
  @Autowired
  private Users users;

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  @Test
  void loadsOnceAndLinksEveryContactWithItsCompany() {
    SignIn.asAdministrator(users);
    assertThat(records.count(RecordFilter.all(ObjectTypeId.CONTACT))).isZero();
    var added = demoData.load();
    var contacts = records.count(RecordFilter.all(ObjectTypeId.CONTACT));
    assertThat(contacts).isGreaterThanOrEqualTo(200);
    assertThat(contacts + records.count(RecordFilter.all(ObjectTypeId.COMPANY))).isEqualTo(added);
    assertThat(records.page(RecordFilter.all(ObjectTypeId.CONTACT), RecordOrder.NEWEST_FIRST, 0, 300))
        .allSatisfy(contact -> assertThat(associations.list(contact.id())).singleElement()
            .satisfies(company -> assertThat(company.primary()).isTrue()));
    assertThat(demoData.load()).isZero();
  }

  @Test
  void loadsForAdministratorsOnly() {
    SignIn.asUser(users, true);
    assertThatThrownBy(demoData::load).isInstanceOf(AccessDeniedException.class);
  }
}
