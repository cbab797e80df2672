package io.intake.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Records come on lists and leave as files.
class ListsAndExportsJourneyTests extends Journey {

  private static final String PEOPLE = """
      First Name,Last Name,Email,City
      Lotte,Lister,lotte.lister@example.com,Zwolle
      Luuk,Lister,luuk.lister@example.com,Zwolle
      Lena,Lister,lena.lister@example.com,Assen
      """;

  @Test
  void contactsAreSelectedForAListAndFoundByAnActiveOne() {
    signIn();
    beginImport("Contacts", Sheets.csv("listers.csv", PEOPLE));
    checkAndStart("Import 3 rows");
    sees("listers is imported");

    open("objects/contacts?search=lister");
    sees("3 of");
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row")).first().click();
    page.getByText("Add to list").first().click();
    page.getByLabel("All 3 contacts").first().check();
    var list = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("List")).last();
    list.fill("Listers");
    list.press("Enter");
    isAccessible();
    page.locator("vaadin-dialog").getByRole(AriaRole.BUTTON).last().click();
    sees("were put on the list");
    page.getByText("Open list").first().click();
    sees("Static list");
    sees("3 contacts");
    isAccessible();

    page.getByText("Lena Lister").first().click();
    sees("Listers");
    isAccessible();
    open("lists");
    picture(Path.of("target", "journeys", "lists"));
    isAccessible();
  }

  @Test
  void aFileOfContactsIsOrderedAndTakenHome() throws IOException {
    signIn();
    beginImport("Contacts", Sheets.csv("exporters.csv", "First Name,Email\nExport,=cmd.export@example.com\n"));
    checkAndStart("Import 1 row");
    sees("exporters is imported");

    open("objects/contacts?search=cmd.export");
    sees("1 of");
    click("Export");
    page.getByLabel("CSV").first().check();
    isAccessible();
    page.locator("vaadin-dialog").getByRole(AriaRole.BUTTON).last().click();
    var file = page.waitForDownload(() -> page.locator("vaadin-dialog").getByText("Download").first().click());
    assertThat(Files.readString(file.path())).contains("(export ").contains("'=cmd.export@example.com");

    open("exports");
    sees("Ready");
    isAccessible();
  }
}
