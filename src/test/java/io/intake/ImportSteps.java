package io.intake;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ColumnTarget.PropertyColumn;
import io.intake.imports.ColumnTarget.Skipped;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportId;
import io.intake.imports.ImportProgress;
import io.intake.imports.Imports;
import io.intake.imports.OverwritePolicy;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/// The steps of an import as an administrator takes them in the wizard, by the doors of a running application.
public final class ImportSteps {

  private final ImportDrafts drafts;
  private final Imports imports;
  private final Users users;
  private final Duration patience;

  public ImportSteps(ApplicationContext application, Duration patience) {
    this.drafts = application.getBean(ImportDrafts.class);
    this.imports = application.getBean(Imports.class);
    this.users = application.getBean(Users.class);
    this.patience = patience;
  }

  public static ColumnTarget contact(String property) {
    return new PropertyColumn(ObjectTypeId.CONTACT, property, OverwritePolicy.OVERWRITE);
  }

  public static ColumnTarget company(String property) {
    return new PropertyColumn(ObjectTypeId.COMPANY, property, OverwritePolicy.OVERWRITE);
  }

  public ImportId upload(List<ObjectTypeId> objects, String fileName, InputStream bytes) {
    SignIn.asAdministrator(users);
    var id = drafts.create(objects).id();
    drafts.upload(id, fileName, bytes);
    return id;
  }

  /// Maps the columns by their headers, sets the others aside, and settles the details.
  ///
  /// @param listName of the list of the people of the file, or of its first object if there are none; blank for none
  public void map(ImportId id, Map<String, ColumnTarget> targets, String listName) {
    var columns = drafts.suggestions(id).stream().map(column ->
        new ColumnMapping(column.column(), column.header(), targets.getOrDefault(column.header(), new Skipped()))).toList();
    drafts.mapColumns(id, columns, Map.of());
    drafts.settle(id, new ImportDetails("Import " + id.value(), Optional.of(listName).filter(name -> !name.isBlank()), true,
        Optional.empty()));
  }

  public ImportProgress plan(ImportId id) {
    drafts.check(id);
    return awaitPlan(id);
  }

  public ImportProgress awaitPlan(ImportId id) {
    return await(() -> drafts.plan(id).filter(ImportProgress::finished));
  }

  public void start(ImportId id) {
    drafts.start(id);
  }

  public ImportProgress run(ImportId id) {
    start(id);
    return awaitRun(id);
  }

  public ImportProgress awaitRun(ImportId id) {
    return await(() -> Optional.of(imports.progress(id)).filter(ImportProgress::finished));
  }

  public ImportProgress progress(ImportId id) {
    return imports.progress(id);
  }

  private <T> T await(Supplier<Optional<T>> asked) {
    return await(patience, asked);
  }

  /// Asks again and again, the rarer the longer it takes, leaving the processor to others, until there is an answer.
  public static <T> T await(Duration patience, Supplier<Optional<T>> asked) {
    var start = Instant.now();
    while (Instant.now().isBefore(start.plus(patience))) {
      var answer = asked.get();
      if (answer.isPresent()) {
        return answer.get();
      }
      pause(Duration.between(start, Instant.now()).toMillis() / 50);
    }
    throw new AssertionError("Nothing after " + patience);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(Math.clamp(millis, 20, 200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
