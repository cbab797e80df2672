/// How the texts of a row become the values of records.
@NullMarked
package io.intake.imports.parsing;

import org.jspecify.annotations.NullMarked;
