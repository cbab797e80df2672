/// What administrators decide: users, data privacy, labels, demo data; and the policy that everybody may read.
@NullMarked
package io.intake.ui.settings;

import org.jspecify.annotations.NullMarked;
