package io.intake.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Contacts from a CSV file, and finding them again.
class ContactsJourneyTests extends Journey {

  @Test
  void contactsOfACsvFileAreMappedCheckedAndImported() {
    var file = Sheets.csv("visitors.csv", """
        Voornaam;Achternaam;E-mailadres;Telefoon;Woonplaats;Lead Status;Schoenmaat
        Zoë;de Vries;zoe.devries@example.com;+31 6 12345678;Utrecht;New;38
        Jan;Jansen;jan.jansen@example.com;+31 6 23456789;Delft;In Progress;44
        Bad;Address;no address at all;;Delft;Open;40
        Mees;Bakker;mees.bakker@example.com;;Utrecht;Gone;43
        """);
    signIn();
    beginImport("Contacts", file);
    isAccessible();
    tick("Don't import data in unmapped columns");
    picture(Path.of("target", "journeys", "mapping"));
    checkAndStart("Import 3 rows");
    sees("visitors is imported");
    sees("1 failed");
    isAccessible();

    open("objects/contacts?search=" + "devries");
    sees("Zoë de Vries");
    isAccessible();
    page.getByText("Zoë de Vries").first().click();
    sees("zoe.devries@example.com");
    isAccessible();
  }

  @Test
  void contactsAreSearchedAndFiltered() {
    var people = IntStream.range(0, 40).mapToObj(person -> "Searcher" + person + ",Number" + person + ",searcher" + person
        + "@example.com," + (person % 4 == 0 ? "Reykjavík" : "Akureyri")).collect(Collectors.joining("\n"));
    signIn();
    beginImport("Contacts", Sheets.csv("searchers.csv", "First Name,Last Name,Email,City\n" + people + "\n"));
    checkAndStart("Import 40 rows");
    sees("searchers is imported");

    open("objects/contacts");
    search("searcher17");
    sees("1 of");
    sees("Searcher17 Number17");
    search("searcher");
    sees("40 of");

    click("Filter");
    page.getByLabel("Property", new Page.GetByLabelOptions().setExact(true)).first().fill("City");
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("City"))
        .first().click();
    page.getByLabel("Value").first().fill("Reykjavík");
    click("Apply filter");
    sees("10 of");
    isAccessible();

    page.reload();
    sees("10 of");
    click("Clear filters");
    seesNot("10 of");
  }

  private void search(String words) {
    var field = page.getByLabel("Search name, e-mail, phone").first();
    field.fill(words);
    field.press("Enter");
  }
}
