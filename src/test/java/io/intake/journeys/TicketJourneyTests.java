package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Somebody takes a ticket from its first status to its last, and keeps what was said about it on its timeline.
class TicketJourneyTests extends RecordJourney {

  private static final String TICKET = "Crane does not lift";

  @Test
  void aTicketIsMadeMovedAlongAndWorkedOn() {
    signIn();
    open("objects/tickets");
    beginCreating("ticket");
    into("Ticket name", TICKET);
    choose(dialog(), "Ticket status", "New");
    choose(dialog(), "Priority", "High");
    isAccessible();
    create("ticket");
    sees("High");

    moveOnTheBoard();
    addActivities();
    filterTheTimeline();
    closeOnThePage();
  }

  private void moveOnTheBoard() {
    open("objects/tickets/board");
    assertThat(column("New")).containsText(TICKET);
    isAccessible();
    button("Move " + TICKET).click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Move to Waiting on us")).click();
    sees(TICKET + " is in Waiting on us now.");
    assertThat(column("Waiting on us")).containsText(TICKET);
    assertThat(column("New")).not().containsText(TICKET);
    page.locator(".board-card-name", new Page.LocatorOptions().setHasText(TICKET)).click();
    assertThat(line("Ticket status")).containsText("Waiting on us");
    assertThat(page.locator(".history-panel")).containsText("Waiting on us");
  }

  private Locator column(String stage) {
    return page.locator(".board-column").filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING,
        new Page.GetByRoleOptions().setName(stage).setExact(true))));
  }

  private void addActivities() {
    add("call");
    form().getByLabel("Call title").fill("Asked the crane driver");
    form().getByLabel("Call notes").fill("It hums, but nothing moves.");
    save("call", 1);
    add("note");
    save("note", 1);
    sees("This is needed: ");
    form().getByLabel("Note body").fill("The fuse is the usual one.");
    save("note", 2);
    add("email");
    form().getByLabel("Email subject").fill("Your crane");
    choose(form(), "Email direction", "Sent");
    form().getByLabel("Email body").fill("We come tomorrow.");
    save("email", 3);
    assertThat(entries().filter(new Locator.FilterOptions().setHasText("Your crane"))).hasCount(1);
    isAccessible();
    picture(Path.of("target", "journeys", "timeline"));
  }

  private Locator form() {
    return page.locator(".timeline-form");
  }

  private Locator entries() {
    return page.locator(".timeline-entries > li");
  }

  private void add(String kind) {
    click("Add " + kind);
    assertThat(form()).isVisible();
  }

  private void save(String kind, int entries) {
    click("Save " + kind);
    assertThat(entries()).hasCount(entries);
  }

  private void filterTheTimeline() {
    show("Calls", "It hums, but nothing moves.");
    show("Notes", "The fuse is the usual one.");
    show("Emails", "We come tomorrow.");
    click("Tasks");
    sees("There are no activities of this kind.");
    click("All");
    assertThat(entries()).hasCount(3);
    page.reload();
    assertThat(entries()).hasCount(3);
  }

  private void show(String kind, String words) {
    click(kind);
    assertThat(entries()).hasCount(1);
    assertThat(entries()).containsText(words);
  }

  private void closeOnThePage() {
    line("Ticket status").getByRole(AriaRole.BUTTON).click();
    choose(line("Ticket status"), "Ticket status", "Closed");
    assertThat(line("Ticket status").locator(".property-editor")).hasCount(0);
    assertThat(line("Ticket status")).containsText("Closed");
    assertThat(line("Is closed")).containsText("Yes");
  }
}
