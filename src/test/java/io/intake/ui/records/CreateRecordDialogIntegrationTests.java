package io.intake.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PipelineRefused;
import io.intake.properties.Pipelines;
import io.intake.properties.PropertyOption;
import io.intake.properties.Stage;
import io.intake.ui.components.PropertyField;
import io.intake.ui.language.Labels;
import io.intake.users.Users;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The form for a new record asks for all that is needed, once.
@SpringBootTest
class CreateRecordDialogIntegrationTests {

  private static final String STAGE = "Won at last";

  @Autowired
  private RecordDoors doors;
  @Autowired
  private ObjectTypes objectTypes;
  @Autowired
  private Pipelines pipelines;
  @Autowired
  private Users users;

  @BeforeEach
  void signIn() {
    SignIn.asAdministrator(users);
    try {
      pipelines.create(ObjectTypeId.DEAL, "Yearly deals", List.of(stage("Asked"), stage(STAGE)));
      pipelines.create(ObjectTypeId.DEAL, "Hire", List.of(stage(STAGE)));
    } catch (PipelineRefused isThere) {
      assertThat(pipelines.list(ObjectTypeId.DEAL)).hasSizeGreaterThan(2);
    }
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  private static Stage stage(String label) {
    return new Stage("", "", label, Optional.of(new BigDecimal("0.5")), false, false);
  }

  private CreateRecordDialog dialog(ObjectTypeId type) {
    return new CreateRecordDialog(objectTypes.get(type), doors, made -> { });
  }

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(CreateRecordDialogIntegrationTests::all));
  }

  private static PropertyField field(Component dialog, String property) {
    return all(dialog).filter(PropertyField.class::isInstance).map(PropertyField.class::cast)
        .filter(field -> field.property().name().equals(property)).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static <T> ComboBox<T> box(Component dialog, String property) {
    return (ComboBox<T>) all(field(dialog, property)).filter(ComboBox.class::isInstance).findFirst().orElseThrow();
  }

  private static List<String> words(ComboBox<PropertyOption> box) {
    return box.getGenericDataView().getItems().map(box.getItemLabelGenerator()::apply).toList();
  }

  @Test
  void asksForEverythingThatIsRequired() {
    var names = IntStream.rangeClosed(1, 9).mapToObj(number -> NewObjectType.NewField.text("Part " + number, true, false)).toList();
    var puzzle = objectTypes.create(new NewObjectType("Puzzle", "Puzzles", "", names, List.of()));
    var dialog = dialog(puzzle.id());
    assertThat(all(dialog).filter(PropertyField.class::isInstance).map(field -> ((PropertyField) field).property().name()))
        .containsAll(puzzle.requirement().names());
  }

  @Test
  void stagesAreThoseOfThePipelineThatIsChosen() {
    var dialog = dialog(ObjectTypeId.DEAL);
    var first = pipelines.rule(ObjectTypeId.DEAL).orElseThrow().pipelines().getFirst();
    ComboBox<PropertyOption> pipeline = box(dialog, "pipeline");
    assertThat(pipeline.getValue().value()).isEqualTo(first.id());
    assertThat(words(box(dialog, "dealstage"))).hasSameSizeAs(first.activeStages()).doesNotContain(STAGE);
    pipeline.setValue(pipeline.getGenericDataView().getItems().filter(option -> option.label().equals("Hire")).findFirst().orElseThrow());
    assertThat(words(box(dialog, "dealstage"))).containsExactly(STAGE);
    pipeline.clear();
    assertThat(words(box(dialog, "dealstage"))).doesNotHaveDuplicates();
  }

  @Test
  void elsewhereAStageNamesItsPipeline() {
    var stages = doors.catalog().get(ObjectTypeId.DEAL, "dealstage");
    assertThat(stages.options().stream().filter(option -> option.label().equals(STAGE)).map(option -> Labels.of(stages, option)))
        .containsExactlyInAnyOrder(STAGE + " (Yearly deals)", STAGE + " (Hire)");
  }

  /// Asked again, one could choose another, and the new one would belong to both.
  @Test
  void whatIsMadeOnThePageOfADealBelongsToIt() {
    assertThat(all(dialogBeside(new RecordId(ObjectTypeId.DEAL, 1)))).noneMatch(LinkField.class::isInstance);
    assertThat(all(dialogBeside(new RecordId(ObjectTypeId.PRODUCT, 1)))).anyMatch(LinkField.class::isInstance);
    assertThat(all(dialog(ObjectTypeId.LINE_ITEM))).anyMatch(LinkField.class::isInstance);
  }

  private CreateRecordDialog dialogBeside(RecordId other) {
    return new CreateRecordDialog(objectTypes.get(ObjectTypeId.LINE_ITEM), doors, other, made -> { });
  }

  @Test
  void aProductIsFoundByItsNameAndNumber() {
    var sku = "R-" + System.nanoTime();
    var rope = doors.records().create(ObjectTypeId.PRODUCT, Map.of("name", "Rope", "price", "5.1", "hs_sku", sku));
    var dialog = dialog(ObjectTypeId.LINE_ITEM);
    ComboBox<CrmRecord> product = box(dialog, "hs_product_id");
    product.setValue(rope);
    assertThat(field(dialog, "hs_product_id").read()).contains(Long.toString(rope.id().value()));
    assertThat(field(dialog, "name").read()).contains("Rope");
    assertThat(field(dialog, "price").read()).contains("5.1");
    var chain = doors.records().create(ObjectTypeId.PRODUCT, Map.of("name", "Chain", "price", "7"));
    field(dialog, "price").setStored("6.5");
    product.setValue(chain);
    assertThat(field(dialog, "name").read()).contains("Chain");
    assertThat(field(dialog, "price").read()).contains("6.5");
  }
}
