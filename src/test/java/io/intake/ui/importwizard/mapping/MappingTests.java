package io.intake.ui.importwizard.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ColumnTarget.PropertyColumn;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.SuggestionReason;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MappingTests {

  private static final ColumnTarget EMAIL = new PropertyColumn(ObjectTypeId.CONTACT, "email", OverwritePolicy.OVERWRITE);
  private static final ColumnTarget CITY = new PropertyColumn(ObjectTypeId.CONTACT, "city", OverwritePolicy.OVERWRITE);
  private static final ColumnTarget UNDECIDED = new ColumnTarget.Undecided();

  @Test
  void aSureSuggestionIsReadyAndAGuessNeedsALook() {
    var mapping = mapping(column(0, EMAIL, 0.95), column(1, CITY, 0.4));
    assertThat(mapping.state(mapping.column(0))).isEqualTo(ColumnState.READY);
    assertThat(mapping.state(mapping.column(1))).isEqualTo(ColumnState.NEEDS_A_LOOK);
    assertThat(mapping.open()).isEmpty();
  }

  @Test
  void aGuessThatAPersonKeepsIsReady() {
    var mapping = mapping(column(0, CITY, 0.4));
    mapping.choose(0, CITY);
    assertThat(mapping.state(mapping.column(0))).isEqualTo(ColumnState.READY);
  }

  @Test
  void twoColumnsOnOnePropertyAreOpenWhateverTheirPolicies() {
    var mapping = mapping(column(0, EMAIL, 0.95), column(1, UNDECIDED, 0));
    mapping.choose(1, EMAIL);
    mapping.setPolicy(1, OverwritePolicy.KEEP_EXISTING);
    assertThat(mapping.open()).extracting(MappedColumn::column).containsExactly(0, 1);
  }

  @Test
  void undecidedColumnsAreOpenUntilTheyAreLeftOutTogether() {
    var mapping = mapping(column(0, EMAIL, 0.95), column(1, UNDECIDED, 0));
    assertThat(mapping.open()).extracting(MappedColumn::column).containsExactly(1);
    mapping.setUndecidedSkipped(true);
    assertThat(mapping.open()).isEmpty();
    assertThat(mapping.result().get(1).target()).isEqualTo(new ColumnTarget.Skipped());
  }

  @Test
  void thePolicyOfAllReachesEveryColumn() {
    var mapping = mapping(column(0, EMAIL, 0.95), column(1, CITY, 0.9));
    mapping.setPolicyOfAll(OverwritePolicy.KEEP_EXISTING);
    assertThat(mapping.result()).extracting(ColumnMapping::target)
        .containsExactly(new PropertyColumn(ObjectTypeId.CONTACT, "email", OverwritePolicy.KEEP_EXISTING),
            new PropertyColumn(ObjectTypeId.CONTACT, "city", OverwritePolicy.KEEP_EXISTING));
  }

  @Test
  void whatWasMappedBeforeOutranksTheSuggestion() {
    var mapping = Mapping.of(List.of(column(0, EMAIL, 0.95)), List.of(new ColumnMapping(0, "Header 0", CITY)), Map.of());
    assertThat(mapping.properties(ObjectTypeId.CONTACT)).containsExactly("city");
  }

  @ParameterizedTest
  @EnumSource
  void everySuggestionSaysItsReason(SuggestionReason.Kind kind) {
    var mapping = mapping(new ColumnSuggestion(0, "Plaats", List.of(), 1, CITY, new SuggestionReason(kind, "nl", 98), 1, List.of()));
    assertThat(Reasons.of(mapping, mapping.column(0), "City")).isNotBlank();
  }

  @Test
  void aTranslatedLabelNamesItsLanguage() {
    var reason = new SuggestionReason(SuggestionReason.Kind.TRANSLATED_LABEL, "nl", 0);
    var mapping = mapping(new ColumnSuggestion(0, "Plaats", List.of(), 1, CITY, reason, 1, List.of()));
    assertThat(Reasons.of(mapping, mapping.column(0), "City")).isEqualTo("Dutch for City");
  }

  private static Mapping mapping(ColumnSuggestion... columns) {
    return Mapping.of(List.of(columns), List.of(), Map.of());
  }

  private static ColumnSuggestion column(int index, ColumnTarget target, double confidence) {
    return new ColumnSuggestion(index, "Header " + index, List.of(), 1, target, new SuggestionReason(SuggestionReason.Kind.LABEL, "", 0),
        confidence, List.of());
  }
}
