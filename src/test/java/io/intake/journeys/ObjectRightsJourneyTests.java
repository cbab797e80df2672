package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody who may only look at contacts finds nothing else; somebody who may brings back what was archived.
class ObjectRightsJourneyTests extends RecordJourney {

  private static final String VIEWER = "vera@example.com";
  private static final String PASSWORD_OF_VIEWER = "a good long password of hers";

  @Test
  void whoMayOnlyViewContactsIsOfferedAndGivenNothingElse() {
    signIn();
    var contact = contact("Rikky", "Rights");
    var archived = contact("Archie", "Rights");
    archive();
    var link = invite();
    signOut();
    page.navigate(link);
    fill("Password", PASSWORD_OF_VIEWER);
    click("Save password");
    isAt("login");
    signIn(VIEWER, PASSWORD_OF_VIEWER);

    isOfferedContactsAlone();
    List.of("objects/deals", "objects/deals/board", "objects/companies/1", "tasks", "settings", "settings/users", "settings/properties",
        "settings/labels", "imports", "imports/new", "exports").forEach(this::isRefused);
    looksAt(contact);
    looksAtTheArchive(archived);
  }

  private String contact(String first, String last) {
    open("objects/contacts");
    beginCreating("contact");
    into("First Name", first);
    into("Last Name", last);
    return create("contact");
  }

  private void archive() {
    click("Archive");
    page.locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Archive").setExact(true))
        .click();
    assertThat(page.locator(".record-banner")).isVisible();
  }

  private String invite() {
    open("settings/users");
    click("Invite a user");
    fill("First name", "Vera");
    fill("Last name", "Viewer");
    fill("E-mail", VIEWER);
    var boxes = dialog().getByRole(AriaRole.CHECKBOX);
    for (var box : boxes.all()) {
      box.uncheck(new Locator.UncheckOptions().setForce(true));
    }
    dialog().getByLabel("View: Contacts").check();
    assertThat(dialog().getByLabel("View: Deals")).not().isChecked();
    isAccessible();
    click("Create link");
    var field = page.getByLabel("One-time link").last();
    assertThat(field).hasValue(Pattern.compile("http.*token=.+"));
    return field.inputValue();
  }

  private void isOfferedContactsAlone() {
    open("objects/contacts");
    sees("Rikky Rights");
    var links = page.locator(".navigation-link").allInnerTexts().stream().map(String::strip).toList();
    assertThat(links).containsExactly("Contacts", "Lists", "Archive");
    assertThat(page.locator(".navigation-heading")).hasCount(0);
    for (var action : List.of("Create contact", "Import", "Export", "Import contacts")) {
      assertNoButton(action);
    }
    isAccessible();
  }

  private void isRefused(String address) {
    open(address);
    sees("You need a permission for this page");
    sees("An administrator can give it to you under Settings, Users.");
  }

  private void looksAt(String contact) {
    open(contact);
    sees("Rikky Rights");
    for (var action : List.of("Archive", "Merge", "Edit First Name", "Add note", "Link a company", "Link a contact")) {
      assertNoButton(action);
    }
    isAccessible();
  }

  private void looksAtTheArchive(String archived) {
    open("archive");
    sees("Archie Rights");
    assertNoButton("Restore");
    open(archived);
    sees("Archived by Ada Lovelace");
    assertNoButton("Restore");
  }

  @Test
  void whatWasArchivedIsFoundAndBroughtBack() {
    signIn();
    contact("Bente", "Backagain");
    archive();
    var other = contact("Stays", "Backagain");
    archive();
    open("archive");
    page.getByLabel("Search name, e-mail, phone …").last().fill("bente");
    seesNot("Stays Backagain");
    assertThat(button("Restore")).isDisabled();
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row")).first().click();
    go("Restore");
    sees("1 contact was restored.");
    sees("No archived contacts match “bente”");
    open("objects/contacts?search=backagain");
    sees("Bente Backagain");
    seesNot("Stays Backagain");
    open(other);
    assertThat(page.locator(".record-banner")).isVisible();
  }
}
