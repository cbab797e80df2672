/// How the made-up records are made and stored.
@NullMarked
package io.intake.demodata.loading;

import org.jspecify.annotations.NullMarked;
