package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A mapping that is kept from one file to the next: proposed, used, taken back, replaced, renamed and deleted.
class SavedMappingJourneyTests extends Journey {

  private static final double PATIENCE_MS = 60_000;

  @Test
  void mappingOfOneFileIsUsedForTheNext() {
    signIn();
    beginImport("Contacts", Sheets.csv("harvest.csv", """
        Achterste;Mail;Vestiging;Doos
        Vermeer;vermeer@example.com;Delft;1
        Rembrandt;rembrandt@example.com;Leiden;2
        """));
    choose("Achterste", "Last Name");
    choose("Vestiging", "City");
    click("Save mapping…");
    fill("Name", "Harvest");
    isAccessible();
    go("Save mapping");
    sees("The mapping “Harvest” is saved.");

    beginImport("Contacts", Sheets.csv("harvest-2.csv", """
        VESTIGING;mail;achterste;Kleur
        Haarlem;hals@example.com;Hals;rood
        Utrecht;honthorst@example.com;Honthorst;blauw
        """));
    sees("This file fits the saved mapping “Harvest”: 3 columns.");
    sees("New in this file: Kleur.");
    picture(Path.of("target", "journeys", "saved-mapping"));
    isAccessible();
    click("Use it");
    sees("The saved mapping “Harvest” is used for 3 columns.");
    hasPlace("achterste", "Last Name");
    hasPlace("VESTIGING", "City");
    click("Undo");
    hasPlace("achterste", "");
    click("Use it");
    hasPlace("achterste", "Last Name");

    choose("Kleur", "Message");
    click("Save mapping…");
    sees("It takes the place of the saved mapping of this name.");
    go("Replace mapping");
    click("Saved mappings…");
    sees("4 columns of this file are in it.");
    isAccessible();
    click("Rename the mapping Harvest");
    fill("Name", "Harvest of the year");
    go("Rename");
    sees("The mapping is named “Harvest of the year” now.");
    click("Saved mappings…");
    click("Delete the mapping Harvest of the year");
    go("Delete");
    sees("The mapping “Harvest of the year” is deleted.");
    checkAndStart("Import 2 rows");
    sees("harvest-2 is imported");
  }

  private Locator picker(String column) {
    return page.getByLabel("Import " + column + " as", new Page.GetByLabelOptions().setExact(true)).first();
  }

  private void choose(String column, String property) {
    picker(column).fill(property);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(property)).first().click();
    hasPlace(column, property);
  }

  private void hasPlace(String column, String property) {
    assertThat(picker(column)).hasValue(property, new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE_MS));
  }
}
