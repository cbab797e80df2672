package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// One column becomes two: a full name is split, seen before it is done, and imported.
class SplitColumnsJourneyTests extends Journey {

  @Test
  void fullNameBecomesFirstNameAndLastName() {
    signIn();
    beginImport("Contacts", Sheets.csv("split-names.csv", """
        Mail,Naam,Datum
        splinter@example.com,Jan van der Splinter,a
        splendid@example.com,Anna Splendid,b
        splash@example.com,Splash,c
        splitz@example.com,Piet Splitz,d
        splint@example.com,Eva Splint,e
        splitter@example.com,Rik Splitter,f
        sprat@example.com,Ann Sprat,g
        spliced@example.com,Sam & Kim Spliced,h
        """));
    button("Split into First name + Last name…").press("Enter");
    sees("2 of 8 values do not fit and stay whole in “Last name”.");
    sees("Rows of the whole file that look unusual");
    isAccessible();
    picture(Path.of("target", "journeys", "split-names"));
    button("Split").press("Enter");
    sees("First name, from “Naam”");
    sees("Split into the columns below");
    isAccessible();
    click("Remove Naam · 2 and what was made with it");
    seesNot("First name, from “Naam”");
    button("Split or join Naam").press("Enter");
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Split into…")).press("Enter");
    go("Split");
    sees("Last name, from “Naam”");
    tick("Don't import data in unmapped columns");
    checkAndStart("Import 8 rows");
    sees("split-names is imported");

    open("objects/contacts?search=splinter@example.com");
    follow("Jan van der Splinter");
    assertThat(page.getByText("Jan", new Page.GetByTextOptions().setExact(true)).first()).isVisible();
    assertThat(page.getByText("van der Splinter", new Page.GetByTextOptions().setExact(true)).first()).isVisible();
  }
}
