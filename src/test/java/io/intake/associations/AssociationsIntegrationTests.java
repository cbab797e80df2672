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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/// Links and labels on the real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@WithMockUser(authorities = Authorities.ADMINISTER)
class AssociationsIntegrationTests {

  @TestConfiguration
  @EnableMethodSecurity
  static class Security {
  }

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
    assertThat(associations.add(List.of(plain(10, 108), plain(10, 107)))).isEqualTo(2);
    assertThat(associations.list(contact(10))).containsExactly(
        new AssociatedRecord(company(108), List.of(), true), new AssociatedRecord(company(107), List.of(), false));
    assertThat(associations.list(company(108))).containsExactly(new AssociatedRecord(contact(10), List.of(), true));
  }

  @Test
  void anotherPrimaryCompanyTakesItsPlace() {
    associations.add(List.of(plain(11, 101), plain(11, 102)));
    assertThat(associations.add(List.of(link(11, 102, PRIMARY_COMPANY)))).isEqualTo(1);
    assertThat(associations.list(contact(11))).extracting(AssociatedRecord::record, AssociatedRecord::primary)
        .containsExactly(tuple(company(102), true), tuple(company(101), false));
    assertThat(associations.withLink(CONTACT, List.of(11L, 12L), PRIMARY_COMPANY)).containsExactly(11L);
  }

  @Test
  void linksThatExistStayAndCountNoMore() {
    associations.add(List.of(plain(13, 101)));
    assertThat(associations.add(List.of(plain(13, 101), link(13, 101, PRIMARY_COMPANY)))).isZero();
    assertThat(associations.add(List.of(plain(13, 101), plain(13, 103)))).isEqualTo(1);
    assertThat(associations.existing(Set.of(plain(13, 101), plain(13, 103), plain(13, 104), link(13, 101, PRIMARY_COMPANY),
        link(13, 103, PRIMARY_COMPANY)))).containsExactlyInAnyOrder(plain(13, 101), plain(13, 103), link(13, 101, PRIMARY_COMPANY));
  }

  @Test
  void aLabelledLinkBringsItsPlainOneAndReadsFromBothSides() {
    var label = associations.createLabel(CONTACT, COMPANY, "Billing desk", "Billed by");
    assertThat(associations.add(List.of(link(14, 101, label.typeId())))).isEqualTo(2);
    assertThat(associations.list(contact(14))).containsExactly(new AssociatedRecord(company(101), List.of("Billing desk"), true));
    assertThat(associations.list(company(101))).contains(new AssociatedRecord(contact(14), List.of("Billed by"), true));
    assertThat(associations.existing(Set.of(plain(14, 101)))).hasSize(1);
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
    assertThatThrownBy(() -> associations.createLabel(CONTACT, CONTACT, "Colleague", "Colleague")).isInstanceOf(LabelRefused.class);
  }

  @Test
  @WithMockUser(authorities = Authorities.IMPORT)
  void letsOnlyAdministratorsCreateLabels() {
    assertThatThrownBy(() -> associations.createLabel(CONTACT, COMPANY, "Mine", "Mine")).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void removesALinkWithAllItsLabels() {
    associations.add(List.of(plain(15, 151), plain(15, 152), link(15, 151, 10_001)));
    associations.remove(company(151), contact(15));
    assertThat(associations.list(contact(15))).containsExactly(new AssociatedRecord(company(152), List.of(), false));
    assertThat(associations.withLink(CONTACT, List.of(15L), PRIMARY_COMPANY)).isEmpty();
    assertThat(associations.withLink(CONTACT, List.of(15L, 16L), CONTACT_TO_COMPANY)).containsExactly(15L);
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
