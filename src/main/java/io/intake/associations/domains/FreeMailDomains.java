package io.intake.associations.domains;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Domains at which anybody can have an address: of mail providers, and of companies that bring people to the internet. The list is
/// read when it is first asked, as most accounts never do.
@Component
class FreeMailDomains {

  private static final String FILE = "/associations/free-mail-domains.txt";

  private volatile @Nullable Set<String> known;

  /// @param domain in lower case
  boolean contains(String domain) {
    var read = known;
    if (read == null) {
      read = read();
      known = read;
    }
    return read.contains(domain);
  }

  private static Set<String> read() {
    try (var lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(FreeMailDomains.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The list of free mail domains can't be read", e);
    }
  }
}
