/// The screens before the sign-in: the sign-in itself, the set-up, and setting a password.
@NullMarked
package io.intake.ui.signin;

import org.jspecify.annotations.NullMarked;
