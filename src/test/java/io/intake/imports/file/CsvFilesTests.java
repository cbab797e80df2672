package io.intake.imports.file;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Tables.file;
import static io.intake.imports.file.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.intake.imports.FileKind;
import io.intake.imports.FileRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFilesTests {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static Recognised recognise(String content) {
    return FILES.recognise(file(content), "test.csv");
  }

  @Test
  void recognisesAPlainFile() {
    var recognised = recognise("Email,First Name\nada@acme.com,Ada\ngrace@navy.mil,Grace\n");

    assertThat(recognised.headers()).containsExactly("Email", "First Name");
    assertThat(recognised.rows()).isEqualTo(2);
    assertThat(recognised.columns()).isEqualTo(2);
    assertThat(recognised.sheets()).isEmpty();
    assertThat(recognised.format().kind()).isEqualTo(FileKind.CSV);
    assertThat(recognised.format().charset()).isEqualTo("UTF-8");
    assertThat(recognised.format().delimiter()).isEqualTo(',');
    assertThat(recognised.format().headerLine()).isEqualTo(1);
  }

  @Test
  void countsTheLastRowWithoutALineEnd() {
    assertThat(recognise("a,b\n1,2\n3,4").rows()).isEqualTo(2);
  }

  @Test
  void losesNoLongRowBeforeATotal() {
    var notes = "x".repeat(70_000);
    var file = file("Name,City,Score,Notes\nAda,London,1,a\nGrace,New York,2,b\nAlan,Bletchley,3," + notes + "\nTotal,,6,\n");

    assertThat(rows(file)).extracting(row -> row.cell(0)).contains("Ada", "Grace", "Alan");
    assertThat(FILES.recognise(file, "scores.csv").rows()).isEqualTo(rows(file).size());
  }

  @Test
  void leavesOutATotal() {
    var file = file("Name,City,Score,Notes\nAda,London,1,a\nGrace,New York,2,b\nTotal,,3,\n");

    assertThat(rows(file)).extracting(row -> row.cell(0)).containsExactly("Ada", "Grace");
  }

  @Test
  void readsSemicolonsWithDecimalCommas() {
    var file = file("Naam;Omzet;Korting\nAcme;1.234,56;0,5\nBeta;2,5;1,5\n");

    assertThat(FILES.recognise(file, "omzet.csv").format().delimiter()).isEqualTo(';');
    assertThat(rows(file)).extracting(FileRow::cells).containsExactly(List.of("Acme", "1.234,56", "0,5"), List.of("Beta", "2,5", "1,5"));
  }

  @Test
  void readsSemicolonsEvenWhereEveryCellHasAComma() {
    assertThat(recognise("Een;Twee;Drie\n1,5;2,5;3,5\n1,6;2,6;3,6\n1,7;2,7;3,7\n").format().delimiter()).isEqualTo(';');
  }

  @Test
  void readsTabsAndPipes() {
    assertThat(recognise("a\tb, c\n1\t2\n3\t4, 5\n").headers()).containsExactly("a", "b, c");
    assertThat(recognise("a|b\n1|2\n").format().delimiter()).isEqualTo('|');
  }

  @Test
  void leavesCommasOfASingleColumnAlone() {
    var file = file("Naam\nJansen, Piet\nDe Vries, Anna\nBakker\n");

    assertThat(rows(file)).extracting(FileRow::cells)
        .containsExactly(List.of("Jansen, Piet"), List.of("De Vries, Anna"), List.of("Bakker"));
  }

  @Test
  void obeysADeclaredDelimiter() {
    var recognised = recognise("sep=;\r\nName;Town\r\nAda;London\r\n");

    assertThat(recognised.format().delimiter()).isEqualTo(';');
    assertThat(recognised.headers()).containsExactly("Name", "Town");
    assertThat(recognised.format().headerLine()).isEqualTo(2);
  }

  @Test
  void readsQuotedCellsWithDelimitersQuotesAndLineEnds() {
    var file = file("Name,Note\n\"Doe, John\",\"said \"\"hi\"\"\nand left\"\nJane,\"\"\n");

    assertThat(rows(file)).containsExactly(new FileRow(2, List.of("Doe, John", "said \"hi\"\nand left")),
        new FileRow(4, List.of("Jane", "")));
  }

  @Test
  void readsSingleQuotes() {
    var file = file("'name','note'\n'Ada','one, two'\n'Piet','three, four'\n'Jo','''s-Hertogenbosch, NL'\n");

    assertThat(FILES.recognise(file, "x.csv").format().quote()).isEqualTo('\'');
    assertThat(rows(file)).extracting(row -> row.cell(1)).containsExactly("one, two", "three, four", "'s-Hertogenbosch, NL");
  }

  @Test
  void findsTheHeaderBelowTitles() {
    var recognised = recognise("Ledenlijst 2023;;;\n\nVoornaam;Achternaam;E-mail;Geboren\nAda;Lovelace;ada@acme.com;10-12-1815\n");

    assertThat(recognised.format().headerLine()).isEqualTo(3);
    assertThat(recognised.headers()).containsExactly("Voornaam", "Achternaam", "E-mail", "Geboren");
    assertThat(recognised.rows()).isEqualTo(1);
  }

  @Test
  void countsLinesAsAnEditorDoes() {
    var file = file("a,b\r\n1,\"x\r\ny\"\r\n\r\n2,z\r\n");

    assertThat(rows(file)).extracting(FileRow::lineNumber).containsExactly(2, 4, 5);
  }

  @Test
  void deliversBlankRowsButNotThoseAtTheEnd() {
    var file = file("a,b\n1,2\n\n,\n3,4\n,\n\"\",\n\n \n");

    assertThat(rows(file)).extracting(FileRow::lineNumber).containsExactly(2, 3, 4, 5);
    assertThat(FILES.recognise(file, "x.csv").rows()).isEqualTo(4);
  }

  @Test
  void readsMixedLineEnds() {
    var file = file("a,b\r1,2\n3,4\r\n5,6\r\r7,8");

    assertThat(rows(file)).extracting(FileRow::lineNumber, FileRow::cells).containsExactly(tuple(2, List.of("1", "2")),
        tuple(3, List.of("3", "4")), tuple(4, List.of("5", "6")), tuple(5, List.of("")), tuple(6, List.of("7", "8")));
  }

  @Test
  void readsUtf16InEitherOrderWithAndWithoutMark() {
    var content = "Naam;Plaats\r\nZoë;Curaçao\r\nMüller;Köln\r\n";
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
      var file = file(content, charset);
      assertThat(FILES.recognise(file, "x.csv").headers()).containsExactly("Naam", "Plaats");
      assertThat(rows(file)).extracting(row -> row.cell(0)).containsExactly("Zoë", "Müller");
    }
  }

  @Test
  void forgetsAByteOrderMark() {
    assertThat(recognise("\ufeffEmail,Name\na@b.nl,A\n").headers()).containsExactly("Email", "Name");
  }

  @Test
  void readsAWesternFileWhoseFirstAccentComesLate() {
    var content = new StringBuilder("Naam;Plaats\r\n");
    for (var i = 0; i < 20_000; i++) {
      content.append("Jansen;Utrecht\r\n");
    }
    content.append("Zoë;IJsselstein\r\nAndré;’s-Gravenhage\r\nRené;Curaçao – €5\r\n");
    var file = file(content.toString(), WINDOWS);

    assertThat(FILES.recognise(file, "x.csv").format().charset()).isEqualTo("windows-1252");
    assertThat(rows(file).getLast().cells()).containsExactly("René", "Curaçao – €5");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      windows-1252 | Jürgen Müller;Köln/Björn Groß;Düsseldorf/Käthe;Österreich
      windows-1252 | Lefèvre;Besançon/Hélène;Orléans
      windows-1252 | José;Muñoz Peña/María;Núñez Ibáñez
      windows-1252 | Åsa Öberg;Göteborg/Björn Åkesson;Malmö
      windows-1252 | Zoë;Delft
      windows-1250 | Łukasz Wiśniewski;Łódź/Małgorzata Dąbrowska;Kraków/Stanisław Żółć;Gdańsk
      windows-1251 | Алексей;Москва/Екатерина;Санкт-Петербург/Дмитрий;Новосибирск
      windows-1253 | Γιώργος;Αθήνα/Μαρία;Θεσσαλονίκη
      windows-1256 | محمد علي;القاهرة/فاطمة حسن;بغداد
      Shift_JIS    | 山田太郎;株式会社東京/佐藤花子;大阪商事
      GB18030      | 王小明;北京科技有限公司/李四;上海贸易
      """)
  void recognisesOtherCharacterSets(String charset, String people) {
    var file = file("Name;Town\n" + people.replace('/', '\n') + "\n", Charset.forName(charset));

    assertThat(rows(file)).extracting(row -> row.cell(0) + ";" + row.cell(1)).containsExactly(people.split("/"));
  }

  @Test
  void readsTheFileAnotherWayWhenTold() {
    var file = file("Naam;Plaats\nZoë;Köln, Nord\n", WINDOWS);
    var recognised = FILES.recognise(file, "x.csv");

    assertThat(FILES.reread(file, "x.csv", recognised.format().withDelimiter(',')).headers()).containsExactly("Naam;Plaats");
    assertThat(FILES.preview(file, recognised.format().withCharset("UTF-8"), 5).getLast().cell(0)).isEqualTo("Zo\ufffd");
  }

  @Test
  void takesAnotherHeaderRowWhenTold() {
    var file = file("Nr,Name\n1,Ada\n2,Grace\n3,Joan\n");
    var format = FILES.recognise(file, "x.csv").format();

    var reread = FILES.reread(file, "x.csv", format.withHeaderLine(2));

    assertThat(reread.headers()).containsExactly("1", "Ada");
    assertThat(reread.rows()).isEqualTo(2);
    assertThat(FILES.reread(file, "x.csv", format.withHeaderLine(0)).format().headerLine()).isEqualTo(1);
  }

  @Test
  void previewsTheRowsAboveTheHeaderToo() {
    var file = file("Title\n\na,b,c\n1,2,3\n4,5,6\n");

    assertThat(FILES.preview(file, FILES.recognise(file, "x.csv").format(), 4)).extracting(FileRow::lineNumber).containsExactly(1, 2, 3, 4);
  }

  @Test
  void namesColumnsWithoutAHeaderBlank() {
    assertThat(recognise("a,b\n1,2,x\n3,4,y\n").headers()).containsExactly("a", "b", "");
    assertThat(recognise("a,b,,\n1,2,,\n3,4,,\n").headers()).containsExactly("a", "b");
    assertThat(recognise("a,b\n1,slipped,2\n").headers()).containsExactly("a", "b");
  }

  @Test
  void tellsTheHeadersAlone() {
    var file = file("Title\n\na,b,\n1,2,x\n3,4,y\n");

    assertThat(FILES.headers(file, FILES.recognise(file, "x.csv").format())).containsExactly("a", "b", "");
  }

  @Test
  void countsASpaceBehindEachDelimiterAsPartOfIt() {
    assertThat(rows(file("Name, Town, Age, Note\nAda, London, 36, \"a, b\"\nJan, Den Haag, 7, \n"))).extracting(FileRow::cells)
        .containsExactly(List.of("Ada", "London", "36", "a, b"), List.of("Jan", "Den Haag", "7", ""));
  }

  @Test
  void leavesALoneQuoteAloneThatStandsBeforeAQuotedCell() {
    var rows = rows(file("name,size,note\nAda,\"5,\"tea, or coffee\"\nJan,6,\"a \"\"b\"\"\"\n\"Piet,7,\"x, y\"\n"));

    assertThat(rows).extracting(FileRow::cells).containsExactly(List.of("Ada", "\"5", "tea, or coffee"),
        List.of("Jan", "6", "a \"b\""), List.of("\"Piet", "7", "x, y"));
  }

  @Test
  void takesAnySignForADelimiterThatStandsBetweenQuotes() {
    var file = file("\"name\"=\"date\"=\"sum\"\n\"Ada\"=\"2024-05-01\"=\"1,5\"\n\"Jan=Piet\"=\"2024-05-02\"=\"2,5\"\n");

    assertThat(FILES.recognise(file, "x.csv").format().delimiter()).isEqualTo('=');
    assertThat(rows(file)).extracting(FileRow::cells)
        .containsExactly(List.of("Ada", "2024-05-01", "1,5"), List.of("Jan=Piet", "2024-05-02", "2,5"));
  }

  @Test
  void readsQuotesBehindBackslashesWhateverTheDelimiter() {
    var file = file("name|note\nAda|\"Size 5\\\" x 3, \\\"large\\\"\"\nJan|plain\nPiet|\"a \\\"b\\\" c\"\n");

    assertThat(rows(file)).extracting(FileRow::cells)
        .containsExactly(List.of("Ada", "Size 5\" x 3, \"large\""), List.of("Jan", "plain"), List.of("Piet", "a \"b\" c"));
  }
}
