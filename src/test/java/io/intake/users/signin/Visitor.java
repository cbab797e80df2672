package io.intake.users.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A browser without a screen: keeps cookies, follows no redirect.
class Visitor {

  private static final Pattern CSRF_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String server;

  Visitor(int port) {
    server = "http://localhost:" + port;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html,*/*;q=0.8").build());
  }

  int statusOf(String path) {
    return get(path).statusCode();
  }

  /// Where a page sends us; empty if it does not.
  String redirectOf(String path) {
    return get(path).headers().firstValue("Location").orElse("");
  }

  boolean isSignedIn() {
    return redirectOf("/policy").isEmpty();
  }

  /// Sends the form of the sign-in.
  ///
  /// @return where it sends us
  String signIn(String email, String password) {
    return signInWithToken(email, password, csrfToken());
  }

  String signInWithToken(String email, String password, String token) {
    var form = "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
    return send(HttpRequest.newBuilder(URI.create(server + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)).build()).headers().firstValue("Location").orElse("");
  }

  /// As the sign-in page carries it.
  String csrfToken() {
    var token = CSRF_TOKEN.matcher(get("/login").body());
    return token.find() ? token.group(1) : "";
  }

  String session() {
    return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("JSESSIONID")).map(HttpCookie::getValue)
        .findFirst().orElse("");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
