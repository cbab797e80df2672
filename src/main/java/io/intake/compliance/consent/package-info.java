/// The ledger of who confirmed what for which import.
@NullMarked
package io.intake.compliance.consent;

import org.jspecify.annotations.NullMarked;
