package io.intake.ui.propertysettings;

import io.intake.properties.PropertyUsage;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// Says what follows where a property is archived.
final class ArchiveWords {

  private ArchiveWords() {
  }

  /// @param usages of the property alone
  static String of(List<PropertyUsage> usages) {
    if (usages.isEmpty()) {
      return Texts.of("propertysettings.archive.unused");
    }
    var words = Texts.of("propertysettings.archive.used", usages.size(), usages.stream()
        .map(usage -> Texts.of("propertysettings.use." + usage.kind(), usage.where())).collect(Collectors.joining(", ")));
    var lists = usages.stream().filter(usage -> usage.kind() == PropertyUsage.Kind.LIST).count();
    return lists == 0 ? words : Texts.of("propertysettings.archive.lists", lists) + " " + words;
  }
}
