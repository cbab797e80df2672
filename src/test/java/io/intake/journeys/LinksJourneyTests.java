package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// Somebody links a contact with a company by hand, gives the link away and takes that back.
class LinksJourneyTests extends Journey {

  @Test
  void linksARecordByHand() {
    signIn();
    open("objects/contacts");
    page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Create contact")).first().click();
    page.locator("vaadin-dialog").getByLabel("First Name").fill("Lin");
    page.locator("vaadin-dialog").getByLabel("Last Name").fill("Knotter");
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    sees("Lin Knotter");

    click("Link a company");
    click("Create a new company");
    page.locator("vaadin-dialog").getByLabel("Company name").fill("Knots and Ropes");
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").last().click();
    sees("Knots and Ropes is linked.");
    var card = page.locator(".link-card", new Page.LocatorOptions().setHasText("Knots and Ropes"));
    assertThat(card.getByText("Primary")).isVisible();
    assertThat(page.locator(".history-panel")).containsText("linked a company");
    isAccessible();

    card.getByLabel("Actions for Knots and Ropes").first().click();
    page.getByText("Unlink", new Page.GetByTextOptions().setExact(true)).click();
    sees("Knots and Ropes is no longer linked.");
    assertThat(card).hasCount(0);
    click("Undo");
    assertThat(card).isVisible();

    linkWithTheKeyboard(card);
  }

  private void linkWithTheKeyboard(Locator card) {
    card.getByRole(AriaRole.LINK).first().click();
    sees("No companies linked yet.");
    button("Link a contact").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("vaadin-dialog vaadin-combo-box input").first()).isFocused();
    page.keyboard().type("knotter");
    assertThat(page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Lin Knotter")))
        .isVisible();
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
  }
}
