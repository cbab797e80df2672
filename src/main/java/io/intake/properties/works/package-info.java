/// What is done to all values of a property in the background: counting, replacing, changing the type, making and removing an index.
@NullMarked
package io.intake.properties.works;

import org.jspecify.annotations.NullMarked;
