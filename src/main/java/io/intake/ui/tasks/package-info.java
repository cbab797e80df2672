/// What people have to do.
@NullMarked
package io.intake.ui.tasks;

import org.jspecify.annotations.NullMarked;
