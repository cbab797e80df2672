package io.intake.imports.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportDuplicates;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.Walks;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// Searches of one node, of which one goes on at a time.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class DuplicateSearchIntegrationTests {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired
  ApplicationContext application;
  @Autowired
  DuplicateSearch search;
  @Autowired
  ImportDuplicates duplicates;
  @Autowired
  StoredImports imports;
  @Autowired
  Walks walks;
  @Autowired
  TransactionTemplate transactions;
  @Autowired
  Users users;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  @Timeout(60)
  void blocksNoThreadForASearchThatHasToWait() {
    var searched = planned();
    var other = planned();
    search.forget(searched, false);
    var first = transactions.execute(status -> {
      // Held here, so that the first search can't keep what it found and comes to no end.
      assertThat(walks.hold(searched.id(), ImportPhase.PLAN, walks.find(searched.id(), ImportPhase.PLAN).orElseThrow().epoch())).isTrue();
      var going = CompletableFuture.supplyAsync(() -> search.search(searched, FixSet.NONE));
      Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> !search.search(other, FixSet.NONE));
      assertThat(going).isNotDone();
      return going;
    });
    assertThat(first.join()).isTrue();
    assertThat(search.search(other, FixSet.NONE)).isTrue();
    assertThat(duplicates.isSearched(searched.id())).isTrue();
  }

  private ReadyToStart planned() {
    var steps = new ImportSteps(application, PATIENCE);
    var text = "Email,City\nada@example.com,Delft\n";
    var id = steps.upload(List.of(ObjectTypeId.CONTACT), "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    steps.map(id, Map.of("Email", ImportSteps.contact("email"), "City", ImportSteps.contact("city")), "");
    steps.plan(id);
    Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> duplicates.isSearched(id));
    return draft(id);
  }

  private ReadyToStart draft(ImportId id) {
    return (ReadyToStart) imports.find(id).orElseThrow().draft();
  }
}
