package io.intake.compliance.persistence;

import io.intake.compliance.ForgottenPeople;
import io.intake.users.Authorities;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// Recognises forgotten addresses by their SHA-256, the only thing that is kept of them.
@Component
class Fingerprints implements ForgottenPeople {

  private static final int SLICE = 1000;

  private final JdbcClient jdbc;

  Fingerprints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public void forget(Collection<String> emails) {
    fingerprints(emails).keySet()
        .forEach(hash -> jdbc.sql("INSERT IGNORE INTO comp_forgotten (email_hash) VALUES (?)").param(hash).update());
  }

  /// Those of the addresses that are forgotten, as they were given.
  Set<String> recognise(Collection<String> emails) {
    if (emails.isEmpty() || !isAnybodyForgotten()) {
      return Set.of();
    }
    var byHash = fingerprints(emails);
    var hashes = List.copyOf(byHash.keySet());
    var forgotten = new HashSet<String>();
    for (int from = 0; from < hashes.size(); from += SLICE) {
      var slice = hashes.subList(from, Math.min(from + SLICE, hashes.size()));
      jdbc.sql("SELECT email_hash FROM comp_forgotten WHERE email_hash IN (:hashes)").param("hashes", slice)
          .query(String.class).list().forEach(hash -> forgotten.addAll(byHash.getOrDefault(hash, List.of())));
    }
    return forgotten;
  }

  private boolean isAnybodyForgotten() {
    return jdbc.sql("SELECT EXISTS(SELECT 1 FROM comp_forgotten)").query(Boolean.class).single();
  }

  private static Map<String, List<String>> fingerprints(Collection<String> emails) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var byHash = new LinkedHashMap<String, List<String>>();
      for (var email : emails) {
        var hash = digest.digest(email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        byHash.computeIfAbsent(HexFormat.of().formatHex(hash), key -> new ArrayList<>(1)).add(email);
      }
      return byHash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
