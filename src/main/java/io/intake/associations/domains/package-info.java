/// Which records are linked by the domains of e-mail addresses, and which domains say nothing about where somebody works.
@NullMarked
package io.intake.associations.domains;

import org.jspecify.annotations.NullMarked;
