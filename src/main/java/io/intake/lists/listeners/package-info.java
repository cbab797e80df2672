/// What lists do when others tell what happened.
@NullMarked
package io.intake.lists.listeners;

import org.jspecify.annotations.NullMarked;
