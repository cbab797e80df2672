package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A property with a rule is made in the settings, and an import is told by it.
class PropertySettingsJourneyTests extends Journey {

  @Test
  void aRuleOfAPropertyStopsABadValueInAnImport() {
    signIn();
    open("settings/properties");
    make("Loyalty tier", "Dropdown", "Gold\nSilver");
    sees("loyalty_tier");
    isAccessible();
    picture(Path.of("target", "journeys", "property-settings"));
    make("Loyalty code", "Text", "");
    choose(page.getByLabel("Add a rule").first(), "Digits only");
    click("Save");
    sees("“Loyalty code” is saved.");

    beginImport("Contacts", Sheets.csv("loyalty.csv", """
        Email,Last Name,Loyalty tier,Loyalty code
        one@loyal.example.com,Loyal,gold,12
        two@loyal.example.com,Loyal,Silver,12-B
        """));
    next();
    sees("All rows");
    page.locator(".finding-button").filter(new Locator.FilterOptions().setHasText("Breaks a rule of the property")).first().click();
    sees("Only the digits 0 to 9.");
    fill("Correct text for 12-B", "13");
    go("Apply to 12-B");
    sees("Decisions (1)");
    sees("Nothing wrong was found in any row.");
  }

  private void make(String label, String kind, String options) {
    click("Create property");
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Label").first().fill(label);
    choose(dialog.getByLabel("Type").first(), kind);
    if (!options.isEmpty()) {
      dialog.getByLabel("Options").first().fill(options);
    }
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create property")).click();
    assertThat(dialog).hasCount(0);
    sees(label);
  }

  private void choose(Locator select, String option) {
    select.click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true)).first().click();
  }
}
