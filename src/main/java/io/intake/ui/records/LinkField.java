package io.intake.ui.records;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.intake.associations.LinkRefused;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.LinkNeed;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordId;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.links.LinkWords;
import io.intake.ui.records.links.RecordBox;
import io.intake.users.RecordAction;
import java.util.List;
import java.util.Optional;

/// Asks which record a new one belongs to that can't stand alone: of which kind, and which one, found as one types.
class LinkField extends Div {

  private final Select<ObjectType> kind = new Select<>();
  private final RecordBox which;

  LinkField(ObjectType type, LinkNeed need, RecordDoors doors) {
    which = new RecordBox(doors.records());
    addClassName("link-field");
    var kinds = kinds(type, need, doors);
    kind.setLabel(Texts.of("work.belongs"));
    kind.setItems(kinds);
    kind.setItemLabelGenerator(Labels::singular);
    which.setLabel(Texts.of("work.belongs.which"));
    which.setRequiredIndicatorVisible(true);
    kind.addValueChangeListener(event -> which.offer(event.getValue()));
    kinds.stream().findFirst().ifPresent(kind::setValue);
    add(kind, which);
  }

  private static List<ObjectType> kinds(ObjectType type, LinkNeed need, RecordDoors doors) {
    return doors.objectTypes().list().stream().filter(other -> need.isMetBy(other.id()) && !other.id().equals(type.id())
        && doors.may(RecordAction.EDIT, other) && !doors.associations().labels(type.id(), other.id()).isEmpty()).toList();
  }

  Optional<RecordId> chosen() {
    return Optional.ofNullable(which.getValue()).map(CrmRecord::id);
  }

  /// Says why it can't be this one.
  void refuse(LinkRefused refused) {
    which.setErrorMessage(LinkWords.of(refused, kind.getValue()));
    which.setInvalid(true);
  }

  /// Says that one is needed.
  void ask() {
    which.setErrorMessage(Texts.of("work.belongs.missing"));
    which.setInvalid(true);
    which.focus();
  }
}
