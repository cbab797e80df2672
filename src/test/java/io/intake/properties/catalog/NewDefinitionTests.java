package io.intake.properties.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewDefinitionTests {

  @ParameterizedTest
  @CsvSource({"Favourite Colour,favourite_colour", "3A custom color,n3a_custom_color", "Größe (cm),grosse__cm_", "年齢,nian_ling",
      "E-mail 2,e_mail_2"})
  void derivesTheInternalNameFromTheLabel(String label, String name) {
    assertThat(NewDefinition.name(label)).isEqualTo(name);
  }
}
