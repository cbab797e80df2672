/// Pipelines and their stages: the rules of changing them.
@NullMarked
package io.intake.properties.pipelines;

import org.jspecify.annotations.NullMarked;
