package io.intake.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportErrorType;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.PlannedRecord;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import io.intake.properties.FieldType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.RuleKind;
import io.intake.properties.TextKind;
import io.intake.properties.ValueRule;
import io.intake.ui.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// In the check's sheet stored values read as everywhere else.
class PropertyWordsTests {

  private static final Map<String, Property> PROPERTIES = Map.of("born", property("born", PropertyType.DATE, FieldType.DATE),
      "revenue", property("revenue", PropertyType.NUMBER, FieldType.NUMBER),
      "owner", property("owner", PropertyType.ENUMERATION, FieldType.SELECT),
      "number", property("number", PropertyType.STRING, FieldType.TEXT).withAdjustment(Property.Adjustment.NONE.withRules(
          List.of(ValueRule.of(RuleKind.MIN_LENGTH, "3"), ValueRule.of(RuleKind.DIGITS_ONLY)))));
  private final PropertyWords words = new PropertyWords((type, name) -> Optional.ofNullable(PROPERTIES.get(name)));

  @AfterEach
  void leave() {
    SpeakingUser.leaves();
  }

  @Test
  void datesNumbersAndOwnersReadAsTheUserWritesThem() {
    SpeakingUser.speaks(Language.DUTCH);
    assertThat(words.of(target("born"), "1980-03-28")).isEqualTo("28 mrt 1980");
    assertThat(words.of(target("revenue"), "1234567.5")).isEqualTo("1.234.567,5");
    assertThat(words.of(target("owner"), "17")).isEqualTo("Ada Lovelace");
    SpeakingUser.speaks(Language.ENGLISH);
    assertThat(words.of(target("revenue"), "1234567.5")).isEqualTo("1,234,567.5");
  }

  @Test
  void whatAPropertyNobodyKnowsHoldsIsShownAsItIs() {
    assertThat(words.of(target("gone"), "1980-03-28")).isEqualTo("1980-03-28");
    assertThat(words.label(target("gone"))).isEqualTo("gone");
  }

  @Test
  void aBrokenRuleIsToldInTheWordsOfTheRule() {
    SpeakingUser.speaks(Language.ENGLISH);
    var rules = words.rules(target("number"));
    assertThat(rules).isEqualTo("At least 3 characters; Only the digits 0 to 9");
    assertThat(ErrorTexts.title(ImportErrorType.INVALID_CUSTOM_PROPERTY_VALIDATION, rules))
        .isEqualTo("Breaks a rule of the property: At least 3 characters; Only the digits 0 to 9");
    assertThat(ErrorTexts.title(ImportErrorType.INVALID_EMAIL, rules)).isEqualTo("Not an e-mail address");
    assertThat(words.rules(target("born"))).isEmpty();
    assertThat(words.rules(target("gone"))).isEmpty();
  }

  @Test
  void aChangedCellShowsOldAndNewInWords() {
    SpeakingUser.speaks(Language.ENGLISH);
    var cell = SheetCell.of(updated(new ValueChange("owner", "", "17")), new ColumnMapping(0, "Owner", target("owner")), words);
    assertThat(cell.kind()).isEqualTo("cell-changed");
    assertThat(cell.text()).isEqualTo("Ada Lovelace");
    assertThat(cell.hint()).startsWith("(empty) → Ada Lovelace").endsWith("In the file: ada");
  }

  @Test
  void aRemarkNamesThePropertiesThatChange() {
    var remark = RowRemark.of(updated(new ValueChange("born", "", "1980-03-28"), new ValueChange("revenue", "1", "2")), List.of(), words);
    assertThat(remark).isEqualTo(new RowRemark("", "Label of born, Label of revenue"));
  }

  private static PlannedRow updated(ValueChange... changes) {
    var record = new PlannedRecord(ObjectTypeId.CONTACT, 1, RowOutcome.UPDATED, List.of(changes));
    return new PlannedRow(2, List.of("ada"), List.of(), RowOutcome.UPDATED, List.of(record), List.of());
  }

  private static ColumnTarget.PropertyColumn target(String name) {
    return new ColumnTarget.PropertyColumn(ObjectTypeId.CONTACT, name, OverwritePolicy.OVERWRITE);
  }

  private static Property property(String name, PropertyType type, FieldType field) {
    return new Property(ObjectTypeId.CONTACT, name, "Label of " + name, "", "group", type, field, TextKind.PLAIN,
        List.of(new PropertyOption("17", "Ada Lovelace", 0, false)), false, false, false, false, 0);
  }
}
