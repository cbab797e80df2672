package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Somebody sells a product: the line item takes its values, its amounts are worked out, and the deal follows.
class LineItemJourneyTests extends RecordJourney {

  private static final String HOIST = "Chain hoist";

  @Test
  void aProductIsSoldByALineItemOfADeal() {
    signIn();
    open("objects/products");
    beginCreating("product");
    into("Name", HOIST);
    into("Unit price", "99.50");
    into("SKU", "HOIST-1");
    isAccessible();
    create("product");
    open("objects/deals");
    beginCreating("deal");
    into("Deal Name", "Hoists for the harbour");
    choose(dialog(), "Deal Stage", "Appointment scheduled");
    var deal = create("deal");

    var lineItem = sell();
    open(deal);
    followed("Number of Associated Line Items", "1");
    followed("Total contract value", "€268.50");
    var card = page.locator(".link-card", new Page.LocatorOptions().setHasText(HOIST));
    assertThat(card).isVisible();
    isAccessible();
    picture(Path.of("target", "journeys", "deal-with-line-item"));

    card.locator("a").click();
    isAt(lineItem);
    line("Quantity").getByLabel("Edit Quantity").click();
    line("Quantity").locator("input").fill("10");
    line("Quantity").locator("input").press("Enter");
    assertThat(line("Net price")).containsText("€895.00");
    open(deal);
    followed("Total contract value", "€895.00");
  }

  /// The product by its SKU, three of them, with ten off each.
  private String sell() {
    open("objects/line-items");
    beginCreating("line item");
    dialog().locator("vaadin-button[theme~=primary]").click();
    sees("Choose the record that this belongs to.");
    choose(dialog(), "Record", "Hoists for the harbour");
    into("SKU", "HOIST-1");
    into("Quantity", "3");
    into("Unit discount", "10");
    isAccessible();
    var made = create("line item");
    sees(HOIST);
    assertThat(line("Unit price")).containsText("€99.50");
    assertThat(line("Total discount")).containsText("€30.00");
    assertThat(line("Net price")).containsText("€268.50");
    isAccessible();
    return made;
  }

  private void followed(String property, String value) {
    page.getByLabel("Find a property").fill(property);
    assertThat(line(property)).containsText(value);
    page.getByLabel("Find a property").fill("");
  }
}
