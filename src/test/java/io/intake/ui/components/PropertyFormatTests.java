package io.intake.ui.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.intake.properties.FieldType;
import io.intake.properties.NumberDisplay;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.properties.RuleKind;
import io.intake.properties.TextKind;
import io.intake.properties.ValueRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How amounts of money are written.
class PropertyFormatTests {

  private static final Property AMOUNT = number(NumberDisplay.CURRENCY);

  private static Property number(NumberDisplay display) {
    return new Property(ObjectTypeId.DEAL, "amount", "Amount", "", "dealinformation", PropertyType.NUMBER, FieldType.NUMBER,
        TextKind.PLAIN, List.of(), false, false, false, true, 0).withAdjustment(Property.Adjustment.NONE.withDisplay(display));
  }

  @BeforeEach
  void readEnglish() {
    var screen = new UI();
    screen.setLocale(Locale.ENGLISH);
    UI.setCurrent(screen);
  }

  @AfterEach
  void leave() {
    UI.setCurrent(null);
  }

  @Test
  void saysOfAPatternWhatWhoeverMadeItSays() {
    assertThat(PropertyFormat.rule(ValueRule.of(RuleKind.PATTERN, "[0-9]{4}"))).contains("[0-9]{4}");
    assertThat(PropertyFormat.rule(ValueRule.of(RuleKind.PATTERN, "[0-9]{4}", "Four digits, please"))).isEqualTo("Four digits, please");
  }

  @Test
  void writesAnAmountInTheCurrencyOfItsRecord() {
    assertThat(PropertyFormat.text(AMOUNT, "1250.5", "USD")).contains("1,250.5").containsAnyOf("$", "USD").doesNotContain("€");
  }

  @Test
  void writesAnAmountWithoutACurrencyInThatOfTheAccount() {
    assertThat(PropertyFormat.text(AMOUNT, "1250", "")).contains("1,250").containsAnyOf("€", "EUR");
    assertThat(PropertyFormat.amount(AMOUNT, new BigDecimal("1250"), "")).containsAnyOf("€", "EUR");
  }

  @Test
  void namesNoCurrencyWhereNoRecordSaysWhich() {
    assertThat(PropertyFormat.text(AMOUNT, "1250")).isEqualTo("1,250");
    assertThat(PropertyFormat.text(AMOUNT, "1250", "none")).isEqualTo("1,250");
  }

  @Test
  void leavesOtherNumbersAsTheyAre() {
    assertThat(PropertyFormat.text(number(NumberDisplay.GROUPED), "1250", "USD")).isEqualTo("1,250");
    assertThat(PropertyFormat.text(AMOUNT, "", "USD")).isEmpty();
  }
}
