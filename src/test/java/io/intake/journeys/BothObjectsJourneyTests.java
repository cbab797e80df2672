package io.intake.journeys;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Contacts and their companies in the same rows of a workbook, with what they are to each other.
class BothObjectsJourneyTests extends Journey {

  @Test
  void contactsAndCompaniesOfAWorkbookAreLinkedWithLabels() {
    signIn();
    open("settings/labels");
    isAccessible();
    click("New label");
    fill("Label", "Harbour master");
    click("Create label");
    sees("Harbour master");

    beginImport("Contacts and companies", Sheets.xlsx("harbour.xlsx", List.of(
        List.of("First Name", "Last Name", "Email", "Company Name", "Company Domain Name", "Association label"),
        List.of("Hedda", "Haven", "hedda@haven.example.com", "Haven Works", "haven-works.com", "Harbour master"),
        List.of("Otto", "Oever", "otto@haven.example.com", "Haven Works", "https://www.haven-works.com/about", ""))));
    checkAndStart("Import 2 rows");
    sees("harbour is imported");
    isAccessible();

    open("objects/companies?search=Haven");
    page.getByText("Haven Works").first().click();
    sees("Hedda Haven");
    sees("Otto Oever");
    sees("Harbour master");
    isAccessible();
  }
}
