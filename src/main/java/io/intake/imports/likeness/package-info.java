/// When two records of a kind look like doubles: rules as data, and how values are compared.
@NullMarked
package io.intake.imports.likeness;

import org.jspecify.annotations.NullMarked;
