/// What associations do when records are merged or deleted.
@NullMarked
package io.intake.associations.listeners;

import org.jspecify.annotations.NullMarked;
