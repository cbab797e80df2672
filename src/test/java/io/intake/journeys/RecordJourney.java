package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// What a person does with records by hand.
abstract class RecordJourney extends Journey {

  private static final double PATIENCE_MS = 60_000;

  /// The form that lies over the page.
  Locator dialog() {
    return page.locator("vaadin-dialog").last();
  }

  /// Types into a field of the form that is open.
  void into(String label, String text) {
    var field = dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
    field.fill(text);
    field.blur();
  }

  /// Finds an option by typing, and takes it.
  void choose(Locator where, String label, String option) {
    where.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first().fill(option);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).first().click();
  }

  /// Opens the form of a new record on its index page.
  ///
  /// @param one such as `ticket`
  void beginCreating(String one) {
    page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Create " + one)).first().click();
    assertThat(dialog()).hasAttribute("aria-label", "Create " + one);
  }

  /// @return the path of the new record, which is shown
  String create(String one) {
    dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create " + one)).click();
    assertThat(page).hasURL(Pattern.compile(".*/objects/[a-z-]+/\\d+"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE_MS));
    return page.url().substring(page.url().indexOf("objects"));
  }

  /// A property on the page of a record.
  Locator line(String label) {
    return page.locator(".property-line", new Page.LocatorOptions().setHas(page.locator(".property-label").getByText(label,
        new Locator.GetByTextOptions().setExact(true))));
  }
}
