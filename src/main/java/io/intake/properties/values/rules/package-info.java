/// The rules that administrators make for values, each as a question to a stored value.
@NullMarked
package io.intake.properties.values.rules;

import org.jspecify.annotations.NullMarked;
