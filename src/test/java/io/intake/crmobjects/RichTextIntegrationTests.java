package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.NumberDisplay;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyType;
import io.intake.properties.RuleKind;
import io.intake.properties.TextKind;
import io.intake.properties.ValueRule;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Texts with formatting are stored without what could do harm, and found by what people read.
@SpringBootTest
class RichTextIntegrationTests {

  @Autowired
  CrmRecords records;
  @Autowired
  PropertyCatalog catalog;
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

  private CrmRecord task(String title, String body) {
    return records.create(ObjectTypeId.TASK, Map.of("hs_task_subject", title,
        "hs_timestamp", "2026-01-01T00:00:00Z", "hs_task_body", body));
  }

  @Test
  void storesWhatIsWrittenByHandClean() {
    var task = task("Clean", "<p onclick=x>Call <b>Ann</b></p><script>alert(1)</script>");
    assertThat(task.value("hs_task_body")).isEqualTo("<p>Call <b>Ann</b></p>");
    var changed = records.update(task.id(), task.version(), Map.of("hs_task_body", "<img src=x onerror=alert(1)><i>no</i>"));
    assertThat(changed.value("hs_task_body")).isEqualTo("<i>no</i>");
  }

  @Test
  void leavesTextsOfOtherKindsAlone() {
    assertThat(task("<b>bold</b>", "x").value("hs_task_subject")).isEqualTo("<b>bold</b>");
    assertThat(task("<b>bold</b>", "x").displayName()).isEqualTo("<b>bold</b>");
  }

  @Test
  void namesANoteByItsWords() {
    var ada = records.create(ObjectTypeId.CONTACT, Map.of("firstname", "Ada"));
    var note = records.create(ObjectTypeId.NOTE, Map.of("hs_timestamp", "2026-01-01T00:00:00Z",
        "hs_note_body", "<p>Likes <b>rop</b>es</p><p>and &amp; more</p>"), List.of(ada.id()));
    assertThat(note.displayName()).isEqualTo("Likes ropes\nand & more");
    assertThat(records.find(note.id()).orElseThrow().displayName()).isEqualTo("Likes ropes\nand & more");
    assertThat(found(RecordFilter.all(ObjectTypeId.NOTE).withSearch("likes ropes"))).contains(note.id());
    assertThat(found(RecordFilter.all(ObjectTypeId.NOTE).withSearch("<p>"))).doesNotContain(note.id());
  }

  @Test
  void findsByWhatPeopleRead() {
    var rich = task("Rich", "<p>Call <b>An</b>n &amp; Zoë at <a href=\"https://example.com\">work</a></p><p>1 &lt; 2</p>");
    var plain = task("Plain", "Call Bob <bob@example.com> if 1 < 2");
    assertThat(matching(FilterOperator.CONTAINS, "call ann & zoe at work")).contains(rich.id()).doesNotContain(plain.id());
    assertThat(matching(FilterOperator.CONTAINS, "1 < 2")).contains(rich.id(), plain.id());
    assertThat(matching(FilterOperator.CONTAINS, "<bob@")).contains(plain.id()).doesNotContain(rich.id());
    assertThat(matching(FilterOperator.CONTAINS, "href")).doesNotContain(rich.id(), plain.id());
    assertThat(matching(FilterOperator.CONTAINS, "example.com")).contains(plain.id()).doesNotContain(rich.id());
    assertThat(matching(FilterOperator.IS, "Call Ann & Zoë at work 1 < 2")).contains(rich.id());
    var byText = records.page(RecordFilter.all(ObjectTypeId.TASK), new RecordOrder("hs_task_body", true), 0, 100);
    assertThat(byText).extracting(CrmRecord::id).contains(rich.id(), plain.id());
  }

  private List<RecordId> matching(FilterOperator operator, String words) {
    return found(RecordFilter.all(ObjectTypeId.TASK).withConditions(List.of(new PropertyFilter("hs_task_body", operator, List.of(words)))));
  }

  private List<RecordId> found(RecordFilter filter) {
    return records.page(filter, RecordOrder.NEWEST_FIRST, 0, 100).stream().map(CrmRecord::id).toList();
  }

  @Test
  void administratorsMakeSuchProperties() {
    var story = create("Story " + System.nanoTime(), false);
    assertThat(story.isRichText()).isTrue();
    var ada = records.create(ObjectTypeId.CONTACT, Map.of("firstname", "Ada", story.name(), "<div>Once <script>x</script></div>"));
    assertThat(ada.value(story.name())).isEqualTo("<p>Once </p>");
    assertThatThrownBy(() -> create("Unique story " + System.nanoTime(), true)).isInstanceOf(PropertyRefused.class);
  }

  @Test
  void rulesAreAboutWhatPeopleRead() {
    var short5 = catalog.create(new NewProperty(ObjectTypeId.CONTACT, "Short " + System.nanoTime(), "",
        catalog.groups(ObjectTypeId.CONTACT).getFirst().name(), PropertyType.STRING, FieldType.HTML, List.of(), false,
        new NewProperty.Traits(TextKind.PLAIN, false, List.of(ValueRule.of(RuleKind.MAX_LENGTH, "5")),
            NumberDisplay.GROUPED)));
    assertThat(records.create(ObjectTypeId.CONTACT, Map.of("firstname", "A", short5.name(), "<p><b>12345</b></p>")).value(short5.name()))
        .isEqualTo("<p><b>12345</b></p>");
    assertThatThrownBy(() -> records.create(ObjectTypeId.CONTACT, Map.of("firstname", "A", short5.name(), "<b>123456</b>")))
        .isInstanceOf(ValueRefused.class);
  }

  private Property create(String label, boolean unique) {
    return catalog.create(new NewProperty(ObjectTypeId.CONTACT, label, "", catalog.groups(ObjectTypeId.CONTACT).getFirst().name(),
        PropertyType.STRING, FieldType.HTML, List.of(), unique));
  }
}
