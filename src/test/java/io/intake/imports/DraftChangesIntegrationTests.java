package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Drafts that change behind a plan, or while somebody starts them: the run does what a person saw planned.
@SpringBootTest(properties = "intake.import.chunk-size=7")
class DraftChangesIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final Map<String, ColumnTarget> MAPPING =
      Map.of("Email", ImportSteps.contact("email"), "Status", ImportSteps.contact("hs_lead_status"),
          "Role", ImportSteps.contact("hs_buying_role"));

  @Autowired
  ApplicationContext application;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  ImportFixes fixes;
  @Autowired
  Imports imports;
  @Autowired
  PropertyCatalog catalog;
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
  void planWithFixesHoldsNoMoreWhenTheFileIsReadAnew() {
    var id = planned("Email,Status\na@anew.example.com,Open\nb anew,Open\n");
    var format = file(id).format();
    fixes.decide(id, 0, List.of("b anew"), new ValueDecision.SkipRows());
    assertThat(summary(id).rows().skipped()).isEqualTo(1);

    drafts.reread(id, format.withCharset("windows-1252"));
    assertThat(drafts.reread(id, format).file().format()).isEqualTo(format);
    steps.map(id, MAPPING, "");
    assertThat(fixes.decisions(id)).isEmpty();
    assertThat(drafts.plan(id)).isEmpty();
    assertThatThrownBy(() -> drafts.start(id)).hasMessageContaining("NOT_CHECKED");
    assertThat(steps.plan(id).summary().rows().failed()).isEqualTo(1);
  }

  @Test
  void fileThatComesTooLateLeavesAStartedImportAlone() {
    var id = planned("Email,Status\na@late.example.com,Open\nb@late.example.com,Open\n");
    var plan = summary(id);
    var file = file(id);
    var other = startingMeanwhile(id, "Email,Status\nc@late.example.com,Open\n");
    assertThatThrownBy(() -> drafts.upload(id, "late.csv", other)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> drafts.reread(id, file.format())).isInstanceOf(NoSuchElementException.class);
    assertThat(steps.awaitRun(id).summary()).isEqualTo(plan);
  }

  /// As if somebody started the import in another tab while the bytes arrive in this one.
  private InputStream startingMeanwhile(ImportId id, String text) {
    var start = new DelegatingSecurityContextRunnable(() -> drafts.start(id));
    return new FilterInputStream(bytes(text)) {
      @Override
      public int read(byte[] into, int from, int count) throws IOException {
        CompletableFuture.runAsync(start).join();
        return super.read(into, from, count);
      }
    };
  }

  @Test
  void newOptionHasTheFileCheckedAgain() {
    var id = planned("Email,Status\na@option.example.com,On a boat\nb@option.example.com,At sea\nc@option.example.com,Open\n");
    assertThat(imports.errorGroups(id, ImportPhase.PLAN)).isNotEmpty();

    var option = catalog.addOption(CONTACT, "hs_lead_status", "On a boat");
    assertThat(drafts.plan(id)).as("it was made without the option").isEmpty();
    assertThatThrownBy(() -> drafts.start(id)).hasMessageContaining("NOT_CHECKED");

    fixes.decide(id, 1, List.of("At sea"), new ValueDecision.UseOption(option.value()));
    var plan = summary(id);
    assertThat(imports.errorGroups(id, ImportPhase.PLAN)).isEmpty();
    assertThat(steps.run(id).summary()).isEqualTo(plan);
    assertThat(imports.errorGroups(id, ImportPhase.RUN)).isEmpty();
  }

  @Test
  void decisionsMayBeAsLongAsValues() {
    var id = planned("Email,Role\na long,Purse\n");
    var text = "é".repeat(65_536);
    fixes.decide(id, 0, List.of("a long"), new ValueDecision.ReplaceBy(text));
    assertThat(fixes.decisions(id)).extracting(DecidedValue::decision).containsExactly(new ValueDecision.ReplaceBy(text));

    fixes.decide(id, 1, List.of("Purse"), new ValueDecision.UseOption("CHAMPION" + ";CHAMPION".repeat(300)));
    assertThat(fixes.decisions(id)).hasSize(2);
    assertThat(summary(id).rows().failed()).isEqualTo(1);
  }

  private ImportId planned(String text) {
    var id = steps.upload(List.of(CONTACT), "people.csv", bytes(text));
    steps.map(id, MAPPING, "");
    steps.plan(id);
    return id;
  }

  private UploadedFile file(ImportId id) {
    return ((ImportDraft.ReadyToStart) drafts.get(id)).file();
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private ImportSummary summary(ImportId id) {
    var progress = steps.awaitPlan(id);
    assertThat(progress.failure()).isEqualTo(Optional.empty());
    return progress.summary();
  }
}
