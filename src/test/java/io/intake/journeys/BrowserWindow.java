package io.intake.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One browser for all journeys; each test gets a window of its own, in which nobody is signed in.
final class BrowserWindow {

  private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");
  private static final int PATIENCE_MS = 60_000;
  private static @Nullable Browser browser;

  private BrowserWindow() {
  }

  static BrowserContext open(String url) {
    return open(url, "en-GB");
  }

  /// @param locale in which the person reads, such as `nl-NL`
  static synchronized BrowserContext open(String url, String locale) {
    var window = browser().newContext(new Browser.NewContextOptions().setBaseURL(url).setLocale(locale).setViewportSize(1280, 800));
    window.setDefaultTimeout(PATIENCE_MS);
    return window;
  }

  static Page page(BrowserContext window) {
    return window.newPage();
  }

  private static Browser browser() {
    if (browser == null) {
      var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var options = new BrowserType.LaunchOptions().setExecutablePath(Chromium.onThisMachine()).setArgs(ARGUMENTS);
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
      browser = playwright.chromium().launch(options);
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }
}
