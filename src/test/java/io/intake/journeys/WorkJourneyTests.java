package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Somebody moves deals along a pipeline, gives it another stage, and ticks off what is to be done.
class WorkJourneyTests extends Journey {

  @Test
  void movesDealsOnTheBoardThroughStagesOfTheirOwn() {
    signIn();
    beginImport("Deals", Sheets.csv("board.csv", """
        Deal Name,Amount,Currency,Deal Stage
        Harbour cranes,125000,EUR,Contract sent
        Rail sensors,4000.50,USD,Contract sent
        Silo,99,EUR,Appointment scheduled
        """));
    next();
    sees("All rows");
    go("Next");
    go("Import 3 rows");
    sees("board is imported");

    open("objects/deals/board");
    assertThat(column("Contract sent")).containsText("2 · total €125,000.00 + $4,000.50");
    assertThat(column("Contract sent")).containsText("Amount: $4,000.50");
    isAccessible();
    move("Silo", "Contract sent");
    assertThat(column("Contract sent")).containsText("3 · total €125,099.00 + $4,000.50");
    assertThat(page.locator(".board-card-name:focus")).hasText("Silo");

    addStage("Legal review");
    open("objects/deals/board");
    move("Silo", "Legal review");
    assertThat(column("Legal review")).containsText("Silo");
    picture(Path.of("target", "journeys", "board"));
  }

  private Locator column(String stage) {
    return page.locator(".board-column").filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING,
        new Page.GetByRoleOptions().setName(stage).setExact(true))));
  }

  private void move(String deal, String stage) {
    button("Move " + deal).click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Move to " + stage)).click();
    sees(deal + " is in " + stage + " now.");
  }

  private void addStage(String name) {
    open("settings/pipelines");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change Sales pipeline")).first().click();
    click("Add stage");
    page.locator("vaadin-dialog").getByLabel("Name of the stage").last().fill(name);
    isAccessible();
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    sees(name);
  }

  @Test
  void ticksTasksOff() {
    signIn();
    beginImport("Tasks", Sheets.csv("tasks.csv", """
        Task title,Due date
        Call the crane driver,2020-03-01
        Plan the next fair,2099-03-01
        """));
    next();
    sees("All rows");
    go("Next");
    go("Import 2 rows");
    sees("tasks is imported");

    open("tasks");
    page.getByText("Everybody’s").click();
    page.getByText("Overdue").click();
    sees("Call the crane driver");
    seesNot("Plan the next fair");
    isAccessible();
    button("Complete Call the crane driver").click();
    sees("Call the crane driver is done.");
    page.getByText("Done", new Page.GetByTextOptions().setExact(true)).click();
    sees("Call the crane driver");
    page.getByText("Upcoming").click();
    sees("Plan the next fair");
    picture(Path.of("target", "journeys", "tasks"));
  }
}
