package io.intake.associations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.associations.LinkRefused.Reason;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordCare;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What can't stand alone keeps a link that it needs, and what belongs to one record belongs to no other.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class NeededLinksIntegrationTests {

  private static final ObjectTypeId LINE_ITEM = ObjectTypeId.LINE_ITEM;
  private static final int ITEM_TO_DEAL = BuiltInLabels.plain(LINE_ITEM, ObjectTypeId.DEAL).typeId();

  @Autowired
  private RecordLinks links;
  @Autowired
  private AssociationLabels labels;
  @Autowired
  private CrmRecords records;
  @Autowired
  private RecordCare care;
  @Autowired
  private Users users;

  private RecordId acme;
  private RecordId crane;
  private RecordId mast;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    acme = records.create(ObjectTypeId.COMPANY, Map.of("name", "Acme")).id();
    crane = deal("Crane");
    mast = deal("Mast");
  }

  @AfterEach
  void end() {
    SignIn.out();
  }

  private RecordId deal(String name) {
    return records.create(ObjectTypeId.DEAL, Map.of("dealname", name, "dealstage", "contractsent")).id();
  }

  private CrmRecord item(String name, RecordId... deals) {
    return records.create(LINE_ITEM, Map.of("name", name, "price", "5"), List.of(deals));
  }

  @Test
  void theLastLinkOfANoteStays() {
    var note = records.create(ObjectTypeId.NOTE, Map.of("hs_timestamp", "2026-03-01T10:00:00Z", "hs_note_body", "Called"),
        List.of(acme)).id();
    refuses(Reason.NEEDED_BY_RECORD, 0, () -> links.unlink(note, acme));
    refuses(Reason.NEEDED_BY_OTHER, 0, () -> links.unlink(acme, note));
    links.link(note, crane);
    assertThat(links.unlink(acme, note)).isPresent();
    refuses(Reason.NEEDED_BY_OTHER, 0, () -> links.unlink(crane, note));
    assertThat(links.counts(note)).isEqualTo(Map.of(ObjectTypeId.DEAL, 1L));
  }

  @Test
  void whatStandsAloneLosesItsLastLink() {
    links.link(crane, acme);
    assertThat(links.unlink(crane, acme)).isPresent();
    assertThat(links.unlink(crane, acme)).isEmpty();
  }

  @Test
  void aLineItemBelongsToOneDealAndStaysThere() {
    var rope = item("Rope", crane).id();
    refuses(Reason.RECORD_BELONGS, 1, () -> links.link(rope, mast));
    refuses(Reason.OTHER_BELONGS, 1, () -> links.link(mast, rope));
    refuses(Reason.NEEDED_BY_RECORD, 1, () -> links.unlink(rope, crane));
    refuses(Reason.NEEDED_BY_OTHER, 1, () -> links.unlink(crane, rope));
    links.link(rope, crane);
    assertThat(links.page(rope, ObjectTypeId.DEAL, 0, 10)).extracting(LinkedRecord::record).containsExactly(crane);
  }

  @Test
  void aLineItemIsNotMadeForTwoDeals() {
    var before = records.count(RecordFilter.all(LINE_ITEM));
    refuses(Reason.RECORD_BELONGS, 1, () -> item("Rope", crane, mast));
    assertThat(records.count(RecordFilter.all(LINE_ITEM))).isEqualTo(before);
    assertThat(links.counts(crane)).isEmpty();
  }

  @Test
  void lineItemsOfTwoDealsDoNotBecomeOne() {
    var rope = item("Rope", crane);
    var sail = item("Sail", mast);
    assertThat(links.beyondLimits(rope.id(), sail.id())).containsExactly(new LimitBreach(ObjectTypeId.DEAL, "", 2, 1, true));
    refuses(Reason.RECORD_BELONGS, 1, () -> care.merge(rope, sail, Map.of()));
    assertThat(records.find(sail.id())).contains(sail);
    assertThat(care.merge(rope, item("More rope", crane), Map.of()).id()).isEqualTo(rope.id());
  }

  @Test
  void noAdministratorLetsALineItemBelongToMore() {
    for (var most : List.of(0, 2)) {
      assertThatThrownBy(() -> labels.setLimit(new AssociationLimit(ITEM_TO_DEAL, most, 0))).isInstanceOfSatisfying(LabelRefused.class,
          refused -> assertThat(refused.reason()).isEqualTo(LabelRefused.Reason.LIMIT_BUILT_IN));
    }
    labels.setLimit(new AssociationLimit(ITEM_TO_DEAL, 1, 1));
    try {
      item("Rope", crane);
      refuses(Reason.LIMIT_OF_OTHER, 1, () -> item("Sail", crane));
      assertThat(labels.limits(ObjectTypeId.DEAL, LINE_ITEM)).containsValue(new AssociationLimit(ITEM_TO_DEAL, 1, 1));
    } finally {
      labels.setLimit(new AssociationLimit(ITEM_TO_DEAL, 1, 0));
    }
    item("Sail", crane);
  }

  private static void refuses(Reason reason, int most, ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOfSatisfying(LinkRefused.class,
        refused -> assertThat(refused).returns(reason, LinkRefused::reason).returns(most, LinkRefused::most));
  }
}
