package io.intake.properties.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.Property;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes with Intake has a name in every language of the screens.
class TranslatedLabelsTests {

  /// Names of languages come from a library of locales; time zones are names of places.
  private static final Set<String> NOT_TRANSLATED = Set.of("hs_language", "hs_timezone", "hs_ticket_language_ai_tag");

  private final PropertyFiles files = new PropertyFiles();

  @ParameterizedTest
  @ValueSource(strings = "nl")
  void everythingHasALabel(String language) throws IOException {
    var labels = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/main/resources/properties/labels_" + language + ".properties"))) {
      labels.load(reader);
    }
    assertThat(wanted().filter(key -> labels.getProperty(key, "").isBlank())).as("labels without a translation").isEmpty();
  }

  private Stream<String> wanted() {
    var objects = files.properties().stream().map(Property::objectType).distinct().filter(type -> type.value().startsWith("0-"))
        .flatMap(type -> Stream.of("object." + type.value() + ".singular", "object." + type.value() + ".plural"));
    var groups = files.groups().stream().map(group -> "group." + group.name());
    return Stream.concat(Stream.concat(objects, groups), files.properties().stream().flatMap(TranslatedLabelsTests::of));
  }

  private static Stream<String> of(Property property) {
    var key = property.objectType().value() + "." + property.name();
    var own = property.description().isEmpty() ? Stream.of(key) : Stream.of(key, key + ".description");
    return NOT_TRANSLATED.contains(property.name()) ? own
        : Stream.concat(own, property.options().stream().filter(option -> option.label().chars().anyMatch(Character::isLetter))
            .map(option -> "option." + property.name() + "." + option.value()));
  }
}
