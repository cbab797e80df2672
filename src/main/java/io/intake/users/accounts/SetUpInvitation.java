package io.intake.users.accounts;

import io.intake.users.persistence.StoredUsers;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Prints the address of the set-up page with its one-time token into the log, while there is no user.
@Component
class SetUpInvitation {

  private static final Logger LOG = LoggerFactory.getLogger(SetUpInvitation.class);

  private final StoredUsers users;
  private final OneTimeTokens tokens;

  SetUpInvitation(StoredUsers users, OneTimeTokens tokens) {
    this.users = users;
    this.tokens = tokens;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (users.isEmpty()) {
      LOG.info("""
          There is no user yet. Set up the first administrator here (the link works once):

              {}/setup?token={}
          """, address(ready.getApplicationContext().getEnvironment()), tokens.issue(Optional.empty()));
    }
  }

  private static String address(Environment environment) {
    var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    return "http://localhost:" + port;
  }
}
