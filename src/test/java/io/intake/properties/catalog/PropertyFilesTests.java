package io.intake.properties.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.FieldType;
import io.intake.properties.NumberDisplay;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What comes with Intake is complete and consistent.
class PropertyFilesTests {

  private final PropertyFiles files = new PropertyFiles();
  private final List<Property> properties = files.properties();

  @Test
  void contactsAndCompaniesHaveTheirProperties() {
    assertThat(of(ObjectTypeId.CONTACT)).hasSize(101);
    assertThat(of(ObjectTypeId.COMPANY)).hasSize(70);
  }

  @Test
  void whatFindsARecordIsUnique() {
    assertThat(properties.stream().filter(Property::unique).map(Property::name)).containsExactlyInAnyOrder("email", "domain", "hs_sku");
    assertThat(get(ObjectTypeId.CONTACT, "email").textKind()).isEqualTo(TextKind.EMAIL);
    assertThat(get(ObjectTypeId.COMPANY, "domain").textKind()).isEqualTo(TextKind.DOMAIN);
  }

  @Test
  void theRecordIdIsShownButNeverEdited() {
    for (var objectType : properties.stream().map(Property::objectType).distinct().toList()) {
      assertThat(get(objectType, Property.RECORD_ID).label()).isEqualTo("Record ID");
      assertThat(get(objectType, Property.RECORD_ID).readOnly()).isTrue();
    }
  }

  @Test
  void amountsAreShownAsMoney() {
    assertThat(get(ObjectTypeId.DEAL, "amount").display()).isEqualTo(NumberDisplay.CURRENCY);
    assertThat(get(ObjectTypeId.PRODUCT, "price").display()).isEqualTo(NumberDisplay.CURRENCY);
    assertThat(get(ObjectTypeId.LINE_ITEM, "amount").display()).isEqualTo(NumberDisplay.CURRENCY);
    assertThat(get(ObjectTypeId.LINE_ITEM, "quantity").display()).isEqualTo(NumberDisplay.GROUPED);
    assertThat(get(ObjectTypeId.DEAL, "hs_deal_stage_probability").display()).isEqualTo(NumberDisplay.PERCENT);
  }

  @Test
  void everyRecordHasAnOwner() {
    assertThat(get(ObjectTypeId.CONTACT, "owner_id").label()).isEqualTo("Contact owner");
    assertThat(get(ObjectTypeId.COMPANY, "owner_id").label()).isEqualTo("Company owner");
    assertThat(properties.stream().filter(property -> property.name().equals("owner_id"))).hasSize(11).allMatch(Property::owner);
  }

  @Test
  void listsOptionsInTheirOrder() {
    assertThat(get(ObjectTypeId.CONTACT, "lifecyclestage").options()).extracting(PropertyOption::value).containsExactly("subscriber",
        "lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity", "customer", "evangelist", "other");
    assertThat(get(ObjectTypeId.COMPANY, "industry").options()).hasSize(148);
    assertThat(get(ObjectTypeId.CONTACT, "hs_buying_role").fieldType()).isEqualTo(FieldType.CHECKBOX);
    assertThat(get(ObjectTypeId.CONTACT, "hs_legal_basis").options()).extracting(PropertyOption::value)
        .contains("Legitimate interest – prospect/lead", "Not applicable");
    assertThat(get(ObjectTypeId.CONTACT, "numemployees").options()).extracting(PropertyOption::label).contains("5-25", "1000+");
  }

  @Test
  void everyPropertyHasAGroupAndItsOwnName() {
    var groups = files.groups().stream().map(group -> group.objectType() + group.name()).collect(Collectors.toSet());
    assertThat(properties).allMatch(property -> groups.contains(property.objectType() + property.group()));
    assertThat(properties).extracting(property -> property.objectType() + property.name()).doesNotHaveDuplicates();
  }

  @Test
  void noOptionCanBeTakenForAnother() {
    for (var property : properties) {
      assertThat(property.options()).extracting(option -> option.value()).doesNotHaveDuplicates();
      assertThat(property.options()).extracting(option -> option.label().toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }
  }

  @Test
  void whoeverFillsInAChoiceHasOptions() {
    // An administrator fills these, or the pipelines do.
    var filledLater = Set.of("hs_tag_ids", "hs_resolution", "hs_activity_type",
        "pipeline", "dealstage", "hs_pipeline", "hs_pipeline_stage");
    assertThat(properties.stream().filter(property -> property.type() == PropertyType.ENUMERATION && !property.readOnly()
        && !filledLater.contains(property.name())))
        .allMatch(property -> property.owner() || !property.options().isEmpty());
  }

  private List<Property> of(ObjectTypeId objectType) {
    return properties.stream().filter(property -> property.objectType().equals(objectType)).toList();
  }

  private Property get(ObjectTypeId objectType, String name) {
    return of(objectType).stream().filter(property -> property.name().equals(name)).findFirst().orElseThrow();
  }
}
