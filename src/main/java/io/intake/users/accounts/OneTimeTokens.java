package io.intake.users.accounts;

import io.intake.users.UserId;
import io.intake.users.persistence.StoredTokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Makes and recognises the tokens with which a person sets a password once. Only their hashes are kept.
@Component
class OneTimeTokens {

  private static final Duration VALIDITY = Duration.ofDays(7);
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final StoredTokens stored;
  private final Clock clock;

  @Autowired
  OneTimeTokens(StoredTokens stored) {
    this(stored, Clock.systemUTC());
  }

  OneTimeTokens(StoredTokens stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  /// A new token for the user, which voids the earlier ones; without a user, one for the set-up beside the earlier ones.
  String issue(Optional<UserId> user) {
    user.ifPresent(who -> stored.removeAll(Optional.of(who)));
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    stored.add(hash(token), user, clock.instant().plus(VALIDITY));
    return token;
  }

  Optional<UserId> findUser(String token) {
    return stored.findUser(hash(token), clock.instant());
  }

  boolean isSetUp(String token) {
    return stored.isSetUp(hash(token), clock.instant());
  }

  /// Uses a token up; of two who try at once, one gets `true`.
  boolean use(String token) {
    return stored.remove(hash(token));
  }

  void voidSetUp() {
    stored.removeAll(Optional.empty());
  }

  void voidAll(UserId user) {
    stored.removeAll(Optional.of(user));
  }

  private static String hash(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
