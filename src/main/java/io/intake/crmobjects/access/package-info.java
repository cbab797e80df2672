/// Who may do what with records.
@NullMarked
package io.intake.crmobjects.access;

import org.jspecify.annotations.NullMarked;
