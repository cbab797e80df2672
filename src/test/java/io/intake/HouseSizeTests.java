package io.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rooms stay small, and every module's SQL names its own tables only.
class HouseSizeTests {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final int MOST_LINES = 300;
  private static final int MOST_COLUMNS = 140;
  private static final int MOST_FILES = 20;

  /// Contracts, not work: each of their files is one record, enum, event or interface, most of them under 20 lines, and one file
  /// a type is what makes a door readable.
  private static final Set<String> WIDE_DOORS = Set.of("io/intake/crmobjects", "io/intake/imports", "io/intake/properties",
      "io/intake/users");

  private static final Pattern CREATED_TABLE = Pattern.compile("(?im)^\\s*CREATE TABLE (?:IF NOT EXISTS )?(\\w+)");

  @Test
  void filesHaveAtMost300Lines() {
    var longOnes = sources(Path.of("src")).filter(file -> lines(file).size() > MOST_LINES);
    assertThat(longOnes.map(file -> file + ": " + lines(file).size())).isEmpty();
  }

  @Test
  void linesHaveAtMost140Characters() {
    var wideOnes = sources(Path.of("src")).filter(file -> lines(file).stream().anyMatch(line -> line.length() > MOST_COLUMNS));
    assertThat(wideOnes.map(Path::toString)).isEmpty();
  }

  @Test
  void packagesHaveAtMost20Files() {
    var sizes = sources(MAIN).filter(file -> !file.endsWith("package-info.java"))
        .collect(Collectors.groupingBy(file -> MAIN.relativize(file.getParent()).toString(), TreeMap::new, Collectors.counting()));
    sizes.keySet().removeAll(WIDE_DOORS);
    sizes.values().removeIf(files -> files <= MOST_FILES);
    assertThat(sizes).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    var packages = sources(MAIN).map(Path::getParent).distinct().map(folder -> folder.resolve("package-info.java"));
    assertThat(packages.filter(info -> !Files.exists(info) || !text(info).contains("///"))).isEmpty();
  }

  @Test
  void sqlNamesTheTablesOfItsOwnModuleOnly() {
    var owners = tableOwners();
    assertThat(owners).as("tables found in the migrations").isNotEmpty();
    var trespasses = sources(MAIN).filter(file -> file.toString().contains("/persistence/"))
        .flatMap(file -> owners.entrySet().stream()
            .filter(table -> !table.getValue().equals(moduleOf(file)) && namesTable(text(file), table.getKey()))
            .map(table -> file + " names " + table.getKey() + " of " + table.getValue()));
    assertThat(trespasses).isEmpty();
  }

  @Test
  void everyMigrationOfAModuleHasANumberOfItsOwn() {
    var numbers = files(MIGRATIONS, ".sql").map(file -> file.getParent().resolve(file.getFileName().toString().split("__")[0]));
    assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
  }

  private static Map<String, String> tableOwners() {
    var owners = new HashMap<String, String>();
    for (var migration : files(MIGRATIONS, ".sql").toList()) {
      var tables = CREATED_TABLE.matcher(text(migration));
      while (tables.find()) {
        owners.put(tables.group(1), migration.getParent().getFileName().toString());
      }
    }
    return owners;
  }

  private static boolean namesTable(String source, String table) {
    return Pattern.compile("(?i)\\b(FROM|JOIN|INTO|UPDATE|TABLE|IGNORE)\\s+" + table + "\\b").matcher(source).find();
  }

  private static String moduleOf(Path file) {
    return MAIN.resolve("io/intake").relativize(file).getName(0).toString();
  }

  private static Stream<Path> sources(Path folder) {
    return files(folder, ".java");
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
