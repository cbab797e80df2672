package io.intake.ui.importwizard;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ImportDetails;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.Optional;

/// Whether the import makes a list, of which of its objects, and what the list is called.
class ListFields extends Div {

  private static final int MANY = 2;

  private final Checkbox wanted = new Checkbox();
  private final TextField name = new TextField(Texts.of("wizard.details.list.name"));
  private final Select<ObjectType> of = new Select<>();

  /// @param types the objects of the import, at least one
  ListFields(ImportDetails details, List<ObjectType> types, SerializableRunnable onChange) {
    addClassName("details-list-fields");
    var usual = types.stream().filter(ObjectType::isPerson).findFirst().orElse(types.getFirst());
    of.setLabel(Texts.of("wizard.details.list.of"));
    of.setItems(types);
    of.setItemLabelGenerator(Labels::plural);
    of.setValue(details.listOf().flatMap(id -> types.stream().filter(type -> type.id().equals(id)).findFirst()).orElse(usual));
    name.setMaxLength(ImportDetails.LONGEST_LIST_NAME);
    name.setValue(details.listName().orElseGet(() -> asListName(details.name())));
    wanted.setValue(details.listName().isPresent());
    wanted.addValueChangeListener(event -> refresh());
    of.addValueChangeListener(event -> refresh());
    for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(wanted, name, of)) {
      field.addValueChangeListener(event -> {
        if (event.isFromClient()) {
          onChange.run();
        }
      });
    }
    add(wanted, of, name);
    refresh();
  }

  private void refresh() {
    wanted.setLabel(Texts.of("wizard.details.list", Labels.inSentence(of.getValue(), MANY)));
    name.setVisible(wanted.getValue());
    of.setVisible(wanted.getValue() && of.getListDataView().getItemCount() > 1);
  }

  /// A list that nobody gave another name is called like its import.
  void rename(String before, String now) {
    if (name.getValue().equals(asListName(before))) {
      name.setValue(asListName(now));
    }
  }

  private static String asListName(String name) {
    return name.substring(0, Math.min(name.length(), ImportDetails.LONGEST_LIST_NAME));
  }

  boolean isUnnamed() {
    return wanted.getValue() && listName().isEmpty();
  }

  Optional<String> listName() {
    return wanted.getValue() ? name.getOptionalValue().map(String::strip).filter(words -> !words.isEmpty()) : Optional.empty();
  }

  /// The details with what was chosen here.
  ImportDetails on(ImportDetails details) {
    return details.withList(listName(), listName().map(list -> of.getValue().id()));
  }
}
