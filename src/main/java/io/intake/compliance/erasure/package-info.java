/// The deletion of people who asked for it.
@NullMarked
package io.intake.compliance.erasure;

import org.jspecify.annotations.NullMarked;
