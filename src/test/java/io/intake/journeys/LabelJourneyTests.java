package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An administrator makes a label with a word for either side; people put it on a link between two contacts, and take it off.
class LabelJourneyTests extends RecordJourney {

  @Test
  void aPairedLabelIsPutOnALinkAndTakenOff() {
    signIn();
    define();
    var mentor = contact("Mina", "Mentor");
    var mentee = contact("Milo", "Mentee");

    link("Mina Mentor", "Teaches");
    assertThat(card("Mina Mentor")).containsText("Teaches");
    assertThat(page.locator(".history-panel")).containsText("labelled");
    isAccessible();
    picture(Path.of("target", "journeys", "label"));
    open(mentor);
    assertThat(card("Milo Mentee")).containsText("Learns from");
    isUsed(1);

    open(mentor);
    takeOff("Milo Mentee", "Learns from");
    assertThat(card("Milo Mentee")).not().containsText("Learns from");
    open(mentee);
    assertThat(card("Mina Mentor")).isVisible();
    assertThat(card("Mina Mentor")).not().containsText("Teaches");
    isUsed(0);
  }

  private void define() {
    showPair();
    click("New label");
    dialog().getByLabel("A word for each side").check();
    dialog().getByLabel("Contact is the Contact’s").fill("Teaches");
    dialog().getByLabel("The other way round").fill("Learns from");
    isAccessible();
    dialog().locator("vaadin-button[theme~=primary]").click();
    sees("The label “Teaches” can be used now.");
  }

  private void showPair() {
    open("settings/labels");
    page.locator("vaadin-select").first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Contacts and Contacts").setExact(true)).click();
    sees("Linked, without a label");
  }

  private void isUsed(int links) {
    showPair();
    var row = Pattern.compile("^Teaches Learns from " + links + "\\b.*");
    assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(row))).isVisible();
    isAccessible();
  }

  private String contact(String first, String last) {
    open("objects/contacts");
    beginCreating("contact");
    into("First Name", first);
    into("Last Name", last);
    return create("contact");
  }

  private void link(String other, String label) {
    click("Link a contact");
    choose(dialog(), "Contact", other);
    choose(dialog(), "Labels", label);
    page.keyboard().press("Escape");
    dialog().locator("vaadin-button[theme~=primary]").click();
    sees(other + " is linked.");
  }

  private Locator card(String name) {
    return page.locator(".link-card", new Page.LocatorOptions().setHasText(name));
  }

  private void takeOff(String name, String label) {
    card(name).getByLabel("Actions for " + name).first().click();
    page.getByText("Remove label “" + label + "”").click();
  }
}
