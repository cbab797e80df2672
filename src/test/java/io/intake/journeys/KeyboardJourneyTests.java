package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// An import from its beginning to its result, by the keyboard alone.
class KeyboardJourneyTests extends Journey {

  private Keyboard keyboard;

  @Test
  void anImportNeedsNoMouse() {
    keyboard = new Keyboard(page);
    signInByKeyboard();
    startFromTheImportsPage();
    chooseTheFile(Sheets.csv("keyboard.csv", """
        Email,First Name,Last Name,Lead Status,Home,Shoe size
        kees.key@example.com,Kees,Key,Gone fishing,Delft,44
        kim.key@example.com,Kim,Key,New,Leiden,38
        kai at example,Kai,Key,New,Breda,41
        """));
    mapTheColumns();
    putTheFindingsRight();
    settleAndStart();
    lookAtTheResult();
  }

  private void signInByKeyboard() {
    open("login");
    keyboard.isAt("E-mail");
    keyboard.type(ADMINISTRATOR);
    keyboard.tabTo("Password");
    keyboard.type(PASSWORD);
    keyboard.press("Enter");
    isAt("objects/contacts");
  }

  private void startFromTheImportsPage() {
    keyboard.tabTo("Imports");
    keyboard.press("Enter");
    isAt("imports");
    keyboard.tabTo("Start an import");
    keyboard.press("Enter");
    sees("What is in your file?");
    keyboard.tabTo("Contacts");
    keyboard.press("Enter");
  }

  private void chooseTheFile(Path file) {
    sees("Drop your file here");
    page.onFileChooser(chooser -> chooser.setFiles(file));
    keyboard.tabTo("Choose a file");
    keyboard.press("Enter");
    sees("Headers in row");
    keyboard.tabTo("Delimiter");
    keyboard.press("Enter");
    assertThat(page.locator("vaadin-context-menu-item").first()).isVisible();
    keyboard.press("Escape");
    assertThat(page.locator("vaadin-context-menu-item")).hasCount(0);
    keyboard.isAt("Delimiter");
    keyboard.tabTo("Next");
    keyboard.press("Enter");
    sees("columns ready");
    keyboard.isAt("Columns");
  }

  private void mapTheColumns() {
    keyboard.tabTo("Import Email as");
    keyboard.press("ArrowDown");
    assertThat(page.locator("vaadin-combo-box-item").first()).isVisible();
    keyboard.press("Escape");
    assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(0);
    keyboard.isAt("Import Email as");
    keyboard.tabTo("Import First Name as");
    keyboard.tabTo("Existing values of First Name");
    keyboard.press("ArrowDown");
    keyboard.tabTo("Import Home as");
    choose("City");
    sees("Chosen by you");
    keyboard.tabTo("Import Shoe size as");
    choose("Don't import");
    sees("5 of 6 columns ready");
    keyboard.press("Control+Enter");
  }

  private void choose(String words) {
    keyboard.type(words);
    page.locator("vaadin-combo-box-item:visible").filter(new Locator.FilterOptions().setHasText(words)).first().waitFor();
    keyboard.press("ArrowDown");
    keyboard.press("Enter");
    assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(0);
  }

  private void putTheFindingsRight() {
    sees("All rows");
    sees("Unknown option");
    keyboard.tabTo("Unknown option");
    keyboard.press("Enter");
    page.getByLabel("Option for Gone fishing").first().waitFor();
    keyboard.tabTo("Option for Gone fishing");
    choose("Unqualified");
    keyboard.tabTo("Apply to Gone fishing");
    keyboard.press("Enter");
    sees("Decisions (1)");
    keyboard.backTo("Failed");
    keyboard.press("Enter");
    sees("Rows that fail");
    page.locator("vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText("kai at example")).first().waitFor();
    keyboard.tabTo("4");
    keyboard.press("ArrowRight", 3);
    keyboard.press("Enter");
    keyboard.isAt("Email, row 4");
    keyboard.type("not kept");
    keyboard.press("Escape");
    keyboard.isAt("kai at example");
    keyboard.press("Enter");
    keyboard.isAt("Email, row 4");
    keyboard.type("kai.key@example.com");
    keyboard.press("Enter");
    sees("Decisions (2)");
    assertThat(page.locator(".count-card-failed .count-card-figure")).hasText("0");
    assertThat(button("Next")).isEnabled();
    keyboard.press("Control+Enter");
  }

  private void settleAndStart() {
    sees("Import 3 rows");
    keyboard.tabTo("These people expect to hear from us");
    keyboard.press("Space");
    assertThat(button("Import 3 rows")).isEnabled();
    keyboard.tabTo("Import 3 rows");
    keyboard.press("Enter");
  }

  private void lookAtTheResult() {
    sees("keyboard is imported");
    keyboard.tabTo("Created");
    keyboard.press("Enter");
    sees("Kees Key");
  }
}
