/// How what is kept in memory of definitions stays true.
@NullMarked
package io.intake.properties.caching;

import org.jspecify.annotations.NullMarked;
