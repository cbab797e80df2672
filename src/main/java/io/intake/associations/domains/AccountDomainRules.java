package io.intake.associations.domains;

import io.intake.associations.DomainRule;
import io.intake.associations.DomainRules;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Account;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The rules as data; the account says whether they hold.
@Component
class AccountDomainRules implements DomainRules {

  private static final List<DomainRule> ALL = List.of(new DomainRule(ObjectTypeId.CONTACT, "email", ObjectTypeId.COMPANY, "domain"));

  private final Account account;
  private final FreeMailDomains freeMail;

  AccountDomainRules(Account account, FreeMailDomains freeMail) {
    this.account = account;
    this.freeMail = freeMail;
  }

  @Override
  public List<DomainRule> active() {
    return account.profile().linksByDomain() ? ALL : List.of();
  }

  @Override
  public Optional<String> domain(String address) {
    var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return domain.isEmpty() || domain.length() == address.length() || freeMail.contains(domain) ? Optional.empty() : Optional.of(domain);
  }
}
