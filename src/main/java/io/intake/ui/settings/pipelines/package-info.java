/// Pipelines and their stages, for administrators.
@NullMarked
package io.intake.ui.settings.pipelines;

import org.jspecify.annotations.NullMarked;
