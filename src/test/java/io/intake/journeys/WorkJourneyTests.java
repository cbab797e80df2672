package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody moves deals along a pipeline, and ticks off what is to be done.
class WorkJourneyTests extends RecordJourney {

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

  @Test
  void tasksAreSeenByWhenTheyAreDueAndWhoseTheyAre() {
    signIn();
    var today = LocalDate.now(ZoneOffset.UTC);
    beginImport("Tasks", Sheets.csv("whose.csv", """
        Task title,Due date,Assigned to,Task status
        Oil the winch,2021-03-01,ada@example.com,
        Paint the gate,%1$s,ada@example.com,
        Check the fuse,%1$s,,
        Order rope,2098-03-01,ada@example.com,
        Sweep the yard,2021-03-02,ada@example.com,Completed
        """.formatted(today)));
    next();
    sees("All rows");
    go("Next");
    go("Import 5 rows");
    sees("whose is imported");

    open("tasks");
    assertThat(segment("Overdue")).hasAttribute("aria-pressed", "true");
    shows("Overdue", "Oil the winch");
    shows("Due today", "Paint the gate");
    seesNot("Check the fuse");
    shows("Everybody’s", "Check the fuse");
    sees("Paint the gate");
    shows("Mine", "Paint the gate");
    shows("Upcoming", "Order rope");
    seesNot("Sweep the yard");
    shows("Done", "Sweep the yard");
    seesNot("Order rope");
    isAccessible();
    button("Reopen Sweep the yard").click();
    seesNot("Sweep the yard");
    shows("Overdue", "Sweep the yard");
    createsOne();
  }

  private Locator segment(String name) {
    return page.locator(".segment", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")));
  }

  private void shows(String segment, String task) {
    segment(segment).click();
    sees(task);
  }

  private void createsOne() {
    beginCreating("task");
    into("Task title", "Renew the licence");
    var due = dialog().locator("vaadin-date-time-picker").first().locator("input");
    due.first().fill("01/05/2097");
    due.first().press("Tab");
    due.nth(1).fill("09:30");
    due.nth(1).press("Tab");
    choose(dialog(), "Assigned to", "Ada Lovelace");
    isAccessible();
    dialog().locator("vaadin-button[theme~=primary]").click();
    shows("Upcoming", "Renew the licence");
    seesNot("Sweep the yard");
  }
}
