package io.intake.imports.run;

import io.intake.associations.Associations;
import io.intake.compliance.ContactPermissions;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordTemplates;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ImportId;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.ValueLender;
import io.intake.imports.staging.RowResult;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts the steps of a walk together.
@Component
class WalkParts {

  /// The kind of [RecordSource] that imports are.
  static final String SOURCE_KIND = "IMPORT";

  private final RecordUpserts records;
  private final Associations associations;
  private final ContactPermissions permissions;
  private final RecordTemplates templates;

  WalkParts(RecordUpserts records, Associations associations, ContactPermissions permissions, RecordTemplates templates) {
    this.records = records;
    this.associations = associations;
    this.permissions = permissions;
    this.templates = templates;
  }

  /// Tells the record store that a run is through with writing.
  void showWritten() {
    records.showWritten();
  }

  /// A walk that sees what would happen; one for the whole file.
  ChunkWalk plan(Mapping mapping, FileMemory memory) {
    var last = new PlanStep(new RowLinks(mapping, associations, records), associations, memory);
    return new ChunkWalk(mapping.objects(), new ContactGate(mapping, permissions), new ValueLender(mapping, templates),
        new RecordMatcher(mapping, records, memory, PlannedVersions.NONE), last, true);
  }

  /// A walk that writes; one for each chunk, as each is held to its own part of the plan.
  ChunkWalk run(ImportId id, Mapping mapping, List<RowResult> planned) {
    var source = new RecordSource(SOURCE_KIND, Long.toString(id.value()));
    var last = new RunStep(mapping, records, new RowLinks(mapping, associations, records), associations, source);
    return new ChunkWalk(mapping.objects(), new ContactGate(mapping, permissions), new ValueLender(mapping, templates),
        new RecordMatcher(mapping, records, new FileMemory(Fixes.NONE), PlannedVersions.of(planned, source)), last, false);
  }
}
