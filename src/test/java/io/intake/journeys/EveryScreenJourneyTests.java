package io.intake.journeys;

import static java.util.Map.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// No screen keeps people out, in light and in dark.
class EveryScreenJourneyTests extends Journey {

  /// Addresses, and words by which a person sees that the screen is there.
  private static final Map<String, String> SCREENS = Map.ofEntries(
      entry("objects/contacts", "Contacts"), entry("objects/companies", "Companies"), entry("objects/deals", "Deals"),
      entry("objects/tickets", "Tickets"), entry("objects/products", "Products"), entry("objects/line-items", "Line items"),
      entry("objects/calls", "Calls"), entry("objects/emails", "Emails"), entry("objects/meetings", "Meetings"),
      entry("objects/notes", "Notes"), entry("objects/tasks", "Tasks"), entry("objects/tickets/board", "Tickets"),
      entry("objects/deals/board", "Deals"), entry("tasks", "Tasks"), entry("lists", "Lists"), entry("imports", "Imports"),
      entry("settings", "Settings"), entry("settings/users", "Users"), entry("settings/account", "Account"),
      entry("settings/changes", "Changes"), entry("settings/privacy", "privacy"), entry("settings/pipelines", "Pipelines"),
      entry("settings/labels", "label"), entry("settings/objects", "Objects"), entry("settings/properties", "Properties"),
      entry("archive", "Archive"), entry("exports", "Exports"), entry("settings/demo", "Demo data"), entry("policy", "acceptable use"),
      entry("nowhere/at/all", "There is nothing here"));

  @Test
  void everyScreenIsAccessible() {
    signIn();
    SCREENS.forEach((address, words) -> {
      open(address);
      sees(words);
      isAccessible();
    });
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
