package io.intake.imports.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.Delimiter;
import io.intake.imports.Derivation;
import io.intake.imports.FileRow;
import io.intake.imports.Joint;
import io.intake.imports.LongNames;
import io.intake.imports.NameOrder;
import io.intake.imports.Splitting;
import io.intake.imports.staging.PackedRows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowDeriverTests {

  private static final Splitting NAMES = new Splitting.FullName(NameOrder.FIRST_LAST, LongNames.STAY_WHOLE);

  @Test
  void standsBehindTheFileAndBeforeWhatHasNoHeader() {
    var deriver = new RowDeriver(2, Derivation.allParts(0, NAMES));
    var row = deriver.derive(List.of(new FileRow(5, List.of("Jan Jansen", "x", "stray")))).getFirst();

    assertThat(row.cells()).containsExactly("Jan Jansen", "x", "Jan", "Jansen", "stray");
    assertThat(RowDeriver.original(row, 2, 2).cells()).containsExactly("Jan Jansen", "x", "stray");
  }

  @Test
  void knowsHowManyCellsAShortRowHad() {
    var deriver = new RowDeriver(3, Derivation.allParts(0, NAMES));
    var row = deriver.derive(List.of(new FileRow(5, List.of("Jan Jansen")))).getFirst();

    assertThat(row.cells()).containsExactly("Jan Jansen", "", "", "Jan", "Jansen");
    assertThat(row.present()).isEqualTo(1);
    assertThat(PackedRows.unpack(PackedRows.pack(List.of(row, new FileRow(6, List.of("a", "b"))))))
        .containsExactly(row, new FileRow(6, List.of("a", "b")));
  }

  @Test
  void joinsWhatIsNotBlank() {
    var deriver = new RowDeriver(3, List.of(new Derivation.Joined(List.of(2, 0, 1), Joint.COMMA)));

    assertThat(deriver.make(new FileRow(1, List.of("a ", "b", "c"))).values()).containsExactly("c, a, b");
    assertThat(deriver.make(new FileRow(1, List.of("a", " ", ""))).values()).containsExactly("a");
    assertThat(deriver.make(new FileRow(1, List.of())).values()).containsExactly("");
  }

  @Test
  void splitsOnlyIntoAsManyPartsAsToldAndKeepsTheRestWhole() {
    assertThat(parts(Delimiter.COMMA, 2, "Acme, Berlin")).containsExactly("Acme", "Berlin");
    assertThat(parts(Delimiter.COMMA, 2, "Acme, Inc., Berlin")).containsExactly("Acme, Inc., Berlin", "");
    assertThat(parts(Delimiter.COMMA, 2, "Acme")).containsExactly("Acme", "");
    assertThat(parts(Delimiter.DASH, 2, "Jean-Paul - Paris")).containsExactly("Jean-Paul", "Paris");
    assertThat(parts(Delimiter.LINE_BREAK, 3, "a\r\nb\nc")).containsExactly("a", "b", "c");
    assertThat(parts(Delimiter.SPACE, 2, "Berlin\u00a0 Mitte")).containsExactly("Berlin", "Mitte");
    assertThat(parts(Delimiter.PIPE, 3, "a||c")).containsExactly("a", "", "c");
    assertThat(parts(Delimiter.SLASH, 2, "  ")).containsExactly("", "");
  }

  @Test
  void previewShowsTheFirstAndTheWorstOfAllRows() {
    var maker = new PreviewMaker(1, Derivation.allParts(0, NAMES));
    var rows = new ArrayList<FileRow>();
    for (var line = 2; line < 20_000; line++) {
      rows.add(new FileRow(line, List.of(line % 3 == 0 ? "" : "Jan Jansen" + (char) ('a' + line % 26))));
    }
    rows.add(new FileRow(20_000, List.of("Acme Holding B.V.")));
    rows.add(new FileRow(20_001, List.of("Acme Holding B.V.")));
    maker.see(rows);
    var preview = maker.result();

    assertThat(preview.rows()).isEqualTo(13_334);
    assertThat(preview.unfit()).isEqualTo(2);
    assertThat(preview.filled()).containsExactly(13_332L, 13_334L);
    assertThat(preview.first()).hasSize(5).allMatch(row -> row.fits());
    assertThat(preview.odd().getFirst().values()).containsExactly("", "Acme Holding B.V.");
    assertThat(preview.odd()).filteredOn(row -> !row.fits()).hasSize(1);
  }

  @Test
  void findsTheOrderOfNamesFromAllOfThem() {
    assertThat(best(true, "Jansen, Piet", "Bakker, Jan", "Madonna", "de Vries, Anna")).isEqualTo(
        new Splitting.FullName(NameOrder.LAST_COMMA_FIRST, LongNames.STAY_WHOLE));
    assertThat(best(true, "Piet Jansen", "Bakker, Jan", "Jan Smit", "Anna de Vries")).isEqualTo(NAMES);
    assertThat(best(false, "Acme, Berlin", "Philips, Eindhoven", "Shell, Den Haag"))
        .isEqualTo(new Splitting.Delimited(Delimiter.COMMA, 2));
    assertThat(best(false, "Street 1, 1234 AB Delft", "Road 2, 1000 AA Leiden")).isEqualTo(new Splitting.Address());
    assertThat(best(false, "a/b/c", "d/e/f", "g")).isEqualTo(new Splitting.Delimited(Delimiter.SLASH, 3));
  }

  private static Splitting best(boolean isNamed, String... texts) {
    var finder = new SplittingFinder(0, isNamed);
    for (var text : texts) {
      finder.see(List.of(new FileRow(2, List.of(text))));
    }
    assertThat(finder.result()).doesNotHaveDuplicates().hasSize(2 + Delimiter.values().length);
    return finder.result().getFirst();
  }

  private static List<String> parts(Delimiter delimiter, int parts, String text) {
    var way = new Splitting.Delimited(delimiter, parts);
    return Splitter.split(Splitter.of(way), way, text).parts();
  }
}
