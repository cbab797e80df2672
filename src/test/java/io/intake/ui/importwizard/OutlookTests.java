package io.intake.ui.importwizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.Requirement;
import io.intake.imports.ImportSummary;
import io.intake.imports.OutcomeCounts;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTests {

  private static final ObjectType CONTACT = new ObjectType(ObjectTypeId.CONTACT, "contacts", "Contact", "Contacts",
      Requirement.oneOf("email"), List.of("email"), List.of(), "email", List.of(), List.of(), true, "", "contacts");

  @Test
  void saysWhatWillHappenInOneSentence() {
    var rows = new OutcomeCounts(4812, 190, 0, 3, 20);
    assertThat(Outlook.of(List.of(CONTACT), summary(rows), Optional.of("Fair 2026")))
        .isEqualTo("4,812 contacts created, 190 contacts updated, 23 rows left out, list “Fair 2026” created.");
    assertThat(Outlook.rows(summary(rows))).isEqualTo(5002);
  }

  @Test
  void countsOneAsOne() {
    assertThat(Outlook.of(List.of(CONTACT), summary(new OutcomeCounts(1, 0, 0, 0, 1)), Optional.empty()))
        .isEqualTo("1 contact created, 1 row left out.");
  }

  @Test
  void saysSoIfNothingWouldBeWritten() {
    assertThat(Outlook.of(List.of(CONTACT), ImportSummary.NOTHING, Optional.empty())).isEqualTo("Nothing would be written.");
  }

  private static ImportSummary summary(OutcomeCounts rows) {
    return new ImportSummary(rows, Map.of(ObjectTypeId.CONTACT, rows), 0, 0, rows.failed());
  }
}
