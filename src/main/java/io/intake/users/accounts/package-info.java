/// How people become users: set-up, invitation, reset, roles.
@NullMarked
package io.intake.users.accounts;

import org.jspecify.annotations.NullMarked;
