/// Intake: a CRM record store whose heart is the import. Here stands only what belongs to no room: the start and the wiring.
@NullMarked
package io.intake;

import org.jspecify.annotations.NullMarked;
