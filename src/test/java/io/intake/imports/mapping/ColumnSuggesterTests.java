package io.intake.imports.mapping;

import static io.intake.imports.mapping.Suggestions.both;
import static io.intake.imports.mapping.Suggestions.companies;
import static io.intake.imports.mapping.Suggestions.contacts;
import static io.intake.imports.mapping.Suggestions.targets;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.Certainty;
import io.intake.imports.ColumnTarget;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnSuggesterTests {

  @Test
  void knowsLabelsAndInternalNames() {
    var suggestions = contacts("Email | First Name | hs_language | Lifecycle Stage", "ada@acme.com | Ada | English | Lead");

    assertThat(targets(suggestions)).containsExactly("contact.email", "contact.firstname", "contact.hs_language", "contact.lifecyclestage");
    assertThat(suggestions).extracting(suggestion -> suggestion.reason().kind())
        .containsExactly(Kind.LABEL, Kind.LABEL, Kind.INTERNAL_NAME, Kind.LABEL);
    assertThat(suggestions.getFirst().target())
        .isEqualTo(new ColumnTarget.PropertyColumn(ObjectTypeId.CONTACT, "email", OverwritePolicy.OVERWRITE));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      nl = Voornaam | Achternaam    | E-mailadres        | Telefoonnummer     | Postcode      | Woonplaats | Land
      de = Vorname  | Nachname      | E-Mail-Adresse     | Telefonnummer      | Postleitzahl  | Ort        | Land
      fr = Prénom   | Nom           | Adresse e-mail     | Numéro de téléphone | Code postal  | Ville      | Pays
      es = Nombre   | Apellidos     | Correo electrónico | Teléfono           | Código postal | Ciudad     | País
      it = Nome     | Cognome       | Indirizzo e-mail   | Telefono           | CAP           | Città      | Paese
      pt = Nome     | Sobrenome     | E-mail             | Telefone           | Código postal | Cidade     | País
      sv = Förnamn  | Efternamn     | E-post             | Telefon            | Postnummer    | Postort    | Land
      """)
  void readsOtherLanguages(String language, String headers) {
    var suggestions = contacts(headers, "Ada | Lovelace | ada@acme.com | +31 6 12345678 | 3511 AB | Utrecht | NL");

    assertThat(targets(suggestions)).as(language).containsExactly("contact.firstname", "contact.lastname", "contact.email", "contact.phone",
        "contact.zip", "contact.city", "contact.country");
  }

  @Test
  void saysWhichLanguageOrNameItIs() {
    var suggestions = contacts("Achternaam | Surname", "Lovelace | x");
    assertThat(suggestions.getFirst().reason().kind()).isEqualTo(Kind.TRANSLATED_LABEL);
    assertThat(suggestions.getFirst().reason().detail()).isEqualTo("nl");
    assertThat(suggestions.getLast().reason().kind()).isEqualTo(Kind.TAKEN);

    var synonym = contacts("Given Name | Mobile", "Ada | 0612345678").getFirst();
    assertThat(synonym.reason().kind()).isEqualTo(Kind.SYNONYM);
    assertThat(synonym.reason().detail()).isEqualTo("Given Name");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      First Name | Last Name | Company | Job Title | Business Street | Business City | E-mail Address | Business Phone | Mobile Phone \
      = firstname lastname company jobtitle address city email phone mobilephone
      Given Name | Family Name | Organization 1 - Name | Organization 1 - Title | Address 1 - Street | Address 1 - City | E-mail 1 - Value \
      | Phone 1 - Value | Mobile = firstname lastname company jobtitle address city email phone mobilephone
      First Name | Last Name | Account Name | Title | Mailing Street | Mailing City | Email | Phone | Mobile \
      = firstname lastname company jobtitle address city email phone mobilephone
      Person - First name | Person - Last name | Person - Organization | Person - Job title | Street | Town | Person - Email \
      | Person - Phone | Person - Phone - Mobile = firstname lastname company jobtitle address city email phone mobilephone
      """)
  void readsWhatOtherProgramsExport(String headers, String properties) {
    var suggestions = contacts(headers,
        "Ada|Lovelace|Acme Inc.|Engineer|Main street 1|London|ada@acme.com|+44 20 7946 0958|+44 7700 900123");

    assertThat(String.join(" ", targets(suggestions))).isEqualTo("contact." + properties.replace(" ", " contact."));
  }

  @Test
  void tellsContactAndCompanyApart() {
    var suggestions = both("First Name | Email | Phone | Job Title | Company Name | Company Domain Name | Company phone | Bedrijfswebsite",
        "Ada | ada@acme.com | +44 20 7946 0958 | Engineer | Acme | acme.com | +44 20 7946 0000 | https://www.acme.com");

    assertThat(targets(suggestions)).containsExactly("contact.firstname", "contact.email", "contact.phone", "contact.jobtitle",
        "company.name", "company.domain", "company.phone", "company.website");
  }

  @Test
  void readsTheKindOfRecordInFrontAndBehind() {
    var suggestions = both("Contact: First Name | Contact: Email | Company: City | Contact: City | Country (Company) | Organization - Name",
        "Ada | ada@acme.com | London | Paris | UK | Acme");

    assertThat(targets(suggestions)).containsExactly("contact.firstname", "contact.email", "company.city", "contact.city",
        "company.country", "company.name");
  }

  @Test
  void givesTheCompanyNameToTheContactWhereThereAreNoCompanies() {
    assertThat(targets(contacts("Email | Company Name", "ada@acme.com | Acme"))).containsExactly("contact.email", "contact.company");
    assertThat(targets(companies("Name | Website", "Acme | https://acme.com"))).containsExactly("company.name", "company.website");
  }

  @Test
  void leavesANameOfNobodyKnowsWhomAlone() {
    assertThat(targets(contacts("Name | Email", "Ada Lovelace | ada@acme.com"))).containsExactly("-", "contact.email");
    assertThat(targets(both("Name | Email", "Ada Lovelace | ada@acme.com"))).containsExactly("-", "contact.email");
    assertThat(targets(contacts("Name | Vorname", "Lovelace | Ada"))).containsExactly("contact.lastname", "contact.firstname");
  }

  @Test
  void takesAWordOfAnotherLanguageForSomethingElse() {
    var german = contacts("Vorname | Nachname | Titel | Straße | PLZ | Handy", "Jan | Müller | Dr. | Hauptstr. 1 | 50667 | 0170 1234567");
    var english = contacts("First Name | Last Name | City | Mobile", "Ada | Lovelace | London | +44 7700 900123").getLast();

    assertThat(targets(german)).containsExactly("contact.firstname", "contact.lastname", "-", "contact.address", "contact.zip",
        "contact.mobilephone");
    assertThat(english.reason().kind()).isEqualTo(Kind.SYNONYM);
  }

  @Test
  void takesNoFullNameForALastName() {
    assertThat(targets(contacts("Name | Given Name | Family Name", "Ada Lovelace | Ada | Lovelace")))
        .containsExactly("-", "contact.firstname", "contact.lastname");
  }

  @Test
  void knowsEmailsAndDomainsAndPhonesAndOptionsByTheirValues() {
    var suggestions = both("a | b | c | d", "ada@acme.com | acme.com | +44 20 7946 0958 | Customer",
        "grace@navy.mil | navy.mil | (202) 555-0175 | Lead", "joan@x.org | x.org | +31 30 1234567 | Lead");

    assertThat(targets(suggestions)).startsWith("contact.email", "company.domain", "contact.phone");
    assertThat(suggestions).extracting(suggestion -> suggestion.reason().kind())
        .startsWith(Kind.VALUES_ARE_EMAILS, Kind.VALUES_ARE_DOMAINS, Kind.VALUES_ARE_PHONE_NUMBERS);
    assertThat(suggestions.getFirst().reason().percent()).isEqualTo(100);
    assertThat(targets(contacts("Fase", "Customer", "Subscriber", "Lead"))).containsExactly("contact.lifecyclestage");
  }

  @Test
  void abstainsWhereOptionsFitTwoProperties() {
    var suggestion = both("Fase", "Customer", "Subscriber", "Lead").getFirst();

    assertThat(suggestion.target()).isInstanceOf(ColumnTarget.Undecided.class);
    assertThat(suggestion.alternatives()).extracting(Suggestions::target)
        .containsExactly("contact.lifecyclestage", "company.lifecyclestage");
  }

  @Test
  void believesValuesMoreThanHeaders() {
    assertThat(targets(contacts("Email | Phone", "yes | Monday", "no | Tuesday"))).containsExactly("-", "-");
    assertThat(targets(contacts("First Name", "ada@acme.com", "grace@navy.mil"))).containsExactly("contact.email");
  }

  @Test
  void knowsAssociationLabels() {
    var suggestions = both("Email | Company Name | What", "a@b.nl | Acme | Primary", "b@b.nl | Acme | billing contact; Primary");

    assertThat(targets(suggestions)).containsExactly("contact.email", "company.name", "label");
    assertThat(suggestions.getLast().target()).isEqualTo(new ColumnTarget.LabelColumn(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY));
    assertThat(targets(both("Association label | Email", "Chef | a@b.nl"))).containsExactly("-", "contact.email");
    assertThat(targets(contacts("What", "Primary"))).containsExactly("-");
  }

  @Test
  void suggestsTheRecordIdOnlyForWholeNumbers() {
    assertThat(targets(contacts("Record ID", "101", "102"))).containsExactly("contact.hs_object_id");
    assertThat(targets(contacts("Record ID", "0035e000023AbcdQ"))).containsExactly("-");
    var numberOfAnotherProgram = contacts("Contact ID", "101", "102");
    assertThat(targets(numberOfAnotherProgram)).containsExactly("-");
    assertThat(numberOfAnotherProgram.getFirst().alternatives()).extracting(Suggestions::target).contains("contact.hs_object_id");
    assertThat(targets(contacts("ID", "101"))).containsExactly("-");
    assertThat(targets(both("Record ID - Contact | Record ID - Company", "1 | 2"))).containsExactly("contact.hs_object_id",
        "company.hs_object_id");
  }

  @Test
  void leavesOutWhatIsReadOnlyAndSaysWhy() {
    var suggestions = contacts("Record ID | Create Date | Email Domain | Last Modified Date", "12 | 2023-10-28 | acme.com | 2023-10-28");

    assertThat(targets(suggestions)).containsExactly("contact.hs_object_id", "skipped", "skipped", "skipped");
    assertThat(suggestions.subList(1, 4)).allSatisfy(suggestion -> assertThat(suggestion.reason().kind()).isEqualTo(Kind.READ_ONLY));
    assertThat(targets(contacts("Create Date | Email Domain", "2023-10-28 | acme.com"))).as("no export").containsOnly("-");
  }

  @Test
  void makesLinksOfWhomRecordsAreLinkedWithUnlessThoseAreInTheFile() {
    var alone = contacts("Record ID | Associated Company IDs | Gekoppelde Deals ID’s | associated_tickets_ids", "1 | 2;3 | 4 | 5");
    assertThat(targets(alone)).containsExactly("contact.hs_object_id", "0-1-0-2.hs_object_id", "0-1-0-3.hs_object_id",
        "0-1-0-5.hs_object_id");
    assertThat(alone.subList(1, 4)).allSatisfy(column -> assertThat(column.reason().kind()).isEqualTo(Kind.LINKS));
    assertThat(targets(contacts("Record ID | Associated Company IDs", "1 | Acme"))).containsExactly("contact.hs_object_id", "skipped");
    assertThat(targets(contacts("Associated Company IDs", "2;3"))).as("no export").containsExactly("-");

    assertThat(targets(both("Record ID | Associated Contact IDs | Industry | Website", "1 | 2 | |")))
        .containsExactly("company.hs_object_id", "contact.hs_object_id", "company.industry", "company.website");
    assertThat(targets(both("Record ID | Associated Contact IDs", "1 | 2;3"))).containsExactly("company.hs_object_id",
        "0-2-0-1.hs_object_id");
  }

  @Test
  void givesAPropertyToOneColumnOnly() {
    var suggestions = contacts("E-mail | Email | Mail", "a@b.nl | b@b.nl | c@b.nl");

    assertThat(targets(suggestions).stream().filter("contact.email"::equals)).hasSize(1);
    assertThat(suggestions.get(2).reason().kind()).isEqualTo(Kind.TAKEN);
  }

  @Test
  void forgivesATypingError() {
    assertThat(targets(contacts("Frist Name | Emial | Telefonnumer", "Ada | ada@acme.com | 030 1234567")))
        .containsExactly("contact.firstname", "contact.email", "contact.phone");
  }

  @Test
  void offersAlternativesWhereNothingFits() {
    var suggestion = contacts("Street of the summer house", "Main street 1").getFirst();

    assertThat(suggestion.target()).isInstanceOf(ColumnTarget.Undecided.class);
    assertThat(suggestion.confidence()).isZero();
    assertThat(suggestion.alternatives()).hasSizeBetween(1, 3).extracting(Suggestions::target).contains("contact.address");
  }

  @Test
  void offersNothingForAWordThatOnlySaysWhoseColumnItIs() {
    assertThat(contacts("Company mascot", "Lion").getFirst().alternatives()).isEmpty();
  }

  @Test
  void showsFirstValuesAndHowManyThereAre() {
    var suggestion = contacts("Shoe size", "", "43", "44", "45", "46").getFirst();

    assertThat(suggestion.samples()).containsExactly("43", "44", "45");
    assertThat(suggestion.fillRate()).isEqualTo(0.8);
    assertThat(contacts("Shoe size", "", "").getFirst().reason().kind()).isEqualTo(Kind.EMPTY);
    assertThat(targets(contacts(" | Email", "x | "))).containsExactly("-", "contact.email");
  }

  @Test
  void readsAWordInTheLanguageChosen() {
    assertThat(targets(Suggestions.in("cs", List.of("Kraj")))).containsExactly("contact.state");
    assertThat(targets(Suggestions.in("pl", List.of("Kraj")))).containsExactly("contact.country");
    assertThat(targets(Suggestions.in("de", List.of("Titel")))).containsExactly("-");
    assertThat(targets(Suggestions.in("sv", List.of("Titel")))).containsExactly("contact.jobtitle");
    assertThat(targets(contacts("Kraj", ""))).containsExactly("-");
  }

  @Test
  void doesWhatPeopleChoseBefore() {
    var city = new ColumnTarget.PropertyColumn(ObjectTypeId.CONTACT, "city", OverwritePolicy.OVERWRITE);
    var learned = new LearnedTargets(Map.of(LearnedTargets.key("Filiaal"), city, LearnedTargets.key("State"), city));

    var unknown = Suggestions.learned(learned, List.of("FILIAAL:")).getFirst();
    assertThat(unknown.target()).isEqualTo(city);
    assertThat(unknown.reason().kind()).isEqualTo(Kind.CHOSEN_BEFORE);
    assertThat(unknown.certainty()).isEqualTo(Certainty.SURE);
    var against = Suggestions.learned(learned, List.of("State"));
    assertThat(targets(against)).containsExactly("contact.city");
    assertThat(against.getFirst().certainty()).isEqualTo(Certainty.LIKELY);
  }

  @Test
  void takesAFullNameBesideAFirstNameForWhatItIs() {
    assertThat(targets(contacts("Name | First Name | Email", "Ada Lovelace | Ada | ada@acme.com", "Grace Hopper | Grace | grace@navy.mil")))
        .containsExactly("-", "contact.firstname", "contact.email");
  }

  @Test
  void knowsTitlesOfPeopleFromTitlesOfJobs() {
    assertThat(targets(contacts("First Name | Title", "Ada | Ms.", "Alan | Dr."))).containsExactly("contact.firstname", "-");
    assertThat(targets(contacts("First Name | Title", "Ada | Engineer", "Alan | Professor"))).containsExactly("contact.firstname",
        "contact.jobtitle");
  }

  @Test
  void offersASecondAddressWithoutSuggestingIt() {
    var suggestion = contacts("Home Phone", "+44 20 7946 0958", "+44 20 7946 0959").getFirst();

    assertThat(suggestion.target()).isInstanceOf(ColumnTarget.Undecided.class);
    assertThat(suggestion.alternatives()).extracting(Suggestions::target).startsWith("contact.phone");
  }

  @Test
  void knowsProfilesByWhereTheyLead() {
    assertThat(targets(contacts("URL | Email", "https://www.linkedin.com/in/ada | ada@acme.com")))
        .containsExactly("contact.hs_linkedin_url", "contact.email");
  }

  @Test
  void takesNumbersOfAnotherProgramForNoOwners() {
    assertThat(targets(contacts("OwnerId | Email", "0055e000001AbCdAAK | ada@acme.com"))).containsExactly("-", "contact.email");
  }
}
