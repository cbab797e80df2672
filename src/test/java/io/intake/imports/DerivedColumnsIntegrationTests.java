package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.imports.ColumnTarget.Skipped;
import io.intake.imports.ColumnTarget.Undecided;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/// Columns that are made: proposed, suggested, changed after a check, kept with a mapping, and absent from what people take home.
@SpringBootTest
class DerivedColumnsIntegrationTests {

  private static final Splitting FIRST_LAST = new Splitting.FullName(NameOrder.FIRST_LAST, LongNames.STAY_WHOLE);
  private static final Splitting LAST_WORD = new Splitting.FullName(NameOrder.FIRST_LAST, LongNames.LAST_WORD);

  @Autowired
  DerivedColumns derived;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  ImportFixes fixes;
  @Autowired
  Imports imports;
  @Autowired
  ImportDownloads downloads;
  @Autowired
  ImportAttempts attempts;
  @Autowired
  SavedMappings mappings;
  @Autowired
  Users users;
  @Autowired
  ApplicationContext application;

  private ImportSteps steps;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    steps = new ImportSteps(application, Duration.ofSeconds(60));
  }

  @AfterEach
  void leave() {
    mappings.list().forEach(mapping -> mappings.delete(mapping.id()));
    SignIn.out();
  }

  @Test
  void namesWithoutColumnsOfTheirPartsAreProposedToBeSplit() {
    assertThat(derived.proposals(draft("Email,Naam\na@example.com,Jan Jansen\nb@example.com,Anna de Vries\n")))
        .containsExactly(new DerivedProposal(1, Derivation.allParts(1, FIRST_LAST)));
    assertThat(derived.proposals(draft("Naam,Voornaam\nJan Jansen,Jan\nAnna de Vries,Anna\n"))).isEmpty();
    assertThat(derived.proposals(draft("Email,City\na@example.com,New York\nb@example.com,San Diego\n"))).isEmpty();
    var firms = drafts.create(List.of(ObjectTypeId.COMPANY)).id();
    upload(firms, "Name,Domain\nBlue Ocean,blue.example\nGreen Field,green.example\n");
    assertThat(derived.proposals(firms)).isEmpty();
  }

  @Test
  void partsAreSuggestedLikeColumnsOfTheFile() {
    var id = draft("Email,Address\na@example.com,\"Kerkstraat 1, 1234 AB Delft\"\nb@example.com,\"Weg 2, 1000 AA Leiden\"\n");

    var suggested = derived.suggestions(id, Derivation.allParts(1, derived.splittings(id, 1).getFirst()));

    assertThat(suggested).extracting(ColumnSuggestion::column).containsExactly(2, 3, 4, 5, 6);
    assertThat(suggested.subList(0, 3)).extracting(ColumnSuggestion::target)
        .containsExactly(ImportSteps.contact("address"), ImportSteps.contact("zip"), ImportSteps.contact("city"));
    assertThat(suggested.getFirst().samples()).containsExactly("Kerkstraat 1", "Weg 2");
    assertThat(suggested.getFirst().header()).isEqualTo("Address · 1");
  }

  @Test
  void otherPartsVoidThePlanAndWhatWasChangedInThem() {
    var id = draft("Email,Name\na@example.com,Mary Ann Evans\nb@example.com,Jan Jansen\n");
    map(id, FIRST_LAST);
    steps.plan(id);
    fixes.edit(id, 3, 2, "Johan");
    steps.awaitPlan(id);
    assertThat(cells(id)).containsExactly("", "Mary Ann Evans");
    assertThat(fixes.edits(id)).hasSize(1);

    map(id, LAST_WORD);

    assertThat(drafts.plan(id)).isEmpty();
    assertThat(fixes.edits(id)).isEmpty();
    steps.plan(id);
    assertThat(cells(id)).containsExactly("Mary Ann", "Evans");

    map(id, FIRST_LAST);
    assertThat(drafts.plan(id)).isEmpty();
  }

  private List<String> cells(ImportId id) {
    return imports.plannedRows(id, List.of(), 0, 10).getFirst().cells().subList(2, 4);
  }

  @Test
  void aMappingMustBeOfItsFile() {
    var id = draft("Email,Name\na@example.com,Jan Jansen\nb@example.com,Anna Bakker\n");

    assertThatThrownBy(() -> drafts.mapColumns(id, columns(List.of("Email", "Name"), Derivation.allParts(2, FIRST_LAST)), Map.of()))
        .isInstanceOf(MappingRefused.class);
    assertThatThrownBy(() -> drafts.mapColumns(id, columns(List.of("Email", "Name"),
        List.of(new Derivation.Part(1, FIRST_LAST, 2))), Map.of())).isInstanceOf(MappingRefused.class);
    assertThatThrownBy(() -> drafts.mapColumns(id, columns(List.of("Email"), Derivation.allParts(0, FIRST_LAST)), Map.of()))
        .isInstanceOf(MappingRefused.class);
  }

  @Test
  void aSavedMappingMakesThemAgainOfTheSameHeaders() {
    var id = draft("Email,Name\na@example.com,Jan Jansen\nb@example.com,Anna Bakker\n");
    var columns = new ArrayList<>(columns(List.of("Email", "Name"), Derivation.allParts(1, FIRST_LAST)));
    columns.set(1, new ColumnMapping(1, "Name", new Undecided()));
    mappings.save("Fair", id, columns, Map.of());

    var fit = mappings.fits(draft("NAME,Colour,email\nGrace Hopper,red,g@example.com\n")).getFirst();

    assertThat(fit.columns()).containsExactly(new ColumnMapping(0, "NAME", new Skipped()),
        new ColumnMapping(2, "email", ImportSteps.contact("email")),
        new ColumnMapping(3, "NAME · 1", ImportSteps.contact("firstname"), Optional.of(new Derivation.Part(0, FIRST_LAST, 0))),
        new ColumnMapping(4, "NAME · 2", ImportSteps.contact("lastname"), Optional.of(new Derivation.Part(0, FIRST_LAST, 1))));
    assertThat(fit.missing()).isEmpty();
    assertThat(fit.added()).containsExactly("Colour");

    var without = mappings.fits(draft("Email,Colour\na@example.com,red\n")).getFirst();
    assertThat(without.columns()).extracting(ColumnMapping::header).containsExactly("Email");
    assertThat(without.missing()).containsExactly("Name");
  }

  @Test
  void failedRowsAreThoseOfTheFileAndAreSplitAgainOnceHealed() {
    var id = draft("Where,Name\nx - not an address,Jan Jansen\ny - b@example.com,Anna Bakker\n");
    var split = new Splitting.Delimited(Delimiter.DASH, 2);
    var columns = new ArrayList<ColumnMapping>(List.of(new ColumnMapping(0, "Where", new Skipped()),
        new ColumnMapping(1, "Name", ImportSteps.contact("lastname"))));
    columns.add(new ColumnMapping(2, "Where · 1", new Skipped(), Optional.of(new Derivation.Part(0, split, 0))));
    columns.add(new ColumnMapping(3, "Where · 2", ImportSteps.contact("email"), Optional.of(new Derivation.Part(0, split, 1))));
    drafts.mapColumns(id, columns, Map.of());
    drafts.settle(id, new ImportDetails("Fair", Optional.empty(), true, Optional.empty()));
    steps.plan(id);
    steps.run(id);

    assertThat(downloads.columns(id)).extracting(ColumnMapping::header).containsExactly("Where", "Name");
    var failed = downloads.failedRows(id).toList();
    assertThat(failed).singleElement().satisfies(row -> {
      assertThat(row.row().cells()).containsExactly("x - not an address", "Jan Jansen");
      assertThat(row.errors()).extracting(ImportError::column, ImportError::type, ImportError::invalidValue)
          .containsExactly(tuple(0, ImportErrorType.INVALID_EMAIL, "not an address"));
    });

    var healed = draft("Name,Where,Row (import " + id.value() + ")\nJan Jansen,x - a@example.com,2\n");
    attempts.recognise(healed);
    assertThat(((ImportDraft.ReadyToStart) drafts.get(healed)).columns()).extracting(ColumnMapping::target)
        .containsExactly(ImportSteps.contact("lastname"), new Skipped(), new Skipped(), new Skipped(), ImportSteps.contact("email"));
  }

  @Test
  void isNothingForOthers() {
    var id = draft("Email,Name\na@example.com,Jan Jansen\n");
    SignIn.asUser(users, true);
    assertThatThrownBy(() -> derived.splittings(id, 1)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> derived.preview(id, Derivation.allParts(1, FIRST_LAST))).isInstanceOf(AccessDeniedException.class);
    SignIn.asUser(users, false);
    assertThatThrownBy(() -> derived.proposals(id)).isInstanceOf(AccessDeniedException.class);
    SignIn.asAdministrator(users);
  }

  private void map(ImportId id, Splitting splitting) {
    drafts.mapColumns(id, columns(List.of("Email", "Name"), Derivation.allParts(1, splitting)), Map.of());
    drafts.settle(id, new ImportDetails("Fair", Optional.empty(), true, Optional.empty()));
  }

  /// The first column is the address, parts are first name and last name, others go nowhere.
  private static List<ColumnMapping> columns(List<String> headers, List<Derivation> parts) {
    var columns = new ArrayList<ColumnMapping>();
    headers.forEach(header -> columns.add(new ColumnMapping(columns.size(), header,
        columns.isEmpty() ? ImportSteps.contact("email") : new Skipped())));
    for (var part = 0; part < parts.size(); part++) {
      columns.add(new ColumnMapping(columns.size(), "Name · " + (part + 1), ImportSteps.contact(part == 0 ? "firstname" : "lastname"),
          Optional.of(parts.get(part))));
    }
    return columns;
  }

  private ImportId draft(String text) {
    var id = drafts.create(List.of(ObjectTypeId.CONTACT)).id();
    upload(id, text);
    return id;
  }

  private void upload(ImportId id, String text) {
    drafts.upload(id, "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
