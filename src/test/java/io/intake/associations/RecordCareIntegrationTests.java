package io.intake.associations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordCare;
import io.intake.crmobjects.RecordChanged;
import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.StoredRecord;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// What happens to records and their links when they are merged, restored or deleted for good.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RecordCareIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;

  @Autowired
  private RecordCare care;
  @Autowired
  private RecordLinks links;
  @Autowired
  private CrmRecords records;
  @Autowired
  private RecordSelections selections;
  @Autowired
  private RecordUpserts upserts;
  @Autowired
  private Users users;
  @Autowired
  private JdbcClient jdbc;

  private String mail = "";

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    mail = UUID.randomUUID() + "@example.org";
  }

  @AfterEach
  void end() {
    SignIn.out();
  }

  private CrmRecord contact(Map<String, String> values) {
    return records.create(CONTACT, values);
  }

  @Test
  void aMergedRecordTakesLinksListsAndAddressesAlong() {
    var stays = contact(Map.of("firstname", "Ada", "email", mail, "lifecyclestage", "lead"));
    var goes = contact(Map.of("firstname", "A.", "lastname", "Lovelace", "email", "old-" + mail, "lifecyclestage", "customer"));
    var acme = records.create(ObjectTypeId.COMPANY, Map.of("name", "Acme")).id();
    links.link(goes.id(), acme);
    var selection = selections.create(CONTACT);
    selections.add(selection, LongStream.of(goes.id().value()));

    assertThat(care.suggest(stays, goes)).isEqualTo(Map.of("lastname", "Lovelace", "lifecyclestage", "customer"));
    var merged = care.merge(stays, goes, care.suggest(stays, goes));

    assertThat(merged.properties()).containsEntry("firstname", "Ada").containsEntry("lastname", "Lovelace").containsEntry("email", mail)
        .containsEntry("hs_additional_emails", "old-" + mail).containsEntry("lifecyclestage", "customer");
    assertThat(records.find(goes.id())).map(CrmRecord::id).contains(stays.id());
    assertThat(links.page(stays.id(), ObjectTypeId.COMPANY, 0, 10)).extracting(LinkedRecord::record).containsExactly(acme);
    assertThat(links.counts(acme)).isEqualTo(Map.of(CONTACT, 1L));
    assertThat(selections.containing(List.of(selection), stays.id())).containsExactly(selection);
    assertThat(care.restore(List.of(goes.id())).back()).isEmpty();
  }

  @Test
  void recordsThatChangedSinceAreNotMerged() {
    var stays = contact(Map.of("lastname", "One"));
    var goes = contact(Map.of("lastname", "Two"));
    records.update(goes.id(), goes.version(), Map.of("lastname", "Three"));
    assertThatThrownBy(() -> care.merge(stays, goes, Map.of())).isInstanceOf(RecordChanged.class);
    assertThat(records.find(goes.id())).map(CrmRecord::archived).contains(false);
  }

  @Test
  void restoringIsRefusedWhileAnotherRecordHoldsTheAddress() {
    var first = contact(Map.of("lastname", "Firstcomer", "email", mail));
    records.archive(List.of(first.id()));
    assertThat(care.archived(CONTACT, "firstcomer", 0, 10)).extracting(found -> found.record().id()).contains(first.id());
    var second = contact(Map.of("lastname", "Second", "email", mail));

    var refused = care.restore(List.of(first.id()));
    assertThat(refused.back()).isEmpty();
    assertThat(refused.refused().get(first.id())).isEqualTo(second);

    records.archive(List.of(second.id()));
    assertThat(care.restore(List.of(first.id())).back()).containsExactly(first.id());
  }

  @Test
  void whatIsDeletedForGoodLeavesNothingBehind() {
    var gone = contact(Map.of("lastname", "Vanishing", "email", mail));
    var kept = contact(Map.of("lastname", "Kept"));
    records.update(gone.id(), gone.version(), Map.of("lastname", "Vanished"));
    links.link(gone.id(), kept.id());
    care.erase(gone.id());

    assertThat(records.find(gone.id())).isEmpty();
    assertThat(records.history(gone.id())).isEmpty();
    assertThat(links.counts(kept.id())).isEmpty();
    assertThat(links.history(kept.id())).isEmpty();
    assertThat(jdbc.sql("SELECT COUNT(*) FROM crm_key WHERE value = ?").param(mail).query(Long.class).single()).isZero();
  }

  @Test
  void archivedRecordsAreDeletedAfterTheirTime() {
    var old = contact(Map.of("lastname", "Old"));
    var young = contact(Map.of("lastname", "Young"));
    records.archive(List.of(old.id(), young.id()));
    age(old);
    assertThat(care.purge()).isPositive();
    assertThat(records.find(old.id())).isEmpty();
    assertThat(records.find(young.id())).isPresent();
  }

  @Test
  void numbersOfMergedRecordsLeadOnWhenTheirRowsAreGone() {
    var stays = contact(Map.of("lastname", "Stays"));
    var goes = contact(Map.of("lastname", "Goes"));
    care.merge(stays, goes, Map.of());
    age(goes);
    care.purge();
    assertThat(rows(goes)).isZero();
    assertThat(upserts.findByIds(CONTACT, List.of(goes.id().value()))).hasEntrySatisfying(goes.id().value(),
        found -> assertThat(found.id()).isEqualTo(stays.id().value()));

    care.erase(stays.id());
    assertThat(upserts.findByIds(CONTACT, List.of(goes.id().value()))).isEmpty();
  }

  @Test
  void numbersLeadOnOverSeveralMerges() {
    var first = contact(Map.of("lastname", "First"));
    var second = contact(Map.of("lastname", "Second"));
    var third = contact(Map.of("lastname", "Third"));
    var merged = care.merge(second, first, Map.of());
    care.merge(third, merged, Map.of());
    age(first);
    age(merged);
    care.purge();
    assertThat(rows(second)).isZero();

    assertThat(upserts.findByIds(CONTACT, List.of(first.id().value(), second.id().value())).values())
        .extracting(StoredRecord::id).containsExactly(third.id().value(), third.id().value());
    assertThat(records.find(first.id())).map(CrmRecord::id).contains(third.id());
  }

  private void age(CrmRecord archived) {
    jdbc.sql("UPDATE crm_record SET archived_at = archived_at - INTERVAL 91 DAY WHERE object_type = ? AND id = ?")
        .params(CONTACT.value(), archived.id().value()).update();
  }

  private long rows(CrmRecord record) {
    return jdbc.sql("SELECT COUNT(*) FROM crm_record WHERE object_type = ? AND id = ?").params(CONTACT.value(), record.id().value())
        .query(Long.class).single();
  }

  @Test
  void theArchiveIsSearchedWordByWord() {
    var ada = contact(Map.of("firstname", "Ada", "lastname", "Archivewoman"));
    records.archive(List.of(ada.id()));
    assertThat(care.archived(CONTACT, "archivewoman  ADA", 0, 10)).extracting(found -> found.record().id()).containsExactly(ada.id());
    assertThat(care.countArchived(CONTACT, "archivewoman bob")).isZero();
  }

  @Test
  void linksBetweenRecordsOfOneTypeStandOnceAfterAMerge() {
    var five = contact(Map.of("lastname", "Five"));
    var nine = contact(Map.of("lastname", "Nine"));
    var twenty = contact(Map.of("lastname", "Twenty"));
    links.link(five.id(), nine.id());
    care.merge(twenty, five, Map.of());
    links.link(nine.id(), twenty.id());
    assertThat(jdbc.sql("SELECT COUNT(*) FROM assoc_link WHERE from_type = :type AND to_type = :type AND :id IN (from_id, to_id)")
        .param("type", CONTACT.value()).param("id", twenty.id().value()).query(Long.class).single()).isEqualTo(1);
    assertThat(links.counts(twenty.id())).isEqualTo(Map.of(CONTACT, 1L));
  }

  @Test
  void onlyAdministratorsDeleteForGood() {
    var ada = contact(Map.of("lastname", "Lovelace"));
    SignIn.asUser(users, true);
    assertThatThrownBy(() -> care.erase(ada.id())).isInstanceOf(AccessDeniedException.class);
  }
}
