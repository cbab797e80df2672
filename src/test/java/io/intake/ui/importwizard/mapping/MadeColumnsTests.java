package io.intake.ui.importwizard.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ColumnTarget.PropertyColumn;
import io.intake.imports.Delimiter;
import io.intake.imports.Derivation;
import io.intake.imports.DerivedProposal;
import io.intake.imports.Joint;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.Splitting;
import io.intake.imports.SuggestionReason;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeColumnsTests {

  private static final ColumnTarget CITY = new PropertyColumn(ObjectTypeId.CONTACT, "city", OverwritePolicy.OVERWRITE);
  private static final ColumnTarget ZIP = new PropertyColumn(ObjectTypeId.CONTACT, "zip", OverwritePolicy.OVERWRITE);
  private static final ColumnTarget SKIPPED = new ColumnTarget.Skipped();
  private static final ColumnTarget UNDECIDED = new ColumnTarget.Undecided();
  private static final List<Derivation> PARTS = Derivation.allParts(0, new Splitting.Delimited(Delimiter.COMMA, 2));
  private static final List<Derivation> JOINED = List.of(new Derivation.Joined(List.of(1, 0), Joint.SPACE));

  @Test
  void standBelowWhatTheyAreMadeOfAndBehindTheFileInTheResult() {
    var mapping = mapping(CITY, ZIP);
    mapping.make(PARTS);
    mapping.make(JOINED);

    assertThat(mapping.made().order()).containsExactly(0, 2, 3, 1, 4);
    assertThat(mapping.result()).extracting(ColumnMapping::column).containsExactly(0, 1, 2, 3, 4);
    assertThat(ColumnMapping.derivations(mapping.result())).containsExactly(PARTS.get(0), PARTS.get(1), JOINED.get(0));
  }

  @Test
  void takeThePlaceOfWhatTheyAreMadeOfUntilRemoved() {
    var mapping = mapping(CITY, UNDECIDED);
    mapping.make(PARTS);
    assertThat(mapping.result()).extracting(ColumnMapping::target).containsExactly(SKIPPED, UNDECIDED, CITY, UNDECIDED);

    mapping.made().remove(3);
    assertThat(mapping.result()).extracting(ColumnMapping::target).containsExactly(CITY, UNDECIDED);
  }

  @Test
  void goNowhereByThemselvesWhereAnotherColumnGoes() {
    var mapping = mapping(UNDECIDED, CITY);
    mapping.make(PARTS);
    assertThat(mapping.result()).extracting(ColumnMapping::target).containsExactly(SKIPPED, CITY, UNDECIDED,
        UNDECIDED);
  }

  @Test
  void thoseThatAreLeftAreNumberedOn() {
    var mapping = mapping(CITY, ZIP);
    mapping.make(PARTS);
    mapping.make(JOINED);
    mapping.made().remove(2);

    assertThat(mapping.result()).extracting(ColumnMapping::column).containsExactly(0, 1, 2);
    assertThat(mapping.result().get(2).derivation()).contains(JOINED.getFirst());
    assertThat(mapping.result().get(0).target()).as("still joined").isEqualTo(SKIPPED);
  }

  @Test
  void neverEmptyAValue() {
    var mapping = mapping(UNDECIDED, UNDECIDED);
    mapping.make(PARTS);
    mapping.setPolicyOfAll(OverwritePolicy.BLANK_CLEARS);
    assertThat(mapping.column(0).policy()).isEqualTo(OverwritePolicy.BLANK_CLEARS);
    assertThat(mapping.column(2).policy()).isEqualTo(OverwritePolicy.OVERWRITE);
    mapping.setPolicy(2, OverwritePolicy.KEEP_EXISTING);
    assertThat(mapping.column(2).policy()).isEqualTo(OverwritePolicy.KEEP_EXISTING);
  }

  @Test
  void areProposedUntilSomethingIsMade() {
    var mapping = mapping(UNDECIDED, UNDECIDED);
    mapping.makeWith(MadeColumnsTests::suggested, List.of(new DerivedProposal(0, PARTS)));
    assertThat(mapping.made().proposal(mapping.column(0))).isPresent();
    assertThat(mapping.made().proposal(mapping.column(1))).isEmpty();
    mapping.make(PARTS);
    assertThat(mapping.made().proposal(mapping.column(0))).isEmpty();
  }

  private static Mapping mapping(ColumnTarget... targets) {
    var columns = IntStream.range(0, targets.length).mapToObj(column -> column(column, targets[column])).toList();
    var mapping = Mapping.of(columns, List.of(), Map.of());
    mapping.makeWith(MadeColumnsTests::suggested, List.of());
    return mapping;
  }

  /// The first of them is a city.
  private static List<ColumnSuggestion> suggested(List<Derivation> made) {
    return IntStream.range(0, made.size()).mapToObj(index -> column(9 + index, index == 0 ? CITY : UNDECIDED)).toList();
  }

  private static ColumnSuggestion column(int index, ColumnTarget target) {
    return new ColumnSuggestion(index, "Header " + index, List.of(), 1, target,
        new SuggestionReason(SuggestionReason.Kind.LABEL, "", 0), 0.9, List.of());
  }
}
