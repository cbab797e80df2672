package io.intake.ui.settings.objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.ObjectNames;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Asks what a new object is: its names, its icon, the properties it begins with, and what it can be linked with.
class NewObjectDialog extends Dialog {

  private final NamesFields names = new NamesFields();
  private final ObjectIcons icons = new ObjectIcons();
  private final LinkedObjects linked;
  private final List<FirstProperty> properties = new ArrayList<>();
  private final Div sheet = new Div();

  NewObjectDialog(List<ObjectType> types, Consumer<NewObjectDialog> done) {
    linked = new LinkedObjects(types, NewObjectType.ITSELF);
    setHeaderTitle(Texts.of("objects.new"));
    setWidth("720px");
    sheet.addClassName("first-properties");
    addProperty(FirstProperty.naming());
    var more = new Button(Texts.of("objects.property.add"), IntakeIcon.PLUS.create(), event -> {
      addProperty(FirstProperty.further(this::remove));
      properties.getLast().focusLabel();
    });
    more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    var form = new Div(names, icons, new H3(Texts.of("objects.properties")), new Paragraph(Texts.of("objects.properties.why")), sheet,
        more, linked);
    form.addClassNames("dialog-form", "object-form");
    add(form);
    var save = new Button(Texts.of("objects.new.confirm"), event -> done.accept(this));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(Texts.of("settings.cancel"), event -> close()), save);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        names.focusFirst();
      }
    });
  }

  private void addProperty(FirstProperty property) {
    properties.add(property);
    sheet.add(property);
  }

  private void remove(FirstProperty property) {
    properties.remove(property);
    sheet.remove(property);
  }

  NewObjectType definition() {
    var fields = properties.stream().flatMap(property -> property.value().stream()).toList();
    return new NewObjectType(names.names().singular(), names.names().plural(), icons.symbol(), fields, linked.chosen(),
        names.translations());
  }

  Map<String, ObjectNames> translations() {
    return names.translations();
  }

  void refuseName(String why, String name) {
    names.refuse(why, name);
  }

  void refuseProperty(String why, String label) {
    properties.stream().filter(property -> property.isCalled(label)).reduce((first, second) -> second)
        .orElse(properties.getFirst()).refuse(why);
  }
}
