package io.intake.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes CSV files of contacts that look like those of people, with some dirt, and the same ones every time.
///
/// @param firstPerson number of the person in the first row, so that two files may hold the same people or others
/// @param edition which values the people have: the same people, later, have others in most columns
record ContactFile(Path path, long rows, long firstPerson, int edition) {

  /// The labels of the properties the columns go to.
  static final List<String> HEADERS = List.of("First Name", "Last Name", "Email", "Phone Number", "Mobile Phone Number", "Company Name",
      "Job Title", "City", "Country/Region", "Lifecycle Stage", "Lead Status", "Close Date");

  private static final String[] FIRST_NAMES = words("Emma Noah Sofia Liam Anna Lucas Julia Daan Zoë Björn Chloé Mateusz Aïcha Jürgen "
      + "Fatima Søren Ines Hugo Marta Yusuf Eva Tom Nina Omar Lotte Finn Élodie Pavel Maja Ruben Sanne Ivan Greta Luca Hanna Milan");
  private static final String[] LAST_NAMES = words("Jansen Müller Smith García Kowalska Nguyen Dubois Rossi Larsen Novák Yılmaz Bakker "
      + "O'Brien Öztürk Peeters Schneider Silva Andersson Fischer Moreau Visser López Meyer Hansen Kaya Martin Weber Mulder Costa "
      + "Lindqvist");
  private static final String[] TRADES = words("Foods Logistics Systems Consulting Energy Robotics Media Textiles Pharma Motors Analytics "
      + "Foundry Studios Partners Networks");
  private static final String[] SURNAMES_OF_COMPANIES = words("Acme Nordwind Bluebird Halcyon Vertex Orchard Meridian Kestrel Lumen Atlas "
      + "Juniper Cobalt Harbour Summit Willow Pioneer Quartz Raven Solstice Tidewater");
  private static final String[] ENDINGS = words("com nl de fr io eu co.uk es it be");
  private static final String[] TITLES = {"Account Manager", "Head of Sales", "CEO", "Buyer", "Marketing Manager", "Software Engineer",
      "Sales Director, EMEA", "Office Manager", "CFO", "Operations Lead", "Project Manager", "Product \"Owner\""};
  private static final String[] CITIES = {"Amsterdam", "Berlin", "München", "Paris", "London", "Kraków", "Madrid", "Milano", "Antwerpen",
      "København", "São Paulo", "Malmö", "'s-Hertogenbosch", "Dublin", "Lyon", "Wien"};
  private static final String[] COUNTRIES = {"Netherlands", "Germany", "France", "United Kingdom", "Poland", "Spain", "Italy", "Belgium",
      "Denmark", "Sweden", "Ireland", "Austria"};
  private static final String[] STAGES = {"Subscriber", "Lead", "Marketing Qualified Lead", "Sales Qualified Lead", "Opportunity",
      "Customer"};
  private static final String[] STATUSES = {"New", "Open", "In Progress", "Open Deal", "Unqualified", "Attempted to Contact", "Connected",
      "Bad Timing"};
  /// One row in so many has a flaw of each kind.
  private static final int FLAW_EVERY = 100;

  ContactFile write() throws IOException {
    Files.createDirectories(path.getParent());
    try (var out = Files.newBufferedWriter(path)) {
      line(out, HEADERS);
      for (long row = 0; row < rows; row++) {
        line(out, cells(row));
      }
    }
    return this;
  }

  private List<String> cells(long row) {
    // Some people stand in the file twice; the second time with what they have in another row.
    var person = firstPerson + (isFlawed(row, 3) && row >= FLAW_EVERY ? row - FLAW_EVERY / 2 : row);
    var first = pick(FIRST_NAMES, person, 1);
    var last = pick(LAST_NAMES, person, 2);
    var company = pick(SURNAMES_OF_COMPANIES, person, 3) + " " + pick(TRADES, person, 4);
    var domain = company.toLowerCase(Locale.ROOT).replace(" ", "-") + "." + pick(ENDINGS, person, 5);
    var email = isFlawed(row, 0) ? "no address " + person : plain(first) + "." + plain(last) + person + "@" + domain;
    return List.of(first, last, email, phone(person, 6), isRare(person, 7) ? "" : phone(person, 8), company,
        pick(TITLES, person, 9 + edition), pick(CITIES, person, 10 + edition * 31), pick(COUNTRIES, person, 11),
        STAGES[(int) Math.min(STAGES.length - 1, number(person, 12, 4) + edition)],
        isFlawed(row, 1) ? "Unheard of" : pick(STATUSES, person, 13 + edition * 37),
        isFlawed(row, 2) ? "next week" : date(person));
  }

  private String phone(long person, int what) {
    return "+31 6 " + (10_000_000 + number(person, what + edition * 41, 89_999_999));
  }

  private String date(long person) {
    return "%04d-%02d-%02d".formatted(2015 + number(person, 14, 10), 1 + number(person, 15 + edition * 43, 12),
        1 + number(person, 16 + edition * 47, 28));
  }

  private static void line(BufferedWriter out, List<String> cells) throws IOException {
    var separator = "";
    for (var cell : cells) {
      out.write(separator);
      out.write(cell.indexOf(',') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"');
      separator = ",";
    }
    out.write('\n');
  }

  /// Whether a row has the flaw; different flaws fall on different rows.
  private static boolean isFlawed(long row, int flaw) {
    return row % FLAW_EVERY == 17L * (flaw + 1);
  }

  private static boolean isRare(long person, int what) {
    return number(person, what, 5) == 0;
  }

  private static String pick(String[] choices, long person, int what) {
    return choices[(int) number(person, what, choices.length)];
  }

  /// A number below `limit` that looks random and is the same for the same question.
  private static long number(long person, int what, long limit) {
    var mixed = (person * 1_000_003L + what) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return Long.remainderUnsigned(mixed ^ (mixed >>> 29), limit);
  }

  private static String plain(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  private static String[] words(String text) {
    return text.split(" ");
  }
}
