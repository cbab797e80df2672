package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// An administrator makes a pipeline of deals with stages in an order, and people find it on the board.
class PipelineJourneyTests extends Journey {

  @Test
  void makesAPipelineWithStagesAndArchivesOneThatIsNotInUse() {
    signIn();
    open("settings/pipelines");
    sees("Sales Pipeline");
    click("New pipeline");
    dialog().getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Rental");
    name(0, "Asked");
    addStage(1, "Returned");
    addStage(2, "Lent");
    dialog().getByLabel("Move up").nth(2).click();
    assertThat(stageName(1)).hasValue("Lent");
    isAccessible();
    dialog().locator("vaadin-button[theme~=primary]").click();
    sees("Asked → Lent → Returned");
    isAccessible();

    create("Forklift for a week");
    change("Rental");
    dialog().getByLabel("Archive stage").nth(0).click();
    dialog().locator("vaadin-button[theme~=primary]").click();
    sees("record is in the stage Asked. Move them to another stage first.");
    page.keyboard().press("Escape");
    change("Rental");
    dialog().getByLabel("Archive stage").nth(1).click();
    dialog().locator("vaadin-button[theme~=primary]").click();
    sees("Asked → Returned");
  }

  private Locator dialog() {
    return page.locator("vaadin-dialog");
  }

  private Locator stageName(int row) {
    return dialog().locator("vaadin-text-field").getByLabel("Name of the stage").nth(row);
  }

  private void name(int row, String name) {
    stageName(row).fill(name);
    stageName(row).blur();
  }

  private void addStage(int row, String name) {
    dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add stage")).click();
    assertThat(stageName(row)).isVisible();
    name(row, name);
  }

  private void change(String pipeline) {
    open("settings/pipelines");
    click("Change " + pipeline);
    assertThat(stageName(0)).isVisible();
  }

  /// A deal in the first stage of the new pipeline, by an import that names it.
  private void create(String deal) {
    beginImport("Deals", Sheets.csv("rental.csv", """
        Deal Name,Pipeline,Deal Stage
        %s,Rental,Asked
        """.formatted(deal)));
    next();
    sees("All rows");
    go("Next");
    go("Import 1 row");
    sees("rental is imported");
    open("objects/deals/board");
    page.getByRole(AriaRole.COMBOBOX).or(page.locator("vaadin-select")).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Rental")).click();
    sees(deal);
  }
}
