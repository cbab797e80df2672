package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What people chose for a header is suggested for the next file, until they choose something else.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class LearnedHeadersIntegrationTests {

  @Autowired
  ApplicationContext application;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  Users users;
  ImportSteps steps;

  @BeforeEach
  void begin() {
    steps = new ImportSteps(application, Duration.ofMinutes(1));
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void suggestsWhatWasChosenForTheHeaderBefore() {
    var before = upload("Zomerhuis,Email\nDelft,zomer1@example.com\n");
    assertThat(suggested(before).target()).isInstanceOf(ColumnTarget.Undecided.class);
    run(before, Map.of("Zomerhuis", ImportSteps.contact("city"), "Email", ImportSteps.contact("email")));

    var next = upload("E-mail,ZOMER-HUIS\nzomer2@example.com,Leiden\n");
    var learned = drafts.suggestions(next).getLast();
    assertThat(learned.target()).isEqualTo(ImportSteps.contact("city"));
    assertThat(learned.reason().kind()).isEqualTo(Kind.CHOSEN_BEFORE);

    var again = upload("Zomerhuis,Email\nDelft,zomer3@example.com\n");
    run(again, Map.of("Email", ImportSteps.contact("email")));
    assertThat(suggested(upload("Zomerhuis,Email\nDelft,zomer4@example.com\n")).target()).isInstanceOf(ColumnTarget.Undecided.class);
  }

  private ImportId upload(String text) {
    return steps.upload(List.of(ObjectTypeId.CONTACT), "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private ColumnSuggestion suggested(ImportId id) {
    return drafts.suggestions(id).getFirst();
  }

  private void run(ImportId id, Map<String, ColumnTarget> targets) {
    steps.map(id, targets, "");
    steps.plan(id);
    steps.run(id);
  }
}
