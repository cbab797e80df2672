package io.intake.ui.records.links;

import com.vaadin.flow.component.html.Aside;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What a record is linked with: one section for each object type, with what can be done about the links.
public class LinksPanel extends Aside {

  /// @param creator opens the form for a new record of an object type and hands it on once it is stored
  /// @param changed told after each change
  public LinksPanel(CrmRecord record, LinkDoors doors, BiConsumer<ObjectType, Consumer<CrmRecord>> creator, Runnable changed) {
    addClassNames("record-panel", "links-panel");
    getElement().setAttribute("aria-label", Texts.of("records.links"));
    var counts = doors.links().counts(record.id());
    for (var type : doors.objects().list()) {
      // activities stand in the timeline
      if (type.traits().activity().isEmpty() && doors.links().canLink(record.id().objectType(), type.id())) {
        add(new LinksSection(record, type, counts.getOrDefault(type.id(), 0L), doors,
            new LinksSection.Outside(found -> creator.accept(type, found), changed)));
      }
    }
  }
}
