package io.intake.ui.records.links;

import io.intake.associations.LinkRefused;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// Says why a link can't be.
public final class LinkWords {

  private LinkWords() {
  }

  /// @param type of the record that was to be linked
  public static String of(LinkRefused refused, ObjectType type) {
    return Texts.of("links.refused." + refused.reason(), refused.most(), Labels.inSentence(type, refused.most()),
        refused.label().isEmpty() ? "none" : "label", refused.label(), Labels.inSentence(type, 1));
  }

  /// Does something about links to records of a type, or says why it can't be done.
  static void tryTo(ObjectType type, Runnable work) {
    try {
      work.run();
    } catch (LinkRefused refused) {
      Notifications.failed(of(refused, type));
    }
  }
}
