package io.intake.associations.listeners;

import io.intake.associations.labels.LinkMoves;
import io.intake.associations.labels.WrittenRecords;
import io.intake.crmobjects.ObjectsParted;
import io.intake.crmobjects.RecordWritten;
import io.intake.crmobjects.RecordsErased;
import io.intake.crmobjects.RecordsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Follows records that are written, merged or deleted at once, in the same transaction: a link must never lead to a record that is not
/// there.
@Component
class RecordListener {

  private final LinkMoves links;
  private final WrittenRecords written;

  RecordListener(LinkMoves links, WrittenRecords written) {
    this.links = links;
    this.written = written;
  }

  @EventListener
  void on(RecordWritten event) {
    written.follow(event.record(), event.changed());
  }

  @EventListener
  void on(ObjectsParted event) {
    links.part(event.one(), event.other());
  }

  @EventListener
  void on(RecordsMerged event) {
    links.move(event.gone(), event.into());
  }

  @EventListener
  void on(RecordsErased event) {
    links.erase(event.objectType(), event.ids());
  }
}
