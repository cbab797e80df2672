package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Findings of the check that are put right without leaving it.
class FixValuesJourneyTests extends Journey {

  @Test
  void valuesAreDecidedTakenBackAndChangedInTheSheet() {
    signIn();
    beginImport("Contacts", Sheets.csv("fixes.csv", """
        Email,First Name,Last Name,Lead Status
        fenna.fix@example.com,Fenna,Fix,Gone fishing
        floor.fix@example.com,Floor,Fix,gone  FISHING
        frits.fix@example.com,Frits,Fix,in-progress
        femke at example,Femke,Fix,New
        """));
    next();
    sees("All rows");
    finding("Unknown option").click();
    sees("Gone fishing");
    // not anywhere on the page: the speed of the check may be 22 rows a second
    assertThat(line("Gone fishing")).containsText("2 rows");
    sees("same word");
    isAccessible();
    picture(Path.of("target", "journeys", "fix-values"));

    line("Gone fishing").getByLabel("Option for Gone fishing").fill("Unqualified");
    page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("Unqualified")).first().click();
    click("Apply to Gone fishing");
    sees("Decisions (1)");
    assertThat(page.locator(".value-line")).hasCount(1);
    page.locator(".fix-undo").first().click();
    assertThat(page.locator(".value-line")).hasCount(2);
    click("Leave Gone fishing empty");
    sees("left empty");
    click("Apply to in-progress");
    assertThat(page.locator(".value-line")).hasCount(0);

    page.locator("button.count-card-failed").click();
    sees("Rows that fail");
    page.locator("vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText("femke at example")).first().dblclick();
    var cell = page.getByLabel(Pattern.compile("Email, row 5")).first();
    cell.fill("femke.fix@example.com");
    cell.press("Enter");
    sees("Decisions (3)");
    assertThat(page.locator(".count-card-failed .count-card-figure")).hasText("0");
    next();
    tick("These people expect to hear from us");
    go("Import 4 rows");
    sees("fixes is imported");
    sees("4 rows were written, none failed.");
  }

  @Test
  void suggestionsAreAppliedTogetherButForWhatIsDecidedAlready() {
    signIn();
    beginImport("Contacts", Sheets.csv("suggested.csv", """
        Email,Last Name,Lead Status
        one@suggested.example.com,Suggested,bad_timing!
        two@suggested.example.com,Suggested,connected!
        three@suggested.example.com,Suggested,open-deal
        """));
    next();
    sees("All rows");
    finding("Unknown option").click();
    sees("3 values have a suggestion");
    click("Leave bad_timing! empty");
    sees("Decisions (1)");
    click("Apply all suggestions");
    sees("Decisions (3)");
    sees("left empty");
    sees("Connected");
    sees("Open Deal");
    assertThat(page.locator(".value-line")).hasCount(0);
  }

  private Locator finding(String title) {
    return page.locator(".finding-button").filter(new Locator.FilterOptions().setHasText(title)).first();
  }

  private Locator line(String value) {
    return page.locator(".value-line").filter(new Locator.FilterOptions().setHasText(value)).first();
  }
}
