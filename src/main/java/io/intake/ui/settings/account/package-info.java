/// What holds for everybody, and who changed which setting.
@NullMarked
package io.intake.ui.settings.account;

import org.jspecify.annotations.NullMarked;
