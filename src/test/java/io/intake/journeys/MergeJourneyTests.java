package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody makes one contact of two, archives it, and brings it back once its address is free again.
class MergeJourneyTests extends Journey {

  private static final String MAIL = "merle.merger@example.com";

  @Test
  void mergesTwoContactsAndRestoresAnArchivedOne() {
    signIn();
    var goes = create("M.", "Mergerson", "second@example.org");
    var stays = create("Merle", "Merger", MAIL);
    merge();
    open(goes);
    isAt(stays);
    sees("Merle Merger");

    archive();
    var other = create("Late", "Comer", MAIL);
    open(stays);
    click("Restore");
    sees("another record holds its e-mail address or domain by now");
    open(other);
    archive();
    open(stays);
    click("Restore");
    assertThat(page.locator(".record-banner")).hasCount(0);
    open("archive");
    sees("Late Comer");
    isAccessible();
  }

  private void archive() {
    click("Archive");
    page.locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Archive").setExact(true))
        .click();
    assertThat(page.locator(".record-banner")).isVisible();
  }

  /// @return the path of the new contact
  private String create(String first, String last, String email) {
    open("objects/contacts");
    page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Create contact")).first().click();
    var dialog = page.locator("vaadin-dialog");
    dialog.getByLabel("First Name").fill(first);
    dialog.getByLabel("Last Name").fill(last);
    dialog.getByLabel("Email").first().fill(email);
    dialog.locator("vaadin-button[theme~=primary]").click();
    assertThat(page).hasURL(Pattern.compile(".*/objects/contacts/\\d+"));
    return page.url().substring(page.url().indexOf("objects"));
  }

  private void merge() {
    click("Merge");
    page.locator("vaadin-dialog vaadin-combo-box input").first().fill("mergerson");
    page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("M. Mergerson")).click();
    assertThat(page.locator(".merge-preview")).containsText("Mergerson");
    isAccessible();
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    sees("is now part of Merle Merger.");
  }
}
