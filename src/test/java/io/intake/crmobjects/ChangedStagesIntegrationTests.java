package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipeline;
import io.intake.properties.Pipelines;
import io.intake.properties.PropertyWork;
import io.intake.properties.PropertyWorks;
import io.intake.properties.Stage;
import io.intake.users.Users;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Records follow the stages that an administrator changes, in the background.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ChangedStagesIntegrationTests {

  private static final Duration LIMIT = Duration.ofSeconds(40);

  @Autowired
  private Pipelines pipelines;
  @Autowired
  private PropertyWorks works;
  @Autowired
  private CrmRecords records;
  @Autowired
  private Users users;

  @BeforeEach
  void signIn() {
    SignIn.asAdministrator(users);
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  @Test
  void dealsFollowAStageThatIsLessLikelyToWin() {
    var deal = records.create(ObjectTypeId.DEAL, Map.of("dealname", "Roof", "dealstage", "contractsent", "amount", "200"));
    assertThat(deal.value("hs_projected_amount")).isEqualTo("180");

    var before = changeChance();

    assertThat(finished().changed()).isPositive();
    assertThat(records.find(deal.id()).orElseThrow().value("hs_projected_amount")).isEqualTo("100");
    assertThat(records.history(deal.id())).anyMatch(change -> change.property().equals("hs_deal_stage_probability"));
    pipelines.save(before);
    finished();
  }

  @Test
  void dealsThatAnotherOneBecamePartOfFollow(@Autowired RecordCare care) {
    var goes = records.create(ObjectTypeId.DEAL, Map.of("dealname", "Ruof", "dealstage", "contractsent", "amount", "100"));
    var stays = records.create(ObjectTypeId.DEAL, Map.of("dealname", "Roof", "dealstage", "contractsent", "amount", "200"));
    care.merge(stays, goes, Map.of());

    var before = changeChance();

    assertThat(finished().changed()).isPositive();
    assertThat(records.find(stays.id()).orElseThrow().value("hs_projected_amount")).isEqualTo("100");
    pipelines.save(before);
    finished();
  }

  /// A stage of ninety percent has fifty.
  ///
  /// @return the pipeline as it was
  private Pipeline changeChance() {
    var pipeline = pipelines.list(ObjectTypeId.DEAL).getFirst();
    pipelines.save(new Pipeline(pipeline.objectType(), pipeline.id(), pipeline.label(), false, pipeline.stages().stream()
        .map(stage -> stage.id().equals("contractsent") ? new Stage(stage.id(), stage.pipelineId(), stage.label(),
            Optional.of(new BigDecimal("0.5")), false, false) : stage).toList()));
    return pipeline;
  }

  private PropertyWork finished() {
    var limit = Instant.now().plus(LIMIT);
    while (Instant.now().isBefore(limit)) {
      var latest = works.list(ObjectTypeId.DEAL).stream().filter(work -> work.kind() == PropertyWork.Kind.FOLLOW_STAGES).findFirst();
      if (latest.filter(work -> !work.isUnderWay()).isPresent()) {
        assertThat(latest.get().failed()).isFalse();
        return latest.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("The records came to no end of following");
  }
}
