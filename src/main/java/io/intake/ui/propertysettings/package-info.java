/// The settings in which administrators make, change and archive properties, their groups, options and rules.
@NullMarked
package io.intake.ui.propertysettings;

import org.jspecify.annotations.NullMarked;
