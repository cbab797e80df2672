/// Orders exports and writes them in the background.
@NullMarked
package io.intake.exports.run;

import org.jspecify.annotations.NullMarked;
