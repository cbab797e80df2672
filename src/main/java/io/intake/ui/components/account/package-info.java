/// What the account has chosen, as the screens use it.
@NullMarked
package io.intake.ui.components.account;

import org.jspecify.annotations.NullMarked;
