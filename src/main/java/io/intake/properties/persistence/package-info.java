/// Keeps the property definitions that administrators add.
@NullMarked
package io.intake.properties.persistence;

import org.jspecify.annotations.NullMarked;
