/// What records must keep to when they are written, whoever writes them.
@NullMarked
package io.intake.crmobjects.rules;

import org.jspecify.annotations.NullMarked;
