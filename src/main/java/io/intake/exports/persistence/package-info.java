/// Keeps exports and their files.
@NullMarked
package io.intake.exports.persistence;

import org.jspecify.annotations.NullMarked;
