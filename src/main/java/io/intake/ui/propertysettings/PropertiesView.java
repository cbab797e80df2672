package io.intake.ui.propertysettings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.components.choice.Segments;
import io.intake.ui.language.Labels;
import io.intake.ui.settings.SettingsLayout;
import io.intake.ui.settings.SettingsView;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/// What can be known of records: all properties of one object type, their groups, and those that are archived.
@Route(value = Routes.SETTINGS_PROPERTIES, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class PropertiesView extends SettingsView implements BeforeEnterObserver {

  private final transient PropertyDoors doors;
  private final Select<ObjectType> object = new Select<>();
  private final Segments<Section> sections = new Segments<>(Texts.of("settings.properties"), List.of(Section.values()),
      each -> Texts.of("propertysettings.tab." + each), this::choose);
  private final Div body = new Div();
  private Section section = Section.ACTIVE;

  /// A part of these settings.
  private enum Section {
    ACTIVE, GROUPS, ARCHIVED
  }

  PropertiesView(PropertyDoors doors) {
    super(Texts.of("settings.properties"));
    this.doors = doors;
    addClassNames("settings-wide", "properties-view");
    var create = new Button(Texts.of("propertysettings.create"), IntakeIcon.PLUS.create(), event -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    object.setItems(doors.types().list());
    object.setItemLabelGenerator(Labels::plural);
    object.setAriaLabel(Texts.of("propertysettings.object"));
    object.addValueChangeListener(event -> show(Optional.empty()));
    sections.addClassName("section-buttons");
    body.addClassName("properties-body");
    var header = new PageHeader(Texts.of("settings.properties"), Texts.of("propertysettings.why"));
    header.addActions(object, create);
    add(header, sections, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var path = event.getLocation().getQueryParameters().getSingleParameter(Routes.OBJECT);
    if (event.getLocation().getQueryParameters().getParameters().containsKey(Routes.ARCHIVED)) {
      section = Section.ARCHIVED;
      sections.choose(section);
    }
    object.setValue(path.flatMap(doors.types()::findByPath).orElse(doors.types().list().getFirst()));
  }

  /// @param property internal name of the one to be opened
  private void show(Optional<String> property) {
    if (object.getValue() == null) {
      return;
    }
    body.removeAll();
    body.add(switch (section) {
      case ACTIVE -> new PropertiesPanel(doors, object.getValue(), property);
      case GROUPS -> new GroupsPanel(doors, object.getValue());
      case ARCHIVED -> new ArchivedPanel(doors, object.getValue(), this::showActive);
    });
  }

  private void choose(Section other) {
    section = other;
    show(Optional.empty());
  }

  private void showActive(String name) {
    section = Section.ACTIVE;
    sections.choose(section);
    show(Optional.of(name));
  }

  private void create() {
    new NewPropertyDialog(doors, object.getValue(), property -> {
      Notifications.done(Texts.of("propertysettings.created", property.label(), property.name()));
      showActive(property.name());
    }).open();
  }
}
