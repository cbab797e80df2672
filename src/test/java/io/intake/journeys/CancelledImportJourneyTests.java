package io.intake.journeys;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// An import that is stopped while it runs.
class CancelledImportJourneyTests extends Journey {

  private static final int ROWS = 400_000;

  @Test
  void cancelledImportStopsAndSaysWhatItWrote() {
    var text = new StringBuilder("First Name,Email\n");
    for (var row = 0; row < ROWS; row++) {
      text.append("Crowd ").append(row).append(",crowd").append(row).append("@example.com\n");
    }
    signIn();
    beginImport("Contacts", Sheets.csv("crowd.csv", text.toString()));
    checkAndStart("Import 400,000 rows");
    sees("Importing crowd");
    isAccessible();
    click("Cancel import");
    page.getByRole(AriaRole.ALERTDIALOG).or(page.getByRole(AriaRole.DIALOG))
        .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Cancel import")).first().click();
    sees("crowd was cancelled");
    sees("not reached");
    isAccessible();

    open("imports");
    sees("Cancelled");
    isAccessible();
  }
}
