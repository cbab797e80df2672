package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody writes a note with formatting, finds it on the timeline and changes it.
class NoteJourneyTests extends Journey {

  @Test
  void writesANoteWithBoldWordsAndAList() {
    signIn();
    beginImport("Contacts", Sheets.csv("note-journey.csv", """
        First name,Last name,Email
        Noor,Ropemaker,noor.ropemaker@example.com
        """));
    checkAndStart("Import 1 row");
    sees("note-journey is imported");
    open("objects/contacts");
    follow("Noor Ropemaker");

    click("Add note");
    writer().click();
    page.keyboard().type("Likes ");
    button("Bold").click();
    page.keyboard().type("ropes");
    page.keyboard().press("Control+b");
    page.keyboard().type(" of");
    page.keyboard().press("Enter");
    button("List with bullets").click();
    page.keyboard().type("hemp");
    page.keyboard().press("Enter");
    page.keyboard().type("steel");
    assertThat(button("List with bullets")).hasAttribute("aria-pressed", "true");
    isAccessible();
    click("Save note");

    var text = page.locator(".timeline-entries .rich-text");
    assertThat(text.locator("b")).hasText("ropes");
    assertThat(text.locator("li")).hasText(new String[] {"hemp", "steel"});
    isAccessible();
    picture(Path.of("target", "journeys", "note"));

    page.locator(".timeline-name").first().click();
    isAt("objects/notes/\\d+");
    click("Edit Note body");
    assertThat(writer()).isFocused();
    page.keyboard().type(" and wire");
    isAccessible();
    click("Save");
    assertThat(page.locator(".property-place .rich-text li").last()).hasText("steel and wire");
    assertThat(page.locator(".property-place .rich-text b")).hasText("ropes");
    assertThat(page.locator(".record-head h2")).containsText(Pattern.compile("Likes ropes of\\s+hemp\\s+steel and wire"));
  }

  @Test
  void aNewLineDoesNotSaveTheFormAround() {
    signIn();
    open("objects/calls");
    click("Create call");
    writer("Call notes").click();
    page.keyboard().type("Called Ann");
    page.keyboard().press("Enter");
    page.keyboard().type("about ropes");
    assertThat(writer("Call notes")).containsText("about ropes");
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").last().click();
    seesNot("Every call needs");
    sees("about ropes");
  }

  private Locator writer() {
    return writer("Note body");
  }

  private Locator writer(String label) {
    return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
  }
}
