package io.intake.ui.exports;

import io.intake.crmobjects.ObjectType;
import io.intake.properties.Property;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the columns of a file are called.
///
/// @param language of the labels; empty for internal names
record HeaderStyle(Optional<Language> language) {

  /// That of the user first.
  static List<HeaderStyle> all() {
    var own = Language.of(Texts.locale());
    var labels = Stream.concat(Stream.of(own), Arrays.stream(Language.values()).filter(other -> other != own));
    return Stream.concat(labels.map(Optional::of), Stream.of(Optional.<Language>empty())).map(HeaderStyle::new).toList();
  }

  String label() {
    return language.map(one -> Texts.of("exports.headers.labels", one.ownName())).orElseGet(() -> Texts.of("exports.headers.names"));
  }

  String of(Property property) {
    return language.map(one -> Labels.of(property, one)).orElseGet(property::name);
  }

  String ofLinks(ObjectType other) {
    return language.map(one -> Texts.in(one, "exports.links.header", Labels.plural(other, one)))
        .orElseGet(() -> "associated_" + other.path().replace('-', '_') + "_ids");
  }
}
