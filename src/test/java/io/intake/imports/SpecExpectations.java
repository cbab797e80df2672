package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.crmobjects.CrmRecord;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Compares what an import left with what its specification expects. What holds for every import is asked of every case.
class SpecExpectations {

  private final Imports imports;
  private final SpecWorld world;
  private final SpecWalk walk;
  private final ObjectLists lists;

  SpecExpectations(Imports imports, SpecWorld world, SpecWalk walk, ObjectLists lists) {
    this.imports = imports;
    this.world = world;
    this.walk = walk;
    this.lists = lists;
  }

  void check(Spec expected, SpecWalk.Outcome outcome) {
    assertThat(outcome.run().state()).as("state, failure " + outcome.run().failure()).isEqualTo(ImportState.DONE);
    var summary = outcome.run().summary();
    assertThat(summary.rows().total()).as("rows accounted for").isEqualTo(outcome.run().rowsTotal());
    assertThat(outcome.plan().summary()).as("the plan says what the run does").isEqualTo(summary);
    assertThat(errors(outcome, ImportPhase.PLAN)).as("errors of the plan").isEqualTo(errors(outcome, ImportPhase.RUN));

    assertThat(counts(summary.rows())).as("rows, with " + errors(outcome, ImportPhase.RUN)).isEqualTo(counts(expected.part("rows")));
    if (expected.has("counts")) {
      expected.part("counts").parts().keySet().forEach(path -> assertThat(counts(summary.records().get(world.objectType(path)))).as(path)
          .isEqualTo(counts(expected.part("counts").part(path))));
    }
    assertThat(errors(outcome, ImportPhase.RUN)).as("errors").containsExactlyInAnyOrderElementsOf(
        expected.list("errors").stream().map(SpecExpectations::error).toList());
    if (expected.has("records")) {
      world.paths().forEach(path -> checkRecords(path, expected.part("records").list(path)));
    }
    assertThat(summary.byDomain()).as("links by domain").isEqualTo(expected.number("byDomain"));
    checkRest(expected, outcome);
  }

  private void checkRest(Spec expected, SpecWalk.Outcome outcome) {
    if (expected.has("links")) {
      assertThat(world.links()).as("links").containsExactlyInAnyOrderElementsOf(expected.list("links").stream().map(link ->
          SpecWorld.link(link.text("contact"), link.text("company"), link.texts("labels").stream().sorted().toList(),
              link.text("primary").equals("yes"))).toList());
    }
    if (expected.has("linked")) {
      assertThat(world.allLinks()).as("links of other objects").containsExactlyInAnyOrderElementsOf(expected.texts("linked"));
    }
    if (expected.has("history")) {
      var changes = new ArrayList<>(world.history(world.objectType("contacts"), outcome.id()));
      changes.addAll(world.history(world.objectType("companies"), outcome.id()));
      assertThat(changes).as("history").containsAll(expected.texts("history"));
    }
    if (expected.has("doubles")) {
      assertThat(outcome.doubles()).as("possible doubles").isEqualTo(expected.texts("doubles").stream().sorted().toList());
    }
    if (expected.has("mapping")) {
      assertThat(outcome.columns().stream().collect(Collectors.toMap(ColumnMapping::header, column -> walk.text(column.target()))))
          .as("suggested mapping").isEqualTo(expected.part("mapping").values());
    }
    if (expected.has("format")) {
      assertThat(format(outcome.format())).as("recognised").containsAllEntriesOf(expected.part("format").values());
    }
    if (expected.has("formats")) {
      assertThat(outcome.formats().fromAllRows()).as("all rows were looked at").isTrue();
      assertThat(outcome.formats().columns().stream().collect(Collectors.toMap(column -> header(outcome, column.column()),
          column -> column.finding().format() + " " + column.finding().certainty() + " ‹" + column.finding().example() + "›")))
          .as("recognised formats").isEqualTo(expected.part("formats").values());
    }
    if (expected.has("list")) {
      var list = awaitList(outcome.id());
      assertThat(list.name() + ": " + list.size()).as("list").isEqualTo(expected.text("list"));
    }
  }

  private void checkRecords(String path, List<Spec> expected) {
    var left = new ArrayList<>(world.list(world.objectType(path)));
    var missing = new ArrayList<Map<String, String>>();
    for (var wanted : expected) {
      var match = left.stream().filter(record -> has(record, wanted.values())).findFirst();
      match.ifPresentOrElse(left::remove, () -> missing.add(wanted.values()));
    }
    var others = left.stream().map(CrmRecord::properties).toList();
    assertThat(missing).as(path + " expected but not there; there are also " + others).isEmpty();
    assertThat(others).as(path + " that nobody expected").isEmpty();
  }

  /// An empty text stands for no value.
  private boolean has(CrmRecord record, Map<String, String> values) {
    return values.entrySet().stream()
        .allMatch(value -> record.value(value.getKey()).equals(world.resolve(value.getValue())));
  }

  private List<String> errors(SpecWalk.Outcome outcome, ImportPhase phase) {
    return imports.errorGroups(outcome.id(), phase).stream()
        .flatMap(group -> imports.errors(outcome.id(), phase, group, 0, 10_000).stream())
        .map(error -> "line " + error.lineNumber() + " " + error.type() + " in " + header(outcome, error.column()) + " ‹"
            + error.invalidValue() + "›")
        .sorted().toList();
  }

  private static String error(Spec error) {
    return "line " + error.text("line") + " " + error.text("type") + " in " + error.text("column", "row") + " ‹" + error.text("value")
        + "›";
  }

  private static String header(SpecWalk.Outcome outcome, int column) {
    return column < 0 ? "row" : outcome.columns().get(column).header();
  }

  private static Map<String, Long> counts(OutcomeCounts counts) {
    var named = new TreeMap<String, Long>();
    for (var outcome : RowOutcome.values()) {
      named.put(outcome.name().toLowerCase(), counts.of(outcome));
    }
    return named;
  }

  private static Map<String, Long> counts(Spec counts) {
    var named = new TreeMap<String, Long>();
    for (var outcome : RowOutcome.values()) {
      named.put(outcome.name().toLowerCase(), counts.number(outcome.name().toLowerCase()));
    }
    return named;
  }

  private static Map<String, String> format(FileFormat format) {
    return Map.of("kind", format.kind().name(), "charset", format.charset(), "delimiter", Character.toString(format.delimiter()),
        "sheet", format.sheet(), "headerLine", Integer.toString(format.headerLine()));
  }

  private ObjectList awaitList(ImportId id) {
    return ImportSteps.await(Duration.ofSeconds(20), () -> lists.findByImport(id));
  }
}
