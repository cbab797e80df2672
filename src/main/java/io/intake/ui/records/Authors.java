package io.intake.ui.records;

import io.intake.crmobjects.RecordSource;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOverview;
import io.intake.imports.Imports;
import io.intake.ui.Routes;
import io.intake.ui.components.Texts;
import io.intake.users.CurrentUser;
import io.intake.users.User;
import io.intake.users.UserId;
import io.intake.users.Users;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Puts names to where changes come from: people and imports.
@Component
class Authors {

  private static final String USER = "USER";
  private static final String IMPORT = "IMPORT";
  private static final String DEMO = "DEMO";

  private final Users users;
  private final Imports imports;
  private final CurrentUser currentUser;

  Authors(Users users, Imports imports, CurrentUser currentUser) {
    this.users = users;
    this.imports = imports;
    this.currentUser = currentUser;
  }

  String name(RecordSource source) {
    if (source.kind().equals(USER)) {
      return users.find(new UserId(number(source))).map(User::fullName).orElse(Texts.of("records.author.unknown"));
    }
    if (source.kind().equals(IMPORT)) {
      var id = new ImportId(number(source));
      return Optional.ofNullable(imports.names(Set.of(id)).get(id)).orElse(Texts.of("records.author.import"));
    }
    return Texts.of(source.kind().equals(DEMO) ? "records.author.demo" : "records.author.unknown");
  }

  boolean isImport(RecordSource source) {
    return source.kind().equals(IMPORT);
  }

  /// Where the import shows itself, for who may see imports.
  Optional<String> address(RecordSource source) {
    return isImport(source) && currentUser.get().canImport() ? Optional.of(Routes.openImport(new ImportId(number(source))))
        : Optional.empty();
  }

  /// The name of the imported file, for who may see imports.
  Optional<String> file(RecordSource source) {
    return isImport(source) && currentUser.get().canImport()
        ? imports.find(new ImportId(number(source))).map(ImportOverview::fileName) : Optional.empty();
  }

  private static long number(RecordSource source) {
    return Long.parseLong(source.id());
  }
}
