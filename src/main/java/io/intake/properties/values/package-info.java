/// How a text becomes a value: one parser a kind. They run once a cell, by the million, so they use no regular expressions.
@NullMarked
package io.intake.properties.values;

import org.jspecify.annotations.NullMarked;
