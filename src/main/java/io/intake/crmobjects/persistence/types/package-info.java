/// The object types that people define, as they are stored.
@NullMarked
package io.intake.crmobjects.persistence.types;

import org.jspecify.annotations.NullMarked;
