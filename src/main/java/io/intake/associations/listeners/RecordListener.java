package io.intake.associations.listeners;

import io.intake.associations.labels.LinkMoves;
import io.intake.crmobjects.RecordsErased;
import io.intake.crmobjects.RecordsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Follows merged and deleted records at once, in the same transaction: a link must never lead to a record that is not there.
@Component
class RecordListener {

  private final LinkMoves links;

  RecordListener(LinkMoves links) {
    this.links = links;
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
