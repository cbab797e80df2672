package io.intake.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a person does in a browser window, in the person's words.
abstract class Journey {

  static final String ADMINISTRATOR = "ada@example.com";
  static final String PASSWORD = "correct horse battery staple";
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final double PATIENCE_MS = 60_000;

  @RegisterExtension
  final AfterTestExecutionCallback pictureOfWhatWentWrong = test -> {
    if (test.getExecutionException().isPresent()) {
      picture(Path.of("target", "journeys", test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName()));
    }
  };

  private @Nullable BrowserContext window;
  Page page;

  @BeforeEach
  void openWindow(TestInfo test) {
    window = BrowserWindow.open(Product.running().url());
    page = BrowserWindow.page(window);
    setUpOnce();
  }

  @AfterEach
  void closeWindow() {
    if (window != null) {
      window.close();
    }
  }

  /// The first journey of all begins where Intake does.
  private void setUpOnce() {
    if (Product.running().setUpOnce()) {
      return;
    }
    open("setup?token=" + Product.running().setUpToken());
    isAccessible();
    fill("First name", "Ada");
    fill("Last name", "Lovelace");
    fill("E-mail", ADMINISTRATOR);
    fill("Password", PASSWORD);
    click("Create account");
    isAt("login");
  }

  void open(String path) {
    page.navigate("/" + path);
  }

  void signIn() {
    signIn(ADMINISTRATOR, PASSWORD);
  }

  void signIn(String email, String password) {
    open("login");
    fill("E-mail", email);
    fill("Password", password);
    click("Sign in");
    assertThat(page).not().hasURL(Pattern.compile(".*/login$"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE_MS));
  }

  /// Leaves the page first: what it still asks the server for would lead to the sign-in, whatever is opened next.
  void signOut() {
    page.navigate("about:blank");
    window.clearCookies();
  }

  void assertNoButton(String name) {
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))).hasCount(0);
  }

  void fill(String label, String text) {
    var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    field.fill(text);
    field.blur();
  }

  void click(String name) {
    button(name).click();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  void sees(String text) {
    assertThat(page.getByText(text).first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
  }

  void seesNot(String text) {
    assertThat(page.getByText(text).filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
  }

  void isAt(String path) {
    assertThat(page).hasURL(Pattern.compile(".*/" + path + "(\\?.*)?$"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE_MS));
  }

  /// Chooses a file as if it had been dropped on the upload.
  void uploadFile(Path file) {
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
  }

  void next() {
    go("Next");
  }

  /// Presses a button once it may be pressed: some wait for the server.
  void go(String name) {
    assertThat(button(name)).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE_MS));
    button(name).click();
  }

  void tick(String label) {
    page.getByLabel(label).first().check();
  }

  /// From an index page to the step that shows the recognised columns of a file.
  ///
  /// @param card what the file holds, as its card says
  void beginImport(String card, Path file) {
    open("imports/new");
    sees("What is in your file?");
    isAccessible();
    page.locator("button.choice-card", new Page.LocatorOptions().setHas(page.getByText(card, new Page.GetByTextOptions().setExact(true))))
        .click();
    sees("Drop your file here");
    uploadFile(file);
    sees("Headers in row");
    isAccessible();
    next();
    sees("columns ready");
  }

  /// From the recognised columns to the progress of the import.
  ///
  /// @param start such as `Import 3 rows`
  void checkAndStart(String start) {
    next();
    sees("All rows");
    assertThat(button("Next")).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE_MS * 4));
    isAccessible();
    next();
    tick("These people expect to hear from us");
    isAccessible();
    go(start);
  }

  /// Nothing on this screen keeps people out, in light and in dark: axe finds nothing serious or critical.
  void isAccessible() {
    page.waitForLoadState();
    isAccessible(ColorScheme.DARK);
    isAccessible(ColorScheme.LIGHT);
  }

  private void isAccessible(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.waitForFunction("document.getAnimations().every(it => !(it instanceof CSSTransition) || it.playState != 'running')");
    var found = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
        .filter(violation -> GRAVE.contains(violation.getImpact()))
        .map(violation -> violation.getId() + " (" + violation.getHelp() + "): "
            + violation.getNodes().stream().limit(5).map(node -> node.getTarget() + " " + node.getHtml()).toList())
        .toList();
    assertThat(found).as("barriers in " + scheme + " at " + page.url()).isEqualTo(List.of());
  }

  void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(file + ".png")));
  }
}
