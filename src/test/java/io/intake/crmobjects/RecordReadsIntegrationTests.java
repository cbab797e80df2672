package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// What those who read see of what others write at the same moment.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RecordReadsIntegrationTests {

  @Autowired
  CrmRecords records;
  @Autowired
  RecordReads reads;
  @Autowired
  RecordUpserts upserts;
  @Autowired
  TransactionTemplate transactions;
  @Autowired
  Users users;

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void countsAnewOnceAChangeOfRecordsIsOver() {
    SignIn.asAdministrator(users);
    var here = RecordFilter.all(ObjectTypeId.CONTACT)
        .withConditions(List.of(new PropertyFilter("city", FilterOperator.IS, List.of("Appelscha"))));
    transactions.executeWithoutResult(status -> {
      records.create(ObjectTypeId.CONTACT, Map.of("firstname", "Dora", "city", "Appelscha"));
      // Somebody else looks before it is over, and what they found is kept for a while.
      assertThat(CompletableFuture.supplyAsync(() -> reads.ids(here).count()).join()).isZero();
    });
    assertThat(reads.count(here)).isEqualTo(1);
    assertThat(records.ids(here)).hasSize(1);
  }

  @Test
  void tellsWhatARecordPassesWhateverAnotherObjectHasOfItsNumber() {
    var number = 900_000_000 + upserts.takeIds(ObjectTypeId.CONTACT, 1);
    List.of(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY).forEach(type -> upserts.write(type,
        List.of(new RecordDraft(number, 0, Map.of("firstname", "Dora", "name", "Dora", "city", "Ten Boer"), Map.of(), 0)),
        RecordSource.user(1)));
    var there = RecordFilter.all(ObjectTypeId.COMPANY)
        .withConditions(List.of(new PropertyFilter("city", FilterOperator.IS, List.of("Ten Boer"))));

    assertThat(reads.passed(new RecordId(ObjectTypeId.COMPANY, number), List.of(there))).containsExactly(there);
  }
}
