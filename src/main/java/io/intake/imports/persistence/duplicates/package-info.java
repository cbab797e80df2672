/// Where possible doubles and what people chose about them are kept.
@NullMarked
package io.intake.imports.persistence.duplicates;

import org.jspecify.annotations.NullMarked;
