/// Deletes in the background what was archived long ago.
@NullMarked
package io.intake.crmobjects.purging;

import org.jspecify.annotations.NullMarked;
