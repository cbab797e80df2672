package io.intake.ui.settings.objects;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The objects whose records it can be linked with, the object itself among them. Activities can be linked with every object, so they are
/// no choice.
class LinkedObjects extends CheckboxGroup<LinkedObjects.Choice> {

  record Choice(ObjectTypeId type, String words) {
  }

  /// @param others all object types but the one in question
  LinkedObjects(List<ObjectType> others, ObjectTypeId itself) {
    super(Texts.of("objects.linked"));
    addClassName("linked-objects");
    setHelperText(Texts.of("objects.linked.help"));
    var choices = new ArrayList<Choice>();
    others.stream().filter(type -> type.traits().activity().isEmpty())
        .forEach(type -> choices.add(new Choice(type.id(), Labels.plural(type))));
    choices.add(new Choice(itself, Texts.of("objects.linked.itself")));
    setItems(choices);
    setItemLabelGenerator(Choice::words);
  }

  void show(List<ObjectTypeId> linked) {
    setValue(getListDataView().getItems().filter(choice -> linked.contains(choice.type())).collect(Collectors.toSet()));
  }

  List<ObjectTypeId> chosen() {
    Set<Choice> chosen = getValue();
    return getListDataView().getItems().filter(chosen::contains).map(Choice::type).toList();
  }
}
