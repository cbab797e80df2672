package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipeline;
import io.intake.properties.PipelineRefused;
import io.intake.properties.Pipelines;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyOption;
import io.intake.properties.Stage;
import io.intake.users.Users;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/// Deals and tickets go through pipelines, some records cannot stand alone, and people define objects of their own.
@SpringBootTest
class OtherObjectsIntegrationTests {

  private static final String TIME = "2026-02-03T10:00:00Z";

  @Autowired
  private CrmRecords records;
  @Autowired
  private ObjectTypes objectTypes;
  @Autowired
  private Pipelines pipelines;
  @Autowired
  private PropertyCatalog properties;
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

  private CrmRecord deal(Map<String, String> values) {
    return records.create(ObjectTypeId.DEAL, values);
  }

  private Pipeline pipeline(String label, String... stages) {
    return pipelines.list(ObjectTypeId.DEAL).stream().filter(known -> known.label().equals(label)).findFirst()
        .orElseGet(() -> pipelines.create(ObjectTypeId.DEAL, label, List.of(stages).stream().map(this::stage).toList()));
  }

  private Stage stage(String label) {
    return new Stage("", "", label, Optional.of(new BigDecimal("0.5")), false, false);
  }

  @Test
  void aStageSaysItsPipelineAndHowLikelyTheDealIsWon() {
    var deal = deal(Map.of("dealname", "Crane", "dealstage", "contractsent", "amount", "200"));
    assertThat(deal.properties()).containsEntry("pipeline", "default").containsEntry("hs_projected_amount", "180")
        .containsEntry("hs_is_closed", "false");
    var won = records.update(deal.id(), deal.version(), Map.of("dealstage", "closedwon"));
    assertThat(won.properties()).containsEntry("hs_is_closed_won", "true").containsEntry("hs_projected_amount", "200");
  }

  @Test
  void aStageBelongsToItsPipeline() {
    var partners = pipeline("Partners", "Meet", "Sign");
    var deal = deal(Map.of("dealname", "Crane", "dealstage", "contractsent"));
    assertThatThrownBy(() -> records.update(deal.id(), deal.version(), Map.of("dealstage", partners.stages().getFirst().id())))
        .isInstanceOf(StageOutsidePipeline.class);
    assertThatThrownBy(() -> deal(Map.of("dealname", "Mast", "pipeline", partners.id(), "dealstage", "closedwon")))
        .isInstanceOf(StageOutsidePipeline.class);
    var moved = records.update(deal.id(), deal.version(), Map.of("pipeline", partners.id()));
    assertThat(moved.properties()).as("begins the other pipeline").containsEntry("dealstage", partners.stages().getFirst().id());
  }

  @Test
  void pipelinesAreTheOptionsOfTheirProperties() {
    var pipeline = pipeline("Renewals", "Ask", "Answer");
    assertThat(properties.get(ObjectTypeId.DEAL, "pipeline").options()).extracting(PropertyOption::label).contains("Renewals");
    assertThat(properties.get(ObjectTypeId.DEAL, "dealstage").options()).extracting(PropertyOption::value)
        .contains("contractsent", pipeline.stages().getLast().id());
    var renamed = pipelines.save(new Pipeline(pipeline.objectType(), pipeline.id(), "Renewals", false, pipeline.stages().reversed()));
    assertThat(renamed.stages()).extracting(Stage::label).containsExactly("Answer", "Ask");
    assertThat(properties.get(ObjectTypeId.DEAL, "dealstage").options()).extracting(PropertyOption::label)
        .containsSubsequence("Answer", "Ask");
  }

  @Test
  void aPipelineLeavesTheStagesOfAnotherAlone() {
    var one = pipeline("One way", "Begin");
    var other = pipeline("Another way", "Start");
    var stages = List.of(one.stages().getFirst(), other.stages().getFirst());
    assertThatThrownBy(() -> pipelines.save(new Pipeline(one.objectType(), one.id(), one.label(), false, stages)))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whatIsInUseIsNotArchived() {
    var pipeline = pipeline("Upgrades", "Offer", "Deliver");
    var stage = pipeline.stages().getFirst();
    var deal = deal(Map.of("dealname", "Crane", "dealstage", stage.id()));
    assertThatThrownBy(() -> pipelines.archive(ObjectTypeId.DEAL, pipeline.id())).isInstanceOfSatisfying(PipelineRefused.class,
        refused -> assertThat(refused.records()).isEqualTo(1));
    assertThatThrownBy(() -> pipelines.save(new Pipeline(pipeline.objectType(), pipeline.id(), pipeline.label(), false,
        List.of(pipeline.stages().getLast())))).isInstanceOf(PipelineRefused.class);
    records.archive(List.of(deal.id()));
    pipelines.archive(ObjectTypeId.DEAL, pipeline.id());
    assertThat(pipelines.rule(ObjectTypeId.DEAL).orElseThrow().pipeline(pipeline.id())).isEmpty();
    pipelines.restore(ObjectTypeId.DEAL, pipeline.id());
    assertThat(pipelines.rule(ObjectTypeId.DEAL).orElseThrow().pipeline(pipeline.id())).isPresent();
  }

  @Test
  void onlyAdministratorsChangePipelinesAndObjects() {
    var known = pipelines.list(ObjectTypeId.DEAL).getFirst();
    SignIn.asUser(users, true);
    List<ThrowingCallable> doors = List.of(() -> pipelines.save(known), () -> pipelines.restore(ObjectTypeId.DEAL, known.id()));
    assertThat(doors).allSatisfy(door -> assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class));
    assertThatThrownBy(() -> pipelines.create(ObjectTypeId.DEAL, "Mine", List.of(stage("One")))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> pipelines.archive(ObjectTypeId.DEAL, "default")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> pipelines.order(ObjectTypeId.DEAL, List.of("default"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> objectTypes.create(new NewObjectType("Boat", "Boats", "", List.of(), List.of())))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aNoteNeedsSomebodyItBelongsTo() {
    var note = Map.of("hs_timestamp", TIME, "hs_note_body", "Likes ropes");
    assertThatThrownBy(() -> records.create(ObjectTypeId.NOTE, note)).isInstanceOf(LinkMissing.class);
    assertThatThrownBy(() -> records.create(ObjectTypeId.NOTE, note, List.of(new RecordId(ObjectTypeId.CONTACT, 999_999_999))))
        .isInstanceOf(NoSuchElementException.class);
    var ada = records.create(ObjectTypeId.CONTACT, Map.of("firstname", "Ada"));
    assertThat(records.create(ObjectTypeId.NOTE, note, List.of(ada.id())).properties()).containsAllEntriesOf(note);
  }

  @Test
  void aLineItemTakesWhatItLacksFromItsProduct() {
    var sku = "R-" + System.nanoTime();
    records.create(ObjectTypeId.PRODUCT, Map.of("name", "Rope", "price", "5.1", "hs_sku", sku));
    var deal = deal(Map.of("dealname", "Crane", "dealstage", "contractsent"));
    var item = records.create(ObjectTypeId.LINE_ITEM, Map.of("hs_sku", sku, "quantity", "3"), List.of(deal.id()));
    assertThat(item.properties()).containsEntry("name", "Rope").containsEntry("amount", "15.3");
    var cheaper = records.update(item.id(), item.version(), Map.of("hs_discount_percentage", "10"));
    assertThat(cheaper.properties()).containsEntry("amount", "13.77").containsEntry("hs_total_discount", "1.53");
    assertThatThrownBy(() -> records.create(ObjectTypeId.LINE_ITEM, Map.of("hs_sku", sku))).isInstanceOf(LinkMissing.class);
  }

  @Test
  void aLineItemNamesAProductThatIsThere() {
    var rope = records.create(ObjectTypeId.PRODUCT, Map.of("name", "Rope", "price", "5.1"));
    var deal = deal(Map.of("dealname", "Crane", "dealstage", "contractsent"));
    var full = Map.of("name", "Chain", "quantity", "3", "price", "2", "hs_product_id", "999999999");
    assertThatThrownBy(() -> records.create(ObjectTypeId.LINE_ITEM, full, List.of(deal.id())))
        .isInstanceOfSatisfying(ValueRefused.class, refused -> {
          assertThat(refused.property()).isEqualTo("hs_product_id");
          assertThat(refused.reason()).isEqualTo(ValueRefused.Reason.UNKNOWN_RECORD);
        });
    var item = records.create(ObjectTypeId.LINE_ITEM, Map.of("hs_product_id", Long.toString(rope.id().value())), List.of(deal.id()));
    assertThat(item.properties()).containsEntry("name", "Rope");
    assertThatThrownBy(() -> records.update(item.id(), item.version(), Map.of("hs_product_id", "999999999")))
        .isInstanceOf(ValueRefused.class);
    records.archive(List.of(rope.id()));
    assertThat(records.update(item.id(), item.version(), Map.of("quantity", "2")).properties()).containsEntry("amount", "10.2");
  }

  @Test
  void peopleDefineObjectsOfTheirOwn() {
    var boat = objectTypes.findByPath("boats").orElseGet(() -> objectTypes.create(new NewObjectType("Boat", "Boats", "", List.of(
        NewObjectType.NewField.text("Boat name", true, false), NewObjectType.NewField.text("Hull number", false, true)),
        List.of(ObjectTypeId.CONTACT))));
    assertThat(boat.id().isCustom()).isTrue();
    assertThat(properties.list(boat.id())).extracting(property -> property.name())
        .contains("hs_object_id", "owner_id", "createdate", "boat_name", "hull_number");
    var ada = records.create(ObjectTypeId.CONTACT, Map.of("firstname", "Ada"));
    var made = records.create(boat.id(), Map.of("boat_name", "Orca", "hull_number", "H" + System.nanoTime()), List.of(ada.id()));
    assertThat(records.find(made.id()).orElseThrow().displayName()).isEqualTo("Orca");
    assertThatThrownBy(() -> records.create(boat.id(), Map.of("hull_number", "1"))).isInstanceOf(RequirementNotMet.class);
    assertThatThrownBy(() -> records.create(boat.id(), Map.of("boat_name", "Twin", "hull_number", made.properties().get("hull_number"))))
        .isInstanceOf(IdentifierTaken.class);
    assertThatThrownBy(() -> objectTypes.create(new NewObjectType("boat", "Ships", "", List.of(
        NewObjectType.NewField.text("Name", true, false)), List.of()))).isInstanceOf(ObjectTypeRefused.class);
  }
}
