package io.intake;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Every screen needs a sign-in unless its view says otherwise; the doors check what a user may do.
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityWiring {

  /// Where the sign-in screen is; `io.intake.ui.Routes` says the same, but nobody may ask the screens.
  private static final String SIGN_IN = "/login";

  /// Where the sign-in screen sends address and password. Not to the screen's own address, for which Vaadin asks no CSRF token.
  private static final String CHECK = "/sign-in";

  /// Flow's bootstrap needs inline scripts and styles and evaluates what the server sends; everything else comes from here only.
  private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
      + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
      + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  SecurityFilterChain security(HttpSecurity http) {
    http.authorizeHttpRequests(requests -> requests
        .requestMatchers("/actuator/health", "/actuator/health/**", "/styles/**", "/icons/**", "/js/**", "/aura/**").permitAll());
    http.headers(SecurityWiring::headers);
    http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN).anyRequest(AuthorizedUrl::authenticated));
    http.formLogin(form -> form.loginProcessingUrl(CHECK).failureHandler(SecurityWiring::refuse));
    return http.build();
  }

  /// Authorities are named as they are, so that `@RolesAllowed(Authorities.IMPORT)` on a view and the checks on the doors agree.
  @Bean
  static GrantedAuthorityDefaults plainAuthorityNames() {
    return new GrantedAuthorityDefaults("");
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    // Vaadin commits its pages where the filter does not see it: what is not written before is not written at all.
    headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
      @Override
      public <F extends HeaderWriterFilter> F postProcess(F filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    });
    headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
    headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    headers.permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    var why = reason instanceof LockedException ? "wait" : "error";
    response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + why);
  }
}
