package io.intake.ui.records;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordId;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.Collection;
import java.util.List;

/// Asks once before records are archived, naming what and how many, and offers the way back afterwards.
public class ArchiveQuestion extends ConfirmDialog {

  /// @param name of the one record; not shown if there are several
  /// @param done told after archiving and after taking it back
  public ArchiveQuestion(ObjectType type, Collection<RecordId> ids, String name, CrmRecords records, Runnable done) {
    var wanted = List.copyOf(ids);
    var things = Labels.inSentence(type, wanted.size());
    setHeader(wanted.size() == 1 ? Texts.of("records.archive.one", name) : Texts.of("records.archive.many", wanted.size(), things));
    setText(Texts.of("records.archive.effect", wanted.size()));
    setCancelable(true);
    setCancelText(Texts.of("records.cancel"));
    setConfirmText(Texts.of("records.archive"));
    addConfirmListener(event -> {
      var archived = records.archive(wanted);
      done.run();
      var message = wanted.size() == 1 ? Texts.of("records.archived.one", name)
          : Texts.of("records.archived.many", archived, Labels.inSentence(type, archived));
      Notifications.done(message, Texts.of("records.undo"), () -> restore(type, wanted, records, done));
    });
  }

  private static void restore(ObjectType type, List<RecordId> ids, CrmRecords records, Runnable done) {
    var restored = records.restore(ids);
    done.run();
    if (restored < ids.size()) {
      Notifications.failed(Texts.of("records.restored.some", restored, ids.size(), Labels.inSentence(type, ids.size())));
    } else {
      Notifications.done(Texts.of("records.restored", restored, Labels.inSentence(type, restored)));
    }
  }
}
