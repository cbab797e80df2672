package io.intake.journeys;

import org.junit.jupiter.api.Test;

/// Getting in, and not getting in.
class SignInJourneyTests extends Journey {

  @Test
  void administratorSignsInAndOut() {
    open("");
    isAt("login");
    isAccessible();
    signIn();
    sees("Contacts");
    isAccessible();
    page.getByLabel("Account of Ada Lovelace").first().click();
    page.getByText("Sign out").first().click();
    isAt("login");
    open("objects/contacts");
    isAt("login");
  }

  @Test
  void wrongPasswordIsRefused() {
    open("login");
    fill("E-mail", ADMINISTRATOR);
    fill("Password", "not the password");
    click("Sign in");
    sees("E-mail or password is wrong");
    isAccessible();
  }

  @Test
  void nobodySetsUpASecondTime() {
    open("setup?token=" + Product.running().setUpToken());
    sees("There is nothing here");
    seesNot("Create account");
  }
}
