package io.intake.ui.importwizard.savedmappings;

import io.intake.imports.MappingFit;

/// A line of the list of saved mappings.
///
/// @param author who saved it; empty if it was the user who looks
/// @param changeable whether that user may rename and delete it
record SavedMappingItem(MappingFit fit, String author, boolean changeable) {
}
