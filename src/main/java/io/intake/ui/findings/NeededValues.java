package io.intake.ui.findings;

import io.intake.crmobjects.ObjectType;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// Says what a record can't be made without, by the names that people know.
public final class NeededValues {

  private NeededValues() {
  }

  /// A sentence such as: A new contact needs at least one of these: First Name, Last Name or Email.
  public static String of(ObjectType type, PropertyCatalog catalog) {
    var labels = type.requirement().names().stream().map(name -> catalog.find(type.id(), name).map(Labels::of).orElse(name)).toList();
    var last = labels.getLast();
    if (labels.size() == 1) {
      return Texts.of("records.needs.one", Labels.inSentence(type, 1), last);
    }
    var others = String.join(", ", labels.subList(0, labels.size() - 1));
    return Texts.of(type.requirement().all() ? "records.needs.all" : "records.needs.any", Labels.inSentence(type, 1), others, last);
  }
}
