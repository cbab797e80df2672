/// Keeps settings, policies, consent records and the fingerprints of forgotten people.
@NullMarked
package io.intake.compliance.persistence;

import org.jspecify.annotations.NullMarked;
