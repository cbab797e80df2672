/// What is told of changed definitions.
@NullMarked
package io.intake.properties.told;

import org.jspecify.annotations.NullMarked;
