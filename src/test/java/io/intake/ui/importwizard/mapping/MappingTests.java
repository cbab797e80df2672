package io.intake.ui.importwizard.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ColumnTarget.PropertyColumn;
import io.intake.imports.ImportOperation;
import io.intake.imports.LostPlace;
import io.intake.imports.MappingFit;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.SavedMapping;
import io.intake.imports.SavedMappingId;
import io.intake.imports.SuggestionReason;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

  @Test
  void everySuggestionSaysItsReasonInWordsOfItsOwn() {
    var words = Arrays.stream(SuggestionReason.Kind.values()).map(kind -> {
      var mapping = mapping(new ColumnSuggestion(0, "Plaats", List.of(), 1, CITY, new SuggestionReason(kind, "nl", 98), 1, List.of()));
      return Reasons.of(mapping, mapping.column(0), "City");
    }).toList();
    assertThat(words).doesNotHaveDuplicates().doesNotContain("").contains("Another name for City", "98 % are e-mail addresses",
        "98 % are options of City", "The column has no values");
  }

  @Test
  void aTranslatedLabelNamesItsLanguage() {
    var reason = new SuggestionReason(SuggestionReason.Kind.TRANSLATED_LABEL, "nl", 0);
    var mapping = mapping(new ColumnSuggestion(0, "Plaats", List.of(), 1, CITY, reason, 1, List.of()));
    assertThat(Reasons.of(mapping, mapping.column(0), "City")).isEqualTo("Dutch for City");
  }

  @Test
  void aSavedMappingIsLaidOnTheFileAndTakenBack() {
    var mapping = mapping(column(0, CITY, 0.95), column(1, UNDECIDED, 0), column(2, EMAIL, 0.95));
    var before = mapping.result();
    mapping.apply(fit(new ColumnMapping(1, "Header 1", new PropertyColumn(ObjectTypeId.CONTACT, "city", OverwritePolicy.KEEP_EXISTING))));

    assertThat(mapping.result()).extracting(ColumnMapping::target)
        .containsExactly(UNDECIDED, new PropertyColumn(ObjectTypeId.CONTACT, "city", OverwritePolicy.KEEP_EXISTING), EMAIL);
    assertThat(mapping.operation(ObjectTypeId.CONTACT)).isEqualTo(ImportOperation.UPDATE);
    assertThat(mapping.applied()).isPresent();

    mapping.takeBack();
    assertThat(mapping.result()).isEqualTo(before);
    assertThat(mapping.operation(ObjectTypeId.CONTACT)).isEqualTo(ImportOperation.UPSERT);
    assertThat(mapping.applied()).isEmpty();
  }

  @Test
  void anotherSavedMappingTakesThePlaceOfTheFirst() {
    var mapping = mapping(column(0, UNDECIDED, 0), column(1, UNDECIDED, 0));
    var before = mapping.result();
    mapping.apply(fit(new ColumnMapping(0, "Header 0", CITY)));
    mapping.apply(fit(new ColumnMapping(1, "Header 1", EMAIL)));
    assertThat(mapping.result()).extracting(ColumnMapping::target).containsExactly(UNDECIDED, EMAIL);

    mapping.takeBack();
    assertThat(mapping.result()).isEqualTo(before);
  }

  @Test
  void anotherLanguageChangesWhatNobodyChose() {
    var mapping = mapping(column(0, UNDECIDED, 0), column(1, UNDECIDED, 0));
    mapping.choose(0, EMAIL);
    mapping.suggestAnew("nl", List.of(column(0, CITY, 0.9), column(1, CITY, 0.9)));
    assertThat(mapping.result()).extracting(ColumnMapping::target).containsExactly(EMAIL, CITY);
    assertThat(mapping.language()).contains("nl");
  }

  @Test
  void takingBackASavedMappingKeepsTheLanguageChosenSince() {
    var mapping = mapping(column(0, UNDECIDED, 0), column(1, UNDECIDED, 0));
    mapping.apply(fit(new ColumnMapping(0, "Header 0", EMAIL)));
    mapping.suggestAnew("nl", List.of(column(0, CITY, 0.9), column(1, UNDECIDED, 0)));
    mapping.takeBack();
    assertThat(mapping.result()).extracting(ColumnMapping::target).containsExactly(CITY, UNDECIDED);
  }

  @Test
  void whatAnotherColumnTakesIsNotOnOffer() {
    var mapping = mapping(new ColumnSuggestion(0, "Place", List.of(), 1, UNDECIDED,
        new SuggestionReason(SuggestionReason.Kind.NOTHING_FITS, "", 0), 0, List.of(CITY, EMAIL)), column(1, EMAIL, 0.95));
    assertThat(mapping.offers(mapping.column(0))).containsExactly(CITY);
  }

  @Test
  void saysWhereAColumnWentThatASavedMappingCanNotTakeThereAnyMore() {
    var mapping = mapping(new ColumnSuggestion(0, "Colour", List.of(), 1, UNDECIDED,
        new SuggestionReason(SuggestionReason.Kind.NOTHING_FITS, "", 0), 0, List.of()), column(1, EMAIL, 0.95));
    var place = new LostPlace(0, "Colour", "Favourite colour", LostPlace.Reason.PROPERTY_ARCHIVED);
    mapping.apply(fit(new ColumnMapping(1, "Email", EMAIL)).without(List.of(place)));
    assertThat(mapping.lost(mapping.column(0))).contains(place);
    assertThat(mapping.lost(mapping.column(1))).isEmpty();
    assertThat(Reasons.of(mapping, mapping.column(0), "")).contains("Favourite colour").contains("archived");
    mapping.choose(0, CITY);
    assertThat(mapping.lost(mapping.column(0))).isEmpty();
  }

  private static MappingFit fit(ColumnMapping column) {
    return new MappingFit(new SavedMapping(new SavedMappingId(column.column()), "Fair", new UserId(1), List.of(ObjectTypeId.CONTACT),
        List.of(column), Map.of(ObjectTypeId.CONTACT, ImportOperation.UPDATE)), List.of(column), List.of(), List.of(), List.of());
  }

  private static Mapping mapping(ColumnSuggestion... columns) {
    return Mapping.of(List.of(columns), List.of(), Map.of());
  }

  private static ColumnSuggestion column(int index, ColumnTarget target, double confidence) {
    return new ColumnSuggestion(index, "Header " + index, List.of(), 1, target, new SuggestionReason(SuggestionReason.Kind.LABEL, "", 0),
        confidence, List.of());
  }
}
