/// What administrators decide about links between records: labels and limits.
@NullMarked
package io.intake.ui.settings.labels;

import org.jspecify.annotations.NullMarked;
