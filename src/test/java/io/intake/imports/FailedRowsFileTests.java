package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// The file of failed rows: what was in them, each with its reason, and nothing that a spreadsheet program would run.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class FailedRowsFileTests {

  private static final String HEADER = "=HYPERLINK(1)";

  @Autowired
  ApplicationContext application;
  @Autowired
  Imports imports;
  @Autowired
  Users users;

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void keepsReasonsInTheirColumnAndFormulasAsText() throws IOException {
    SignIn.asAdministrator(users);
    var rows = failedRows(HEADER + ",City\nno address,=2+3\ngood@example.com,Delft,left,over\nfine@example.com,Delft\n");
    assertThat(rows.getFirst().toList()).containsExactly("'" + HEADER, "City", "Row", "Reason");
    assertThat(rows.get(1).toList()).startsWith("no address", "'=2+3", "2").last().asString().startsWith("'" + HEADER + ": ");
    assertThat(rows.get(2).toList()).startsWith("good@example.com", "Delft", "3").endsWith("left", "over");
    assertThat(rows).hasSize(3);
  }

  private List<CSVRecord> failedRows(String text) throws IOException {
    var steps = new ImportSteps(application, Duration.ofMinutes(1));
    var id = steps.upload(List.of(ObjectTypeId.CONTACT), "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    steps.map(id, Map.of(HEADER, ImportSteps.contact("email"), "City", ImportSteps.contact("city")), "");
    steps.plan(id);
    steps.run(id);
    var out = new ByteArrayOutputStream();
    imports.writeFailedRows(id, out);
    var written = out.toString(StandardCharsets.UTF_8);
    assertThat(written).startsWith("\uFEFF");
    return CSVFormat.EXCEL.parse(new StringReader(written.substring(1))).getRecords();
  }
}
