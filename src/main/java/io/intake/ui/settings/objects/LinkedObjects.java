package io.intake.ui.settings.objects;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The objects whose records it can be linked with. Activities can be linked with every object, so they are no choice.
class LinkedObjects extends CheckboxGroup<ObjectType> {

  LinkedObjects(List<ObjectType> types) {
    super(Texts.of("objects.linked"));
    addClassName("linked-objects");
    setHelperText(Texts.of("objects.linked.help"));
    setItems(types.stream().filter(type -> type.traits().activity().isEmpty()).toList());
    setItemLabelGenerator(Labels::plural);
  }

  void show(List<ObjectTypeId> linked) {
    setValue(getListDataView().getItems().filter(type -> linked.contains(type.id())).collect(Collectors.toSet()));
  }

  List<ObjectTypeId> chosen() {
    Set<ObjectType> chosen = getValue();
    return getListDataView().getItems().filter(chosen::contains).map(ObjectType::id).toList();
  }
}
