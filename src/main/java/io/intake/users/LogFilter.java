package io.intake.users;

import java.util.Optional;
import java.util.Set;

/// Which changes of settings are asked for.
///
/// @param search words that occur in subject or values; empty for all
/// @param settings kinds that are found whatever their words, because the search names them in the language of who asks
/// @param by whose changes; empty for everybody's
public record LogFilter(String search, Set<String> settings, Optional<UserId> by) {

  public static final LogFilter ALL = new LogFilter("", Set.of(), Optional.empty());

  public LogFilter withSearch(String other, Set<String> named) {
    return new LogFilter(other, named, by);
  }

  public LogFilter withPerson(Optional<UserId> other) {
    return new LogFilter(search, settings, other);
  }
}
