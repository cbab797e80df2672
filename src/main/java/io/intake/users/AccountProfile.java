package io.intake.users;

import java.time.ZoneId;

/// What the account as a whole has chosen; what people chose for themselves goes before.
///
/// @param name what the organisation is called; may be empty
/// @param zone of moments in files that name none, of people whose browser does not tell theirs, and of the days that filters ask for
/// @param language a tag such as `nl`, for who has not chosen one; empty for the language of the browser
/// @param currency an ISO 4217 code such as `EUR`, of amounts that name none
/// @param phoneCountry an ISO 3166 code such as `NL`, of phone numbers without a country code; empty for none
/// @param linksByDomain whether contacts are linked with the company that has the domain of their e-mail address
public record AccountProfile(String name, ZoneId zone, String language, String currency, String phoneCountry,
    boolean linksByDomain) {

  /// What holds until an administrator chooses.
  public static final AccountProfile STANDARD = new AccountProfile("", ZoneId.of("UTC"), "", "EUR", "", false);
}
