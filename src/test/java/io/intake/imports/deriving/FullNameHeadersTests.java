package io.intake.imports.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shops call a person's name that of the customer.
class FullNameHeadersTests {

  @ParameterizedTest
  @ValueSource(strings = {"Customer Name", "KundeName", "Kundenname", "NombreCliente", "Nom du client", "Nome cliente", "Klantnaam"})
  void namesOfCustomersAreFullNames(String header) {
    assertThat(FullNameHeaders.has(header)).isTrue();
    assertThat(FullNameHeaders.isOfAnything(header)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KundenID", "Customer", "Nombre"})
  void whatElseIsKnownOfCustomersIsNone(String header) {
    assertThat(FullNameHeaders.has(header)).isFalse();
  }
}
