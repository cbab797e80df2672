/// What a plan or a run found, in words, cards and lists: for the check before and the result after.
@NullMarked
package io.intake.ui.findings;

import org.jspecify.annotations.NullMarked;
