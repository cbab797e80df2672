package io.intake.associations;

import io.intake.crmobjects.RecordId;
import java.util.List;

/// A record that another one is linked with.
///
/// @param labels as the asking record's side reads them; empty for a plain link
/// @param primary whether it is the primary company
public record AssociatedRecord(RecordId record, List<String> labels, boolean primary) {
}
