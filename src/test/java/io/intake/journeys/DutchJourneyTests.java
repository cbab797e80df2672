package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A Dutch user with a Dutch file: semicolons in Windows-1252. What failed is healed and imported as a second attempt.
class DutchJourneyTests extends Journey {

  private @Nullable BrowserContext dutch;

  @BeforeEach
  void openDutchWindow() {
    dutch = BrowserWindow.open(Product.running().url(), "nl-NL");
    page = BrowserWindow.page(dutch);
    open("login");
    fill("E-mail", ADMINISTRATOR);
    fill("Wachtwoord", PASSWORD);
    click("Inloggen");
    // The account is shared with other journeys, which leave it in English.
    chooseLanguage("Nederlands");
    sees("Contactpersonen");
  }

  @AfterEach
  void closeDutchWindow() {
    if (dutch != null) {
      chooseLanguage("English");
      sees("Contacts");
      dutch.close();
    }
  }

  @Test
  void everyStepSpeaksDutchAndFailedRowsComeBackHealed() throws IOException {
    assertThat(page.locator("html")).hasAttribute("lang", "nl-NL");
    importVisitors(Sheets.csv("bezoekers.csv", """
        Voornaam;Achternaam;E-mail;Geboortedatum;Levenscyclusfase
        Zoë;van den Bergé;zoe@bezoek.example.com;28-03-1980;Lead
        Coen;d’Été;geen adres;01-04-1981;Onbekend
        """, Charset.forName("windows-1252")));
    sees("bezoekers is geïmporteerd");
    sees("1 rij is geschreven, 1 mislukt.");
    isAccessible();

    var healed = Path.of("target", "journeys", "hersteld.csv");
    Files.writeString(healed, Files.readString(failedRows()).replace("geen adres", "coen@bezoek.example.com"));
    open("imports/new");
    page.locator("button.choice-card").nth(1).click();
    sees("Sleep je bestand hierheen");
    uploadFile(healed);
    sees("Dit zijn mislukte rijen van de import “bezoekers”.");
    isAccessible();
    goOnFromFile("1 rij importeren");
    sees("bezoekers is geïmporteerd");
    sees("2e poging");
    isAccessible();
    open("imports");
    sees("2e poging van bezoekers");

    open("objects/contacts?search=coen@bezoek");
    page.getByText("Coen d’Été").first().click();
    sees("Contactgegevens");
    sees("Aangemaakt door import");
    isAccessible();
  }

  @Test
  void theLanguageIsChosenInTheMenuAndKept() {
    chooseLanguage("English");
    sees("Contacts");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    open("imports");
    sees("Start an import");
    chooseLanguage("Nederlands");
    sees("Start een import");
  }

  private void importVisitors(Path file) {
    open("imports/new");
    sees("Wat staat er in je bestand?");
    isAccessible();
    page.locator("button.choice-card").first().click();
    sees("Sleep je bestand hierheen");
    uploadFile(file);
    sees("Windows-1252 (West-Europees)");
    sees("Puntkomma");
    isAccessible();
    goOnFromFile("1 rij importeren");
  }

  private void goOnFromFile(String start) {
    go("Verder");
    sees("kolommen klaar");
    isAccessible();
    go("Verder");
    sees("Alle rijen");
    assertThat(button("Verder")).isEnabled();
    isAccessible();
    go("Verder");
    tick("Deze mensen verwachten van ons te horen");
    isAccessible();
    go(start);
  }

  private Path failedRows() {
    page.locator(".download-menu vaadin-menu-bar-button").first().click();
    var download = page.waitForDownload(() -> page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Tekstbestand (.csv)"))
        .click());
    return download.path();
  }

  private void chooseLanguage(String language) {
    page.locator(".user-menu vaadin-menu-bar-button").first().click();
    page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName(language))
        .or(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(language))).first().click();
  }
}
