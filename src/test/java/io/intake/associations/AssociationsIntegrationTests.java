package io.intake.associations;

import static io.intake.associations.Associations.CONTACT_TO_COMPANY;
import static io.intake.associations.Associations.PRIMARY_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/// Links and labels on the real database, of records with numbers that no other test comes to.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@WithMockUser(authorities = Authorities.ADMINISTER)
class AssociationsIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final ObjectTypeId COMPANY = ObjectTypeId.COMPANY;

  private final Associations associations;

  AssociationsIntegrationTests(Associations associations) {
    this.associations = associations;
  }

  private static RecordId contact(long id) {
    return new RecordId(CONTACT, id);
  }

  private static RecordId company(long id) {
    return new RecordId(COMPANY, id);
  }

  private static Link link(long contact, long company, int typeId) {
    return new Link(contact(contact), company(company), typeId);
  }

  private static Link plain(long contact, long company) {
    return link(contact, company, CONTACT_TO_COMPANY);
  }

  @Test
  void theFirstCompanyIsThePrimaryOne() {
    assertThat(associations.add(List.of(plain(900_7010, 70108), plain(900_7010, 70107)))).isEqualTo(2);
    assertThat(associations.list(contact(900_7010))).containsExactly(
        new AssociatedRecord(company(70108), List.of(), true), new AssociatedRecord(company(70107), List.of(), false));
    assertThat(associations.list(company(70108))).containsExactly(new AssociatedRecord(contact(900_7010), List.of(), true));
  }

  @Test
  void anotherPrimaryCompanyTakesItsPlace() {
    associations.add(List.of(plain(900_7011, 70101), plain(900_7011, 70102)));
    assertThat(associations.add(List.of(link(900_7011, 70102, PRIMARY_COMPANY)))).isEqualTo(1);
    assertThat(associations.list(contact(900_7011))).extracting(AssociatedRecord::record, AssociatedRecord::primary)
        .containsExactly(tuple(company(70102), true), tuple(company(70101), false));
    assertThat(associations.withLink(CONTACT, List.of(900_7011L, 900_7012L), PRIMARY_COMPANY)).containsExactly(900_7011L);
  }

  @Test
  void linksThatExistStayAndCountNoMore() {
    associations.add(List.of(plain(900_7013, 70101)));
    assertThat(associations.add(List.of(plain(900_7013, 70101), link(900_7013, 70101, PRIMARY_COMPANY)))).isZero();
    assertThat(associations.add(List.of(plain(900_7013, 70101), plain(900_7013, 70103)))).isEqualTo(1);
    assertThat(associations.existing(Set.of(plain(900_7013, 70101), plain(900_7013, 70103), plain(900_7013, 70104),
        link(900_7013, 70101, PRIMARY_COMPANY),
        link(900_7013, 70103, PRIMARY_COMPANY)))).containsExactlyInAnyOrder(
        plain(900_7013, 70101), plain(900_7013, 70103), link(900_7013, 70101, PRIMARY_COMPANY));
  }

  @Test
  void aLabelledLinkBringsItsPlainOneAndReadsFromBothSides() {
    var label = associations.createLabel(CONTACT, COMPANY, "Billing desk", "Billed by");
    assertThat(associations.add(List.of(link(900_7014, 70101, label.typeId())))).isEqualTo(2);
    assertThat(associations.list(contact(900_7014))).containsExactly(new AssociatedRecord(company(70101), List.of("Billing desk"), true));
    assertThat(associations.list(company(70101))).contains(new AssociatedRecord(contact(900_7014), List.of("Billed by"), true));
    assertThat(associations.existing(Set.of(plain(900_7014, 70101)))).hasSize(1);
  }

  @Test
  void listsThePlainTypeFirstAndCustomOnesFrom10001() {
    var single = associations.createLabel(CONTACT, COMPANY, " Partner ", "Partner");
    var swapped = associations.createLabel(COMPANY, CONTACT, "Employee", "Employer");
    assertThat(single.typeId()).isGreaterThanOrEqualTo(10_001);
    assertThat(single.label()).isEqualTo("Partner");
    assertThat(swapped).returns(CONTACT, AssociationLabel::from).returns("Employer", AssociationLabel::label)
        .returns("Employee", AssociationLabel::inverseLabel);
    assertThat(associations.labels(COMPANY, CONTACT)).isEqualTo(associations.labels(CONTACT, COMPANY)).contains(single, swapped)
        .first().returns(CONTACT_TO_COMPANY, AssociationLabel::typeId).returns(true, AssociationLabel::isPlain);
  }

  @Test
  void refusesLabelsThatCantBeToldApart() {
    associations.createLabel(CONTACT, COMPANY, "Landlord", "Tenant");
    assertThatThrownBy(() -> associations.createLabel(CONTACT, COMPANY, "tenant", "x")).isInstanceOf(LabelRefused.class);
    assertThatThrownBy(() -> associations.createLabel(CONTACT, COMPANY, "primary", "primary")).isInstanceOf(LabelRefused.class);
    assertThatThrownBy(() -> associations.createLabel(CONTACT, COMPANY, " ", "x")).isInstanceOf(LabelRefused.class);
    assertThatThrownBy(() -> associations.createLabel(CONTACT, COMPANY, "a;b", "x")).isInstanceOf(LabelRefused.class);
    assertThatThrownBy(() -> associations.createLabel(CONTACT, new ObjectTypeId("0-999"), "Keeper", "Keeper"))
        .isInstanceOf(LabelRefused.class);
  }

  @Test
  @WithMockUser(authorities = Authorities.IMPORT)
  void letsOnlyAdministratorsCreateLabels() {
    assertThatThrownBy(() -> associations.createLabel(CONTACT, COMPANY, "Mine", "Mine")).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void removesALinkWithAllItsLabels() {
    associations.add(List.of(plain(900_7015, 70151), plain(900_7015, 70152), link(900_7015, 70151, 10_001)));
    associations.remove(company(70151), contact(900_7015));
    assertThat(associations.list(contact(900_7015))).containsExactly(new AssociatedRecord(company(70152), List.of(), false));
    assertThat(associations.withLink(CONTACT, List.of(900_7015L), PRIMARY_COMPANY)).isEmpty();
    assertThat(associations.withLink(CONTACT, List.of(900_7015L, 900_7016L), CONTACT_TO_COMPANY)).containsExactly(900_7015L);
  }

  @Test
  void addsLinksByTheThousand() {
    var many = new ArrayList<>(LongStream.range(0, 12_345).mapToObj(id -> plain(1_000_000 + id, 500 + id % 7)).toList());
    assertThat(associations.add(many)).isEqualTo(12_345);
    assertThat(associations.add(many)).isZero();
    assertThat(associations.existing(many)).hasSize(12_345);
  }

  @Test
  @WithMockUser(authorities = {"RECORDS 0-1 VIEW EDIT", "RECORDS 0-2 VIEW"})
  void refusesToChangeLinksOfRecordsThatTheUserMayNotEdit() {
    assertThatThrownBy(() -> associations.add(List.of(plain(50, 501)))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> associations.remove(contact(50), company(501))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @WithMockUser(authorities = {"RECORDS 0-1 VIEW EDIT", "RECORDS 0-2 "})
  void leavesOutWhatTheUserMayNotSee() {
    var user = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    associations.add(List.of(plain(60, 601)));
    SecurityContextHolder.setContext(user);
    assertThat(associations.list(contact(60))).isEmpty();
    assertThatThrownBy(() -> associations.list(company(601))).isInstanceOf(AccessDeniedException.class);
  }
}
