package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody moves deals along a pipeline, and ticks off what is to be done.
class WorkJourneyTests extends Journey {

  @Test
  void movesDealsOnTheBoard() {
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
    assertThat(column("Contract Sent")).containsText(Pattern.compile("2 · total €125,000\\.00 \\+ (US)?\\$4,000\\.50"));
    assertThat(column("Contract Sent")).containsText("Rail sensors");
    isAccessible();
    move("Silo", "Contract Sent");
    assertThat(column("Contract Sent")).containsText(Pattern.compile("3 · total €125,099\\.00"));
    assertThat(page.locator(".board-card-name:focus")).hasText("Silo");
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
