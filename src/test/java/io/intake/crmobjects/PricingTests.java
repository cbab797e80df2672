package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PricingTests {

  private static final ObjectTraits TRAITS = ObjectTraits.NONE.pricedIn("deal_currency_code", "amount_in_home_currency");

  private static CrmRecord deal(String currency) {
    var source = new RecordSource("USER", "1");
    return new CrmRecord(new RecordId(ObjectTypeId.DEAL, 1), "Deal", Map.of("deal_currency_code", currency), Map.of(), 0, Instant.EPOCH,
        Instant.EPOCH, source, source, false);
  }

  @Test
  void amountsAreInTheCurrencyThatTheRecordNames() {
    assertThat(TRAITS.currency(deal("USD"), "amount")).isEqualTo("USD");
    assertThat(ObjectTraits.NONE.currency(deal("USD"), "amount")).isEmpty();
  }

  @Test
  void someAreInThatOfTheAccountAllTheSame() {
    assertThat(TRAITS.currency(deal("USD"), "amount_in_home_currency")).isEmpty();
  }
}
