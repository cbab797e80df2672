package io.intake.ui.importwizard.mapping;

import io.intake.imports.ImportOperation;
import io.intake.imports.MappingFit;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;

/// A saved mapping that was laid on the file, and what it took the place of.
record AppliedMapping(MappingFit fit, List<MappedColumn> columnsBefore, Map<ObjectTypeId, ImportOperation> operationsBefore) {
}
