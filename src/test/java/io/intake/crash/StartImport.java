package io.intake.crash;

import io.intake.IntakeApplication;
import io.intake.SignIn;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportId;
import io.intake.users.Users;
import org.springframework.boot.SpringApplication;

/// An Intake in which an administrator starts the import whose number is `intake.test.start-import`, as by the button in the wizard.
final class StartImport {

  private StartImport() {
  }

  public static void main(String[] arguments) {
    var application = SpringApplication.run(IntakeApplication.class, arguments);
    SignIn.asAdministrator(application.getBean(Users.class));
    var id = application.getEnvironment().getRequiredProperty("intake.test.start-import", Long.class);
    application.getBean(ImportDrafts.class).start(new ImportId(id));
  }
}
