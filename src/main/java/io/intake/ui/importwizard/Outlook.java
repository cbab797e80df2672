package io.intake.ui.importwizard;

import io.intake.crmobjects.ObjectType;
import io.intake.imports.ImportSummary;
import io.intake.imports.OutcomeCounts;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an import will do, in one sentence.
final class Outlook {

  private Outlook() {
  }

  static String of(List<ObjectType> types, ImportSummary plan, Optional<String> listName) {
    var parts = new ArrayList<String>();
    for (var type : types) {
      var counts = plan.records().getOrDefault(type.id(), OutcomeCounts.NONE);
      if (counts.created() > 0) {
        parts.add(Texts.of("wizard.outlook.created", counts.created(), name(type, counts.created())));
      }
      if (counts.updated() > 0) {
        parts.add(Texts.of("wizard.outlook.updated", counts.updated(), name(type, counts.updated())));
      }
    }
    if (plan.rows().unchanged() > 0) {
      parts.add(Texts.of("wizard.outlook.unchanged", plan.rows().unchanged()));
    }
    if (plan.links() > plan.byDomain()) {
      parts.add(Texts.of("wizard.outlook.links", plan.links() - plan.byDomain()));
    }
    if (plan.byDomain() > 0) {
      parts.add(Texts.of("wizard.outlook.byDomain", plan.byDomain()));
    }
    var leftOut = plan.rows().failed() + plan.rows().skipped();
    if (leftOut > 0) {
      parts.add(Texts.of("wizard.outlook.leftOut", leftOut));
    }
    listName.ifPresent(list -> parts.add(Texts.of("wizard.outlook.list", list)));
    return parts.isEmpty() ? Texts.of("wizard.outlook.nothing") : String.join(", ", parts) + ".";
  }

  /// Rows that are not left out.
  static long rows(ImportSummary plan) {
    return plan.rows().created() + plan.rows().updated() + plan.rows().unchanged();
  }

  private static String name(ObjectType type, long count) {
    return Labels.inSentence(type, count);
  }
}
