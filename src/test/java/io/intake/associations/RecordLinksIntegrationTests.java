package io.intake.associations;

import static io.intake.associations.LinkChange.Kind.LABELLED;
import static io.intake.associations.LinkChange.Kind.LINKED;
import static io.intake.associations.LinkChange.Kind.PRIMARY;
import static io.intake.associations.LinkChange.Kind.UNLABELLED;
import static io.intake.associations.LinkChange.Kind.UNLINKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.intake.SignIn;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.CustomObjects;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.NewObjectType.NewField;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.ObjectChange;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import io.intake.properties.ObjectTypeId;
import io.intake.users.LogFilter;
import io.intake.users.LoggedChange;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import io.intake.users.User;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// Links, labels and limits as people keep them by hand, on a real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RecordLinksIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final ObjectTypeId COMPANY = ObjectTypeId.COMPANY;

  @Autowired
  private RecordLinks links;
  @Autowired
  private Associations associations;
  @Autowired
  private AssociationLabels labels;
  @Autowired
  private CrmRecords records;
  @Autowired
  private ObjectTypes objectTypes;
  @Autowired
  private CustomObjects objects;
  @Autowired
  private Users users;
  @Autowired
  private SettingsLog log;

  private User user;
  private RecordId ada;
  private RecordId bob;
  private RecordId acme;
  private RecordId beta;

  @BeforeEach
  void begin() {
    user = SignIn.asAdministrator(users);
    ada = records.create(CONTACT, Map.of("firstname", "Ada")).id();
    bob = records.create(CONTACT, Map.of("firstname", "Bob")).id();
    acme = records.create(COMPANY, Map.of("name", "Acme")).id();
    beta = records.create(COMPANY, Map.of("name", "Beta")).id();
  }

  @AfterEach
  void end() {
    SignIn.out();
  }

  @Test
  void linksRecordsAndTellsItInTheHistoryOfBoth() {
    links.link(ada, acme);
    links.link(acme, ada);
    links.link(ada, beta);

    assertThat(links.page(ada, COMPANY, 0, 10)).extracting(LinkedRecord::record, LinkedRecord::primary)
        .containsExactly(tuple(acme, true), tuple(beta, false));
    assertThat(links.counts(ada)).isEqualTo(Map.of(COMPANY, 2L));
    assertThat(links.history(acme)).extracting(LinkChange::kind, LinkChange::other, LinkChange::source)
        .containsExactly(tuple(LINKED, ada, RecordSource.user(user.id().value())));
    assertThat(links.history(ada)).extracting(LinkChange::other).containsExactly(beta, acme);
  }

  @Test
  void removedLinksComeBackWithLabelsAndPrimaryMark() {
    var signs = label(CONTACT, COMPANY, "Signs", "Signed by");
    links.addLabel(ada, acme, signs);
    links.link(ada, beta);
    links.makePrimary(ada, beta);
    links.makePrimary(ada, acme);

    var removed = links.unlink(ada, acme).orElseThrow();
    assertThat(links.page(ada, COMPANY, 0, 10)).extracting(LinkedRecord::record).containsExactly(beta);
    assertThat(links.unlink(ada, acme)).isEmpty();

    links.bringBack(ada, removed);
    assertThat(links.page(ada, COMPANY, 0, 10)).first().isEqualTo(new LinkedRecord(acme, List.of(signs), true));
    assertThat(links.history(ada)).extracting(LinkChange::kind).startsWith(LABELLED, LINKED, UNLINKED, PRIMARY, PRIMARY);
  }

  @Test
  void labelsComeAndGoInTheWordsOfEitherSide() {
    var owns = label(CONTACT, COMPANY, "Owns", "Owned by");
    links.addLabel(ada, acme, owns);
    assertThat(links.page(acme, CONTACT, 0, 10).getFirst().labels()).extracting(LinkLabel::word).containsExactly("Owned by");
    assertThat(links.labels(COMPANY, CONTACT)).extracting(LinkLabel::word).contains("Owned by").doesNotContain("Owns", "Primary", "");

    links.removeLabel(acme, ada, links.page(acme, CONTACT, 0, 10).getFirst().labels().getFirst());
    assertThat(links.page(ada, COMPANY, 0, 10)).containsExactly(new LinkedRecord(acme, List.of(), true));
    assertThat(links.history(ada)).first().returns(UNLABELLED, LinkChange::kind).returns("Owns", LinkChange::label);
    assertThat(links.history(acme)).first().returns("Owned by", LinkChange::label);
  }

  @Test
  void recordsOfOneTypeAreLinkedOnceWithALabelForEachSide() {
    label(CONTACT, CONTACT, "Boss", "Assistant");
    var boss = links.labels(CONTACT, CONTACT).stream().filter(label -> label.word().equals("Boss")).findFirst().orElseThrow();
    links.link(bob, ada);
    links.link(ada, bob);
    links.addLabel(bob, ada, boss);

    assertThat(links.counts(ada)).isEqualTo(Map.of(CONTACT, 1L));
    assertThat(links.page(bob, CONTACT, 0, 10)).containsExactly(new LinkedRecord(ada, List.of(boss), false));
    assertThat(links.page(ada, CONTACT, 0, 10).getFirst().labels()).extracting(LinkLabel::word).containsExactly("Assistant");
    assertThatThrownBy(() -> links.link(ada, ada)).isInstanceOf(LinkRefused.class);
  }

  @Test
  void limitsHoldOnBothSides() {
    var head = label(CONTACT, COMPANY, "Head of", "Headed by");
    labels.setLimit(new AssociationLimit(head.typeId(), 0, 1));
    links.addLabel(ada, acme, head);
    links.addLabel(ada, acme, head);
    assertThatThrownBy(() -> links.addLabel(bob, acme, head)).isInstanceOfSatisfying(LinkRefused.class, refused -> assertThat(refused)
        .returns(LinkRefused.Reason.LIMIT_OF_OTHER, LinkRefused::reason).returns(1, LinkRefused::most)
        .returns("Head of", LinkRefused::label));
    links.addLabel(ada, beta, head);
    assertThat(labels.countBeyond(new AssociationLimit(head.typeId(), 1, 1))).isEqualTo(1);
    labels.setLimit(AssociationLimit.none(head.typeId()));
    assertThat(log.list(LogFilter.ALL, 0, 2)).map(LoggedChange::change).containsExactly(
        new SettingChange("LABEL_LIMIT", "0-1 – 0-2 – Head of", "0/1", "0/0"),
        new SettingChange("LABEL_LIMIT", "0-1 – 0-2 – Head of", "0/0", "0/1"));
    links.addLabel(bob, acme, head);
    assertThat(links.page(acme, CONTACT, 0, 10)).hasSize(2);
  }

  @Test
  void limitsHoldForRecordsThatAreMadeWithTheirLinks() {
    labels.setLimit(new AssociationLimit(Associations.CONTACT_TO_COMPANY, 0, 1));
    try {
      links.link(ada, acme);
      assertThatThrownBy(() -> records.create(CONTACT, Map.of("firstname", "Cleo"), List.of(acme))).isInstanceOf(LinkRefused.class);
    } finally {
      labels.setLimit(AssociationLimit.none(Associations.CONTACT_TO_COMPANY));
    }
  }

  @Test
  void objectsThatNobodyJoinedAreNotLinked() {
    var word = "Boat" + ada.value();
    var boats = objectTypes.create(new NewObjectType(word, word + "s", "tag",
        List.of(NewField.text("Name", true, false)), List.of(COMPANY)));
    var boat = records.create(boats.id(), Map.of("name", "Argo")).id();
    assertThat(links.canLink(boats.id(), COMPANY)).isTrue();
    links.link(boat, acme);
    assertThat(links.canLink(boats.id(), CONTACT)).isFalse();
    assertThatThrownBy(() -> links.link(boat, ada)).isInstanceOfSatisfying(LinkRefused.class,
        refused -> assertThat(refused.reason()).isEqualTo(LinkRefused.Reason.OBJECTS_NOT_LINKED));
    var plain = BuiltInLabels.findPlain(boats.id(), CONTACT).orElseThrow();
    assertThatThrownBy(() -> associations.add(List.of(new Link(boat, ada, plain.typeId())))).isInstanceOf(NoSuchElementException.class);
    objects.archive(boats.id());
  }

  @Test
  void archivedRecordsAreNotLinked() {
    records.archive(List.of(acme));
    assertThatThrownBy(() -> links.link(ada, acme)).isInstanceOfSatisfying(LinkRefused.class,
        refused -> assertThat(refused.reason()).isEqualTo(LinkRefused.Reason.RECORD_GONE));
  }

  @Test
  void labelsAreRenamedAndDeletedWithoutTheirLinks() {
    var pays = label(CONTACT, COMPANY, "Pays", "Paid by");
    links.addLabel(ada, acme, pays);
    links.addLabel(bob, acme, pays);
    labels.rename(pays.typeId(), "Pays for ", "Paid for by");
    assertThat(links.page(ada, COMPANY, 0, 10).getFirst().labels()).extracting(LinkLabel::word).containsExactly("Pays for");
    assertThat(labels.uses(COMPANY, CONTACT)).containsEntry(pays.typeId(), 2L);
    assertThatThrownBy(() -> labels.rename(pays.typeId(), "primary", "x")).isInstanceOf(LabelRefused.class);
    assertThatThrownBy(() -> labels.rename(Associations.PRIMARY_COMPANY, "Main", "Main")).isInstanceOf(LabelRefused.class);
    assertThatThrownBy(() -> labels.delete(Associations.CONTACT_TO_COMPANY)).isInstanceOf(LabelRefused.class);

    assertThat(labels.delete(pays.typeId())).isEqualTo(2);
    assertThat(links.page(ada, COMPANY, 0, 10)).containsExactly(new LinkedRecord(acme, List.of(), true));
    assertThat(associations.labels(CONTACT, COMPANY)).noneMatch(label -> label.typeId() == pays.typeId());
  }

  @Test
  void onlyAdministratorsChangeLabelsAndLimits() {
    SignIn.asUser(users, true);
    var limit = AssociationLimit.none(Associations.CONTACT_TO_COMPANY);
    assertThatThrownBy(() -> labels.setLimit(limit)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> labels.delete(10_001)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> labels.rename(10_001, "a", "b")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> labels.uses(CONTACT, COMPANY)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whoMayNotEditOneOfTheRecordsLinksNothing() {
    SignIn.withPermissions(users, "links", new Permissions(false, false, Map.of(CONTACT.value(), Set.of(RecordAction.VIEW))));
    assertThatThrownBy(() -> links.link(ada, bob)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> links.unlink(ada, acme)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> links.page(ada, COMPANY, 0, 10)).isInstanceOf(AccessDeniedException.class);
    assertThat(links.counts(ada)).isEmpty();
  }

  private LinkLabel label(ObjectTypeId from, ObjectTypeId to, String word, String inverse) {
    return new LinkLabel(associations.createLabel(from, to, word, inverse).typeId(), true, word);
  }

  @Test
  void tellsWhatAnImportLinkedAlsoAfterThatIsGone() {
    var label = labels(CONTACT, COMPANY, "Payer", "Paid by");
    var run = new RecordSource("IMPORT", "4711");
    associations.add(List.of(new Link(ada, acme, label.typeId())), new LinkOrigin(run, false));
    associations.add(List.of(new Link(ada, beta, Associations.CONTACT_TO_COMPANY)), new LinkOrigin(run, true));
    assertThat(links.history(ada)).extracting(LinkChange::kind, LinkChange::other, LinkChange::source, LinkChange::label)
        .containsExactlyInAnyOrder(tuple(LINKED, acme, run, ""), tuple(LABELLED, acme, run, "Payer"),
            tuple(LinkChange.Kind.LINKED_BY_DOMAIN, beta, run, ""));
    assertThat(links.history(acme)).extracting(LinkChange::kind, LinkChange::label)
        .containsExactlyInAnyOrder(tuple(LINKED, ""), tuple(LABELLED, "Paid by"));

    links.unlink(ada, acme);
    assertThat(links.history(acme)).extracting(LinkChange::kind, LinkChange::source, LinkChange::label)
        .containsExactlyInAnyOrder(tuple(UNLINKED, RecordSource.user(user.id().value()), ""), tuple(LINKED, run, ""),
            tuple(LABELLED, run, "Paid by"));
    labels.delete(label.typeId());
  }

  @Test
  void saysWhichLimitsAMergedRecordWouldBreak() {
    labels.setLimit(new AssociationLimit(Associations.CONTACT_TO_COMPANY, 1, 1));
    try {
      links.link(ada, acme);
      assertThat(links.beyondLimits(ada, bob)).isEmpty();
      links.link(bob, beta);
      assertThat(links.beyondLimits(ada, bob)).containsExactly(new LimitBreach(COMPANY, "", 2, 1, false));
      assertThat(links.beyondLimits(acme, beta)).containsExactly(new LimitBreach(CONTACT, "", 2, 1, false));
    } finally {
      labels.setLimit(AssociationLimit.none(Associations.CONTACT_TO_COMPANY));
    }
  }

  @Test
  void letsLinksGoWithTheObjectTheyLeadTo() {
    var name = "Boat " + UUID.randomUUID().toString().substring(0, 8);
    var boats = objectTypes.create(new NewObjectType(name, name + "s", "", List.of(NewField.text("Name", true, false)),
        List.of(CONTACT, COMPANY)));
    var boat = records.create(boats.id(), Map.of("name", "Ark")).id();
    links.link(boat, ada);
    links.link(boat, acme);
    associations.createLabel(boats.id(), CONTACT, "Captain", "Commands");
    var change = ObjectChange.of(boats);

    objects.change(boats.id(), new ObjectChange(change.names(), change.translations(), change.icon(), change.required(),
        change.secondary(), change.searched(), List.of(COMPANY)));

    assertThat(links.counts(boat)).isEqualTo(Map.of(COMPANY, 1L));
    assertThat(links.counts(ada)).isEmpty();
    assertThat(labels.uses(boats.id(), CONTACT)).isEmpty();
    assertThat(associations.labels(boats.id(), CONTACT)).isEmpty();
    assertThatThrownBy(() -> links.link(boat, ada)).isInstanceOf(LinkRefused.class);
    objects.archive(boats.id());
  }

  private AssociationLabel labels(ObjectTypeId from, ObjectTypeId to, String word, String inverse) {
    return associations.createLabel(from, to, word, inverse);
  }
}
