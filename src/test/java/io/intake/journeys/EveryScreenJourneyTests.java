package io.intake.journeys;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// No screen keeps people out, in light and in dark.
class EveryScreenJourneyTests extends Journey {

  /// Addresses, and words by which a person sees that the screen is there.
  private static final Map<String, String> SCREENS = Map.of(
      "objects/contacts", "Contacts", "objects/companies", "Companies", "lists", "Lists", "imports", "Imports",
      "settings", "Settings", "settings/privacy", "privacy", "settings/labels", "label", "settings/demo", "Demo data",
      "policy", "acceptable use", "nowhere/at/all", "There is nothing here");

  @Test
  void everyScreenIsAccessible() {
    signIn();
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      SCREENS.forEach((address, words) -> {
        open(address);
        sees(words);
        isAccessible();
      });
    }
  }

  @Test
  void choosersAndPanelsAreAccessible() {
    signIn();
    open("objects/contacts");
    click("Columns");
    page.getByLabel("Find a property").first().waitFor();
    isAccessible();
    open("objects/contacts");
    click("Create contact");
    sees("First Name");
    isAccessible();
  }
}
