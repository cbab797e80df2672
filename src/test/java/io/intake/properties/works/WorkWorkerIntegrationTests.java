package io.intake.properties.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.intake.SignIn;
import io.intake.properties.FieldType;
import io.intake.properties.IndexObstacle;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyUses;
import io.intake.properties.PropertyValues;
import io.intake.properties.PropertyWork;
import io.intake.properties.PropertyWorks;
import io.intake.properties.RuleKind;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueRule;
import io.intake.users.Users;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of work on values that is interrupted, that records resist, and that something else meets; with a made up room of ten
/// records.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import({WorkWorkerIntegrationTests.TenRecords.class, WorkWorkerIntegrationTests.Running.class})
class WorkWorkerIntegrationTests {

  @TestConfiguration
  @EnableMethodSecurity
  static class Security {
  }

  private static final ObjectTypeId TYPE = ObjectTypeId.CONTACT;
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Autowired
  WorkWorker worker;
  @Autowired
  StoredWorks stored;
  @Autowired
  WorkDefinitions definitions;
  @Autowired
  PropertyWorks works;
  @Autowired
  PropertyAdministration administration;
  @Autowired
  PropertyCatalog catalog;
  @Autowired
  TransactionTemplate transactions;
  @Autowired
  TenRecords room;
  @Autowired
  Running running;
  @Autowired
  Users users;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    room.asked.clear();
    room.resists = false;
    running.property = "";
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void goesOnBehindTheLastPartThatWasDone() {
    var order = begun("Left in the middle", 7);
    worker.work(order, true);
    assertThat(room.asked).containsExactly(7L, 10L);
    assertThat(stored.find(order).orElseThrow()).matches(StoredWorks.Standing::finished).matches(standing -> !standing.failed());
    worker.work(order, true);
    assertThat(room.asked).hasSize(2);
  }

  @Test
  void triesAgainLaterWhatRecordsResist() {
    var order = begun("Resisted", 7);
    room.resists = true;
    assertThatThrownBy(() -> worker.work(order, true)).isInstanceOf(RuntimeException.class);
    assertThat(stored.find(order).orElseThrow()).matches(standing -> !standing.finished());
    room.resists = false;
    worker.work(order, true);
    assertThat(stored.find(order).orElseThrow()).matches(StoredWorks.Standing::finished);
  }

  @Test
  void goesOnWithWhatFailedWhenAnAdministratorSaysSo() {
    var order = begun("Failed", 7);
    room.resists = true;
    worker.work(order, false);
    assertThat(stored.find(order).orElseThrow()).matches(StoredWorks.Standing::failed);
    assertThat(catalog.workOnValues(TYPE, "failed")).contains(PropertyWork.Kind.CHANGE_TYPE);

    room.resists = false;
    room.asked.clear();
    works.goOn(order);
    Awaitility.await().atMost(PATIENCE).until(() -> stored.find(order).orElseThrow().finished());
    assertThat(stored.find(order).orElseThrow()).matches(standing -> !standing.failed());
    assertThat(room.asked).containsExactly(7L, 10L);
    Awaitility.await().atMost(PATIENCE).until(() -> catalog.workOnValues(TYPE, "failed").isEmpty());
    works.goOn(order);
    assertThat(room.asked).hasSize(2);
  }

  @Test
  void leavesWhatFailedOnceThePropertyBecameSomethingElse() {
    var order = begun("Outdated", 7);
    room.resists = true;
    worker.work(order, false);
    room.resists = false;
    works.changeKind(TYPE, "outdated", PropertyKind.TEXT, ValueFormat.STANDARD);
    Awaitility.await().atMost(PATIENCE).until(() -> catalog.workOnValues(TYPE, "outdated").isEmpty());
    works.goOn(order);
    assertThat(stored.find(order).orElseThrow()).matches(StoredWorks.Standing::failed);
  }

  @Test
  void waitsForAnImportThatWasStartedInTheSameMoment() {
    var order = begun("Imported", 7);
    running.property = "imported";
    assertThatThrownBy(() -> worker.work(order, true)).isInstanceOf(RuntimeException.class);
    assertThat(room.asked).isEmpty();
    running.property = "";
    worker.work(order, true);
    assertThat(stored.find(order).orElseThrow()).matches(StoredWorks.Standing::finished);
  }

  @Test
  void keepsAnOptionThatAnImportMayWriteAnyMoment() {
    catalog.create(new NewProperty(TYPE, "Written", "", "contactinformation", PropertyType.ENUMERATION, FieldType.SELECT,
        List.of("One", "Two"), false));
    running.property = "written";
    refused(Reason.IMPORT_RUNS, () -> administration.removeOption(TYPE, "written", "Two"));
    running.property = "";
    administration.removeOption(TYPE, "written", "Two");
    assertThat(catalog.get(TYPE, "written").options()).hasSize(1);
  }

  @Test
  void archivesNothingThatIsBeingChanged() {
    begun("Kept", 7);
    refused(Reason.WORK_UNDER_WAY, () -> administration.archive(TYPE, "kept", List.of()));
  }

  @Test
  void keepsWhatOthersDecidedMeanwhile() {
    var read = text("Decided");
    administration.setRules(TYPE, "decided", List.of(ValueRule.of(RuleKind.MAX_LENGTH, "9")));
    definitions.setFast(read, true);
    var adjustment = catalog.get(TYPE, "decided").adjustment();
    assertThat(adjustment.rules()).hasSize(1);
    assertThat(adjustment.fast()).isTrue();
    definitions.setFast(read, false);
  }

  @Test
  void showsAChangeOnceItsTransactionIsOver() {
    text("Ruled");
    transactions.executeWithoutResult(status -> {
      administration.setRules(TYPE, "ruled", List.of(ValueRule.of(RuleKind.MAX_LENGTH, "9")));
      // Somebody else looks before it is over, and what they read is kept in memory.
      assertThat(CompletableFuture.supplyAsync(() -> catalog.get(TYPE, "ruled").rules()).join()).isEmpty();
    });
    assertThat(catalog.get(TYPE, "ruled").rules()).hasSize(1);
  }

  private Property text(String label) {
    return catalog.create(new NewProperty(TYPE, label, "", "contactinformation", PropertyType.STRING, FieldType.TEXT, List.of(), false));
  }

  /// An order to make a text a number that came as far as a record, and that nothing does in the background.
  private long begun(String label, long position) {
    var property = text(label);
    var order = stored.add(new WorkOrder(PropertyWork.Kind.CHANGE_TYPE, TYPE, property.name(), "NUMBER",
        Conversion.detail(property, ValueFormat.STANDARD), 1), 10);
    definitions.setKind(property, PropertyKind.NUMBER);
    assertThat(stored.advance(order, 0, new PropertyValues.Part(position, (int) position, 1, 0))).isTrue();
    return order;
  }

  private static void refused(Reason reason, ThrowingCallable call) {
    assertThat(catchThrowableOfType(PropertyRefused.class, call).reason()).isEqualTo(reason);
  }

  /// Records 1 to 10, all of which a part takes at once.
  static class TenRecords implements PropertyValues {

    final List<Long> asked = new ArrayList<>();
    volatile boolean resists;

    @Override
    public long countOption(Property property, String option) {
      return 0;
    }

    @Override
    public long count(ObjectTypeId objectType) {
      return 10;
    }

    @Override
    public Map<String, Long> countFilled(ObjectTypeId objectType) {
      return Map.of();
    }

    @Override
    public List<String> frequent(Property property, int most) {
      return List.of();
    }

    @Override
    public Part look(Property property, long afterId, Function<String, Optional<String>> other) {
      return new Part(10, (int) (10 - afterId), 0, 0);
    }

    @Override
    public Part change(Property property, long afterId, Function<String, Optional<String>> other, long userId) {
      if (resists) {
        throw new CannotAcquireLockException("Somebody else writes them");
      }
      asked.add(afterId);
      return look(property, afterId, other);
    }

    @Override
    public Part follow(ObjectTypeId objectType, long afterId, long userId) {
      asked.add(afterId);
      return new Part(10, (int) (10 - afterId), 0, 0);
    }

    @Override
    public Optional<IndexObstacle> obstacle(Property property) {
      return Optional.empty();
    }

    @Override
    public void makeFast(Property property) {
      asked.add(0L);
    }

    @Override
    public void makeOrdinary(Property property) {
      asked.add(0L);
    }
  }

  /// An import that runs and writes one property.
  static class Running implements PropertyUses {

    volatile String property = "";

    @Override
    public List<PropertyUsage> list(ObjectTypeId objectType) {
      return running(objectType);
    }

    @Override
    public List<PropertyUsage> running(ObjectTypeId objectType) {
      return List.of(new PropertyUsage(property, PropertyUsage.Kind.RUNNING_IMPORT, "Fair"));
    }
  }
}
