package io.intake.users.persistence;

import io.intake.users.AccountProfile;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the account has chosen, in `user_account_choice`: a row a choice, none for what nobody chose.
@Repository
public class StoredProfile {

  private static final String NAME = "NAME";
  private static final String ZONE = "ZONE";
  private static final String LANGUAGE = "LANGUAGE";
  private static final String CURRENCY = "CURRENCY";
  private static final String PHONE_COUNTRY = "PHONE_COUNTRY";
  private static final String LINKS_BY_DOMAIN = "LINKS_BY_DOMAIN";

  private final JdbcClient jdbc;

  StoredProfile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public AccountProfile get() {
    var chosen = jdbc.sql("SELECT name, value FROM user_account_choice")
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var standard = AccountProfile.STANDARD;
    return new AccountProfile(chosen.getOrDefault(NAME, standard.name()), ZoneId.of(chosen.getOrDefault(ZONE, standard.zone().getId())),
        chosen.getOrDefault(LANGUAGE, standard.language()), chosen.getOrDefault(CURRENCY, standard.currency()),
        chosen.getOrDefault(PHONE_COUNTRY, standard.phoneCountry()),
        Boolean.parseBoolean(chosen.getOrDefault(LINKS_BY_DOMAIN, Boolean.toString(standard.linksByDomain()))));
  }

  /// Takes the place of what was chosen before.
  @Transactional
  public void set(AccountProfile profile) {
    set(NAME, profile.name());
    set(ZONE, profile.zone().getId());
    set(LANGUAGE, profile.language());
    set(CURRENCY, profile.currency());
    set(PHONE_COUNTRY, profile.phoneCountry());
    set(LINKS_BY_DOMAIN, Boolean.toString(profile.linksByDomain()));
  }

  private void set(String name, String value) {
    jdbc.sql("""
        INSERT INTO user_account_choice (name, value)
        VALUES (:name, :value)
        ON DUPLICATE KEY UPDATE value = VALUES(value)
        """)
        .param("name", name).param("value", value)
        .update();
  }
}
