package io.intake.ui.importresult;

import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ImportAttempts;
import io.intake.imports.ImportDownloads;
import io.intake.imports.Imports;
import io.intake.lists.ObjectLists;
import io.intake.properties.PropertyCatalog;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The doors that the result of an import opens.
@Component
@Lazy
record ResultDoors(Imports imports, ImportDownloads downloads, ImportAttempts attempts, ObjectTypes types, ObjectLists lists,
    PropertyCatalog catalog) {
}
