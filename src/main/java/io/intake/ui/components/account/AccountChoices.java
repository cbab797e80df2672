package io.intake.ui.components.account;

import com.vaadin.flow.server.VaadinService;
import io.intake.users.Account;
import io.intake.users.AccountProfile;

/// What the account has chosen, for words that are made where no door is at hand.
public final class AccountChoices {

  private AccountChoices() {
  }

  /// Costs no query but for every few seconds.
  public static AccountProfile profile() {
    var service = VaadinService.getCurrent();
    return service == null ? AccountProfile.STANDARD : service.getInstantiator().getOrCreate(Account.class).profile();
  }
}
