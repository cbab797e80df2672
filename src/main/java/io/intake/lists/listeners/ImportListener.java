package io.intake.lists.listeners;

import io.intake.imports.ImportCompleted;
import io.intake.lists.building.ImportedList;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Has the list built that an import asked for.
@Component
class ImportListener {

  private final ImportedList importedList;

  ImportListener(ImportedList importedList) {
    this.importedList = importedList;
  }

  @ApplicationModuleListener
  void on(ImportCompleted event) {
    importedList.build(event.id());
  }
}
