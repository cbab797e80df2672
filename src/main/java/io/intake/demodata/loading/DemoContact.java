package io.intake.demodata.loading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A person who is not. The same number makes the same person, at every load.
record DemoContact(String firstName, String lastName, int number, DemoCompany company) {

  private static final List<String> FIRST_NAMES = List.of("Emma", "Daan", "Sofia", "Lukas", "Noor", "Matteo", "Chloé", "Jan", "Aylin",
      "Oliver", "Fenna", "Hugo", "Zoë", "Sem", "Inès", "Jonas", "Lotte", "Rafael", "Saar", "Émile", "Milou", "Karim", "Astrid", "Björn",
      "Femke", "Tomás", "Priya", "Wouter", "Leyla", "Maarten");
  private static final List<String> LAST_NAMES = List.of("de Vries", "Jansen", "García López", "Müller", "van den Berg", "Rossi", "Dubois",
      "Nowak", "Yılmaz", "Smith", "Bakker", "Lefèvre", "Visser", "Andersson", "Meijer", "Schmidt", "de Boer", "Silva", "Mulder", "O’Brien",
      "Bos", "Fischer", "Vos", "Moreau", "Peters", "Hendriks", "Kumar", "van Dijk", "Costa", "Willems", "Dekker");
  private static final List<String> JOBS = List.of("Account manager", "Buyer", "Chief executive", "Controller", "Head of sales",
      "IT manager", "Marketing lead", "Office manager", "Operations director", "Product owner", "Project manager");
  private static final List<String> STAGES = List.of("lead", "customer", "subscriber", "opportunity", "marketingqualifiedlead", "customer",
      "salesqualifiedlead");
  /// Steps without a common factor with the lists' lengths, so that names mix.
  private static final int FIRST_NAME_STEP = 7;
  private static final int LAST_NAME_STEP = 11;

  static DemoContact of(int number, DemoCompany company) {
    return new DemoContact(at(FIRST_NAMES, number * FIRST_NAME_STEP), at(LAST_NAMES, number * LAST_NAME_STEP), number, company);
  }

  String email() {
    return plain(firstName) + "." + plain(lastName) + "@" + company.domain();
  }

  Map<String, String> values() {
    return Map.of("firstname", firstName, "lastname", lastName, "email", email(), "company", company.name(), "jobtitle",
        at(JOBS, number), "city", company.city(), "country", company.country(), "lifecyclestage", at(STAGES, number), "phone",
        company.phone().substring(0, company.phone().length() - 2) + (10 + number % 90));
  }

  private static String plain(String name) {
    var letters = Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFD);
    return letters.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  private static String at(List<String> list, int index) {
    return list.get(index % list.size());
  }
}
