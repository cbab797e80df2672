package io.intake.imports.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.Derivation;
import io.intake.imports.DerivedProposal;
import io.intake.imports.FileRow;
import io.intake.imports.Joint;
import io.intake.imports.LongNames;
import io.intake.imports.NameOrder;
import io.intake.imports.Splitting;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalFinderTests {

  @Test
  void proposesToSplitNames() {
    assertThat(found(true, "Naam;City", "Jan Jansen;Delft", "Anna de Vries;Leiden")).containsExactly(names(NameOrder.FIRST_LAST));
    assertThat(found(true, "Full name;City", "Jansen, Jan;Delft", "de Vries, Anna;Leiden"))
        .containsExactly(names(NameOrder.LAST_COMMA_FIRST));
  }

  @Test
  void proposesNothingThatIsNotSure() {
    assertThat(found(true, "Name", "Acme Group", "Blue BV", "Jan Jansen")).isEmpty();
    assertThat(found(true, "City", "New York", "San Diego")).isEmpty();
    assertThat(found(true, "Name", "Jan Jansen")).isEmpty();
    assertThat(found(true, "Name", "Jan Jansen", "Bakker, Piet")).isEmpty();
    assertThat(found(false, "Name", "Jan Jansen", "Piet Bakker")).isEmpty();
    assertThat(found(false, "Contactpersoon", "Jan Jansen", "Piet Bakker")).hasSize(1);
  }

  @Test
  void proposesToJoinADayWithItsTime() {
    assertThat(found(true, "Datum;Tijd", "1-2-2026;9:30", "3-2-2026;17:05:10")).containsExactly(
        new DerivedProposal(0, List.of(new Derivation.Joined(List.of(0, 1), Joint.SPACE))));
    assertThat(found(true, "Datum;Prijs", "1-2-2026;9.75", "3-2-2026;17.05")).isEmpty();
    assertThat(found(true, "Datum;Bedrag", "1-2-2026;12", "3-2-2026;17")).isEmpty();
  }

  private static DerivedProposal names(NameOrder order) {
    return new DerivedProposal(0, Derivation.allParts(0, new Splitting.FullName(order, LongNames.STAY_WHOLE)));
  }

  private static List<DerivedProposal> found(boolean oneObject, String header, String... rows) {
    return new ProposalFinder(List.of(header.split(";")), Arrays.stream(rows).map(row -> new FileRow(2, List.of(row.split(";")))).toList(),
        oneObject).find();
  }
}
