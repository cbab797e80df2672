package io.intake.users.accounts;

import io.intake.users.Account;
import io.intake.users.AccountProfile;
import io.intake.users.Authorities;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import io.intake.users.persistence.StoredProfile;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the profile in memory for some seconds, so that asking costs nothing and what another node changes is soon seen.
@Service
class SharedAccount implements Account {

  private static final long FRESH_NANOS = Duration.ofSeconds(3).toNanos();
  private static final int LONGEST_NAME = 100;

  private record Known(AccountProfile profile, long readAt) {
  }

  private final StoredProfile stored;
  private final SettingsLog log;
  private volatile @Nullable Known known;

  SharedAccount(StoredProfile stored, SettingsLog log) {
    this.stored = stored;
    this.log = log;
  }

  @Override
  public AccountProfile profile() {
    var held = known;
    if (held == null || System.nanoTime() - held.readAt() > FRESH_NANOS) {
      held = new Known(stored.get(), System.nanoTime());
      known = held;
    }
    return held.profile();
  }

  @Override
  @Transactional
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public void change(AccountProfile profile) {
    check(profile);
    var before = stored.get();
    stored.set(profile);
    log.add(SettingChange.of("ACCOUNT_NAME", before.name(), profile.name()));
    log.add(SettingChange.of("ACCOUNT_ZONE", before.zone(), profile.zone()));
    log.add(SettingChange.of("ACCOUNT_LANGUAGE", before.language(), profile.language()));
    log.add(SettingChange.of("ACCOUNT_CURRENCY", before.currency(), profile.currency()));
    log.add(SettingChange.of("ACCOUNT_PHONE_COUNTRY", before.phoneCountry(), profile.phoneCountry()));
    log.add(SettingChange.of("ACCOUNT_LINKS_BY_DOMAIN", before.linksByDomain(), profile.linksByDomain()));
    known = new Known(profile, System.nanoTime());
  }

  private static void check(AccountProfile profile) {
    if (profile.name().length() > LONGEST_NAME) {
      throw new IllegalArgumentException("The name of an account has at most " + LONGEST_NAME + " characters");
    }
    refuseUnknown("language", profile.language(), Set.of(Locale.getISOLanguages()));
    refuseUnknown("country", profile.phoneCountry(), Set.of(Locale.getISOCountries()));
    Currency.getInstance(profile.currency());
  }

  private static void refuseUnknown(String what, String code, Set<String> known) {
    if (!code.isEmpty() && !known.contains(code)) {
      throw new IllegalArgumentException("There is no " + what + " " + code);
    }
  }
}
