package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// People who are there already come in again without their address, and are recognised in the check.
class DuplicatesJourneyTests extends Journey {

  @Test
  void rowsThatResembleRecordsAreDecidedInTheCheck() {
    signIn();
    beginImport("Contacts", Sheets.csv("known-people.csv", """
        Email,First Name,Last Name,Phone Number,Company Name,City
        dora@doubles.example.com,Dora,van Dubbelen,+31 20 555 01 23,Dubbel Works B.V.,Amsterdam
        dirk@doubles.example.com,Dirk,Dubbelman,+31 6 5550 1234,Dubbel Works B.V.,Rotterdam
        """));
    checkAndStart("Import 2 rows");
    sees("2 rows were written, none failed.");

    beginImport("Contacts", Sheets.csv("fair-visitors.csv", """
        Email,First Name,Last Name,Phone Number,Company Name,City,Job Title
        ,D.,Van Dubbelen,0031205550123,Dubbel Works,Amsterdam,Head of Sales
        ,Dirk,Dubbelman,,dubbel works bv,Delft,Buyer
        nora@doubles.example.com,Nora,Nieuw,,Elders GmbH,Köln,Buyer
        nora@doubles.example.com,Nora,Nieuw,,Elders GmbH,Bonn,Head of Buying
        """));
    next();
    sees("All rows");
    finding("2 rows resemble existing contacts").click();
    sees("Same Phone Number: 0031205550123");
    isAccessible();
    picture(Path.of("target", "journeys", "duplicates"));
    card("Row 2").getByText("Update this record").click();
    sees("record updated");
    assertThat(page.locator(".duplicate-card")).hasCount(1);
    card("Row 3").getByText("Skip this row").click();
    sees("Choices about duplicates (2)");
    finding("1 contact occurs more than once in the file").click();
    sees("Head of Buying");
    picture(Path.of("target", "journeys", "duplicates-repeated"));
    page.getByLabel("Take back the choice for Row 3").click();
    sees("Choices about duplicates (1)");
    finding("1 row resembles an existing contact").click();
    card("Row 3").getByText("Create new").click();
    sees("Choices about duplicates (2)");
    next();
    tick("These people expect to hear from us");
    go("Import 4 rows");
    sees("4 rows were written, none failed.");
    open("objects/contacts?search=dora%40doubles");
    sees("Van Dubbelen");
  }

  private Locator finding(String title) {
    return page.locator(".duplicate-list .finding-button").filter(new Locator.FilterOptions().setHasText(title)).first();
  }

  private Locator card(String row) {
    return page.locator(".duplicate-card").filter(new Locator.FilterOptions().setHasText(row)).first();
  }
}
