package io.intake.users.signin;

import io.intake.users.persistence.StoredUsers;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/// How passwords are hashed, and what of the sign-in the web security has to know.
@Configuration(proxyBeanMethods = false)
class SignInWiring {

  /// Argon2id; the name in front of each hash lets a later kind take over at the next sign-in.
  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder("argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
  }

  /// No bean of its own, or it would run a second time outside of the security chain.
  @Bean
  Customizer<HttpSecurity> standingCheck(StoredUsers users) {
    return http -> http.addFilterBefore(new StandingCheck(users), AuthorizationFilter.class);
  }
}
