package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a user without the permission to import sees of imports: nothing.
class PermissionJourneyTests extends Journey {

  @Test
  void userWithoutThePermissionCanNotImport() {
    signIn();
    open("settings/users");
    isAccessible();
    click("Invite a user");
    fill("First name", "Rob");
    fill("Last name", "Reader");
    fill("E-mail", "rob@example.com");
    click("Create link");
    sees("One-time link");
    var field = page.getByLabel("One-time link").last();
    // The dialog is there a moment before the link is in its field.
    assertThat(field).hasValue(Pattern.compile("http.*token=.+"));
    var link = field.inputValue();
    isAccessible();
    signOut();

    page.navigate(link);
    sees("Welcome, Rob");
    isAccessible();
    fill("Password", "another good long password");
    click("Save password");
    isAt("login");
    signIn("rob@example.com", "another good long password");

    open("objects/contacts");
    sees("contacts");
    assertNoButton("Import");
    assertNoButton("Import contacts");
    open("imports/new");
    sees("You need a permission for this page");
    isAccessible();
    open("settings/users");
    seesNot("Invite a user");
  }
}
