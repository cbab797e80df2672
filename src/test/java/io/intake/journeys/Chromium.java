package io.intake.journeys;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a Chromium or Chrome on this machine, or sets Debian's up where that is possible.
final class Chromium {

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<Path> USUAL_PLACES = List.of(
      Path.of("/usr/lib/chromium/chromium"), Path.of("/snap/bin/chromium"), Path.of("/opt/google/chrome/chrome"),
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
      Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
      Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
      Path.of("C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"));

  private Chromium() {
  }

  /// @throws IllegalStateException with the remedy if there is none and none can be set up
  static Path onThisMachine() {
    return found().or(Chromium::installed).orElseThrow(() -> new IllegalStateException("""
        The browser tests need Chromium or Google Chrome, and none was found on the PATH or in the usual places.
        Install one, for example:  sudo apt-get install chromium   (Debian, Ubuntu)
                                   brew install --cask chromium    (macOS)
        or leave the browser tests out:  ./mvnw verify -DskipITs"""));
  }

  private static Optional<Path> found() {
    var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, USUAL_PLACES.stream()).filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> installed() {
    if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    // Several JVMs run journeys at once; one of them sets it up.
    try (var channel = FileChannel.open(Path.of("target", "chromium.lock"), CREATE, WRITE); var lock = channel.lock()) {
      return found().or(Chromium::fromDebian);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> fromDebian() {
    System.out.println("No Chromium found: setting up Debian's");
    run("apt-get", "-q", "update");
    run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
    return found();
  }

  private static void run(String... command) {
    try {
      var builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("Could not run " + String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
