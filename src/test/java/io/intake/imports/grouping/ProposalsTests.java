package io.intake.imports.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ErrorValue;
import io.intake.imports.ProposedDecision;
import io.intake.imports.ProposedDecision.Basis;
import io.intake.imports.ValueDecision.UseOption;
import io.intake.properties.FieldType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a value that is no option most likely means.
class ProposalsTests {

  private static final Property STAGE = new Property(ObjectTypeId.CONTACT, "lifecyclestage", "Lifecycle Stage", "", "sales",
      PropertyType.ENUMERATION, FieldType.RADIO, TextKind.PLAIN, List.of(new PropertyOption("subscriber", "Subscriber", 0, false),
          new PropertyOption("opportunity", "Opportunity", 1, false), new PropertyOption("customer", "Customer", 2, false)),
      false, false, false, true, 0);

  @Test
  void isAnOptionMistypedInAnyLanguage() {
    assertThat(proposed("Custmer")).contains(new ProposedDecision(new UseOption("customer"), Basis.SIMILAR));
    assertThat(proposed("Abonee")).contains(new ProposedDecision(new UseOption("subscriber"), Basis.SIMILAR));
    assertThat(proposed("verkoop kansen")).contains(new ProposedDecision(new UseOption("opportunity"), Basis.SIMILAR));
    assertThat(proposed("prospect")).isEmpty();
  }

  private static Optional<ProposedDecision> proposed(String text) {
    return new Proposals(STAGE, Map.of()).of(List.of(new ErrorValue(text, 1, 2)));
  }
}
