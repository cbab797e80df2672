/// The tables of users, their tokens and preferences.
@NullMarked
package io.intake.users.persistence;

import org.jspecify.annotations.NullMarked;
