package io.intake.associations;

import io.intake.crmobjects.RecordId;
import java.util.List;

/// A record at the other side of a link, as a person sees it on a page.
///
/// @param labels as the asking record's side reads them; empty for a plain link
/// @param primary whether either is the one that matters most to the other, such as the primary company
public record LinkedRecord(RecordId record, List<LinkLabel> labels, boolean primary) {
}
