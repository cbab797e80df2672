/// How imports, their files, their walks and what these found are kept in the database.
@NullMarked
package io.intake.imports.persistence;

import org.jspecify.annotations.NullMarked;
