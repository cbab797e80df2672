package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// An object that people define has pages and imports like those that come with Intake.
class CustomObjectJourneyTests extends Journey {

  @Test
  void administratorDefinesAnObjectAndImportsIntoIt() {
    signIn();
    open("settings/objects");
    click("Define an object");
    fill("Name of one", "Machine");
    fill("Name of many", "Machines");
    click("Add a property");
    page.getByLabel("Label", new Page.GetByLabelOptions().setExact(true)).nth(1).fill("Serial number");
    page.getByLabel("Identifies a record").nth(1).check();
    page.getByLabel("Companies", new Page.GetByLabelOptions().setExact(true)).last().check();
    page.getByLabel("Each other", new Page.GetByLabelOptions().setExact(true)).check();
    isAccessible();
    click("Define object");
    sees("“Machines” is defined.");
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Machines").setExact(true)).first()).isVisible();

    beginImport("Machines", Sheets.csv("machines.csv", """
        Name,Serial number
        Lathe,L-100
        Mill,M-200
        """));
    next();
    sees("All rows");
    go("Next");
    go("Import 2 rows");
    sees("machines is imported");

    follow("Machines");
    sees("2 machines");
    sees("L-100");
    picture(Path.of("target", "journeys", "custom-object"));
    page.getByText("Lathe").first().click();
    sees("Serial number");
    isAccessible();
    linkWithACompany();

    open("settings/changes");
    sees("Object defined");
    isAccessible();
  }

  private void linkWithACompany() {
    click("Link a company");
    click("Create a new company");
    page.locator("vaadin-dialog").getByLabel("Company name").fill("Turners and Sons");
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").last().click();
    sees("Turners and Sons is linked.");
    page.locator(".link-card", new Page.LocatorOptions().setHasText("Turners and Sons")).getByRole(AriaRole.LINK).first().click();
    assertThat(page.locator(".link-card", new Page.LocatorOptions().setHasText("Lathe"))).isVisible();
    isAccessible();
  }
}
