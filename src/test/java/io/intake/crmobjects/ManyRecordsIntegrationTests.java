package io.intake.crmobjects;

import static io.intake.properties.ObjectTypeId.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.crmobjects.persistence.query.RecordCounts;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Pages of so many records that a walk through them is shared out, and numbers that are kept.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ManyRecordsIntegrationTests {

  private static final int MANY = 60_000;
  private static final int CHUNK = 10_000;

  @Autowired
  CrmRecords records;
  @Autowired
  RecordUpserts upserts;
  @Autowired
  RecordSelections selections;
  @Autowired
  RecordCounts counts;
  @Autowired
  Users users;
  @Autowired
  JdbcTemplate jdbc;

  private static long first;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    if (first == 0) {
      first = upserts.takeIds(PRODUCT, MANY);
      for (var from = 0; from < MANY; from += CHUNK) {
        upserts.write(PRODUCT, LongStream.range(from, from + CHUNK).mapToObj(ManyRecordsIntegrationTests::product).toList(),
            RecordSource.user(1));
      }
      upserts.showWritten();
    }
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  /// Every tenth is described, each as no other one; the last ones come first in the alphabet.
  private static RecordDraft product(long at) {
    var described = at % 10 == 0;
    return new RecordDraft(first + at, 0, described
        ? Map.of("name", "Many %05d".formatted(at), "hs_url", "https://example.org/%05d".formatted(MANY - at), "price", Long.toString(at))
        : Map.of("name", "Many %05d".formatted(at)), Map.of(), 0);
  }

  private static RecordFilter many() {
    return RecordFilter.all(PRODUCT).withSearch("many");
  }

  private List<Long> page(RecordFilter filter, RecordOrder order, int offset) {
    return records.page(filter, order, offset, 3).stream().map(record -> record.id().value()).toList();
  }

  @Test
  void findsThemInTheOrderOfTheirNumbers() {
    assertThat(records.count(many())).isEqualTo(MANY);
    assertThat(page(many(), RecordOrder.NEWEST_FIRST, 0)).containsExactly(first + MANY - 1, first + MANY - 2, first + MANY - 3);
    assertThat(page(many(), RecordOrder.NEWEST_FIRST, MANY / 2)).containsExactly(first + MANY / 2 - 1, first + MANY / 2 - 2,
        first + MANY / 2 - 3);
    assertThat(page(many(), new RecordOrder("createdate", true), 0)).containsExactly(first, first + 1, first + 2);
  }

  @Test
  void findsTheFirstInAnOrderOfValuesAndThoseWithoutOneLast() {
    assertThat(page(many(), new RecordOrder("hs_url", true), 0)).containsExactly(first + MANY - 10, first + MANY - 20, first + MANY - 30);
    assertThat(page(many(), new RecordOrder("hs_url", false), 0)).containsExactly(first, first + 10, first + 20);
    assertThat(page(many(), new RecordOrder("price", false), 0)).containsExactly(first + MANY - 10, first + MANY - 20, first + MANY - 30);
    var few = many().withConditions(List.of(new PropertyFilter("price", FilterOperator.LESS_THAN, List.of("20"))));
    assertThat(page(few, new RecordOrder("price", false), 0)).containsExactly(first + 10, first);
    var oneWithPrice = many().withSearch("many 0123");
    assertThat(page(oneWithPrice, new RecordOrder("price", true), 0)).containsExactly(first + 1230, first + 123, first + 1231);
    assertThat(page(oneWithPrice, new RecordOrder("price", false), 0)).containsExactly(first + 1230, first + 50_123, first + 40_123);
  }

  @Test
  void showsAListOfAllOfThemWithoutThoseThatWereArchived() {
    var selection = selections.create(PRODUCT);
    selections.add(selection, LongStream.range(first, first + MANY));
    var members = RecordFilter.all(PRODUCT).withSelection(Optional.of(selection));
    assertThat(records.count(members)).isEqualTo(MANY);
    assertThat(page(members, RecordOrder.NEWEST_FIRST, 0)).startsWith(first + MANY - 1);
    var gone = List.of(new RecordId(PRODUCT, first + 1), new RecordId(PRODUCT, first + MANY - 1));

    records.archive(gone);

    assertThat(records.count(members)).isEqualTo(MANY - 2);
    assertThat(page(members, RecordOrder.NEWEST_FIRST, 0)).startsWith(first + MANY - 2);
    assertThat(page(members, new RecordOrder(RecordOrder.NAME, true), 0)).containsExactly(first, first + 2, first + 3);
    records.restore(gone);
    assertThat(records.count(members)).isEqualTo(MANY);
    assertThat(page(members, new RecordOrder(RecordOrder.NAME, true), 0)).containsExactly(first, first + 1, first + 2);
  }

  @Test
  void knowsHowManyThereAreWhateverHappensToThem() {
    var made = new ArrayList<RecordId>();
    for (var i = 0; i < 3; i++) {
      made.add(records.create(PRODUCT, Map.of("name", "Another " + i, "price", "1")).id());
      assertThat(records.count(RecordFilter.all(PRODUCT))).isEqualTo(counted());
    }
    records.archive(made);
    assertThat(records.count(RecordFilter.all(PRODUCT))).isEqualTo(counted());
    records.restore(made.subList(0, 2));
    assertThat(records.count(RecordFilter.all(PRODUCT))).isEqualTo(counted());
  }

  @Test
  void keepsTheNumberWhenItsPartsArePutTogether() {
    for (var i = 0; i < 60; i++) {
      counts.add(PRODUCT, 2);
      counts.add(PRODUCT, -2);
    }

    counts.putTogether();

    assertThat(jdbc.queryForList("SELECT id FROM crm_record_count WHERE object_type = ?", PRODUCT.value())).hasSize(1);
    assertThat(records.count(RecordFilter.all(PRODUCT))).isEqualTo(counted());
  }

  @Test
  void mendsANumberThatSomethingElseMadeWrong() {
    counts.add(PRODUCT, 7);

    counts.check();

    assertThat(records.count(RecordFilter.all(PRODUCT))).isEqualTo(counted());
  }

  @Test
  void findsNothingInAnyOrderWhereNothingPasses() {
    var none = many().withSearch("nobodyiscalledlikethis");
    for (var property : List.of("hs_url", "price", "hs_product_type", "createdate", RecordOrder.NAME)) {
      assertThat(page(none, new RecordOrder(property, true), 0)).as(property).isEmpty();
      assertThat(page(none, new RecordOrder(property, false), 0)).as(property).isEmpty();
    }
  }

  @Test
  void sortsOptionsAlikeWhetherTheFirstOrAllAreWanted() {
    var id = upserts.takeIds(PRODUCT, 6);
    var types = List.of("inventory", "", "service", "inventory;service", "", "no-longer");
    upserts.write(PRODUCT, IntStream.range(0, 6).mapToObj(at -> new RecordDraft(id + at, 0, types.get(at).isEmpty()
        ? Map.of("name", "Typed " + at) : Map.of("name", "Typed " + at, "hs_product_type", types.get(at)), Map.of(), 0)).toList(),
        RecordSource.user(1));
    upserts.showWritten();
    var typed = RecordFilter.all(PRODUCT).withSearch("typed");
    for (var ascending : List.of(true, false)) {
      var order = new RecordOrder("hs_product_type", ascending);
      var all = records.page(typed, order, 0, 501).stream().map(record -> record.id().value()).toList();
      assertThat(records.page(typed, order, 0, 6).stream().map(record -> record.id().value())).as("ascending %s", ascending)
          .containsExactlyElementsOf(all);
      assertThat(all.subList(4, 6)).containsExactlyInAnyOrder(id + 1, id + 4);
    }
  }

  @Test
  void findsPagesFarFromBothEnds() {
    for (var ascending : List.of(true, false)) {
      for (var offset : List.of(30_000, 25_000, 35_000, 29_000, 29_500, 100, 58_000, 31_000, 30_000)) {
        assertThat(page(RecordFilter.all(PRODUCT), new RecordOrder(RecordOrder.NAME, ascending), offset)).as("by name %d", offset)
            .isEqualTo(inOrder("sort_name %1$s, id %1$s", ascending, offset));
        assertThat(page(RecordFilter.all(PRODUCT), new RecordOrder("createdate", ascending), offset)).as("by id %d", offset)
            .isEqualTo(inOrder("id %1$s", ascending, offset));
      }
    }
    records.archive(List.of(new RecordId(PRODUCT, first + 3)));
    assertThat(page(RecordFilter.all(PRODUCT), new RecordOrder(RecordOrder.NAME, true), 30_000))
        .isEqualTo(inOrder("sort_name, id", true, 30_000));
    records.restore(List.of(new RecordId(PRODUCT, first + 3)));
  }

  @Test
  void keepsToTheObjectTypeOfASelection() {
    var selection = selections.create(PRODUCT);
    selections.add(selection, LongStream.range(first, first + 5));
    var asTickets = RecordFilter.all(ObjectTypeId.TICKET).withSelection(Optional.of(selection));

    assertThat(records.count(asTickets)).isZero();
    assertThat(page(asTickets, RecordOrder.NEWEST_FIRST, 0)).isEmpty();
  }

  private List<Long> inOrder(String order, boolean ascending, int offset) {
    return jdbc.queryForList("SELECT id FROM crm_record WHERE object_type = ? AND archived_at IS NULL ORDER BY "
        + order.formatted(ascending ? "ASC" : "DESC") + " LIMIT 3 OFFSET ?", Long.class, PRODUCT.value(), offset);
  }

  private long counted() {
    return Optional.ofNullable(jdbc.queryForObject("SELECT COUNT(*) FROM crm_record WHERE object_type = ? AND archived_at IS NULL",
        Long.class, PRODUCT.value())).orElseThrow();
  }
}
