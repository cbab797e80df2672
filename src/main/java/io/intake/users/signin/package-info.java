/// How a user is recognised: sign-in, its limits, and the end of sessions.
@NullMarked
package io.intake.users.signin;

import org.jspecify.annotations.NullMarked;
