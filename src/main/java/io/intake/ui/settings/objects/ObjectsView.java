package io.intake.ui.settings.objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.intake.associations.AssociationLabels;
import io.intake.associations.Associations;
import io.intake.crmobjects.CustomObject;
import io.intake.crmobjects.CustomObjects;
import io.intake.crmobjects.ObjectChange;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypeRefused;
import io.intake.crmobjects.ObjectTypes;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyRefused;
import io.intake.ui.Routes;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.settings.QuestionDialog;
import io.intake.ui.settings.SettingsLayout;
import io.intake.ui.settings.SettingsView;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/// The objects that people define: define one, change it, take it out of sight and bring it back.
@Route(value = Routes.SETTINGS_OBJECTS, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class ObjectsView extends SettingsView {

  private final ObjectTypes types;
  private final CustomObjects objects;
  private final PropertyCatalog catalog;
  private final AssociationLabels labels;
  private final Associations associations;
  private final PageHeader header = new PageHeader(Texts.of("objects.title"), Texts.of("objects.why"));
  private final ObjectGrid grid = new ObjectGrid(new ObjectGrid.Actions(this::edit, this::askToArchive, this::restore));
  private final Div none = new Div();

  ObjectsView(ObjectTypes types, CustomObjects objects, PropertyCatalog catalog, AssociationLabels labels,
      Associations associations) {
    super(Texts.of("objects.title"));
    this.types = types;
    this.objects = objects;
    this.catalog = catalog;
    this.labels = labels;
    this.associations = associations;
    header.addActions(defineButton());
    add(header, grid, none);
    refresh();
  }

  private Button defineButton() {
    var define = new Button(Texts.of("objects.new"), IntakeIcon.PLUS.create(), event -> define());
    define.addThemeVariants(ButtonVariant.PRIMARY);
    return define;
  }

  private void refresh() {
    var all = objects.list();
    header.setFigure(Texts.of("settings.users.figure", all.size()));
    header.setVisible(!all.isEmpty());
    var records = all.stream().collect(Collectors.toMap(object -> object.type().id(), object -> objects.countRecords(object.type().id())));
    var linked = all.stream().collect(Collectors.toMap(object -> object.type().id(), object -> object.type().traits().linkedWith().stream()
        .map(types::get).map(Labels::plural).collect(Collectors.joining(", "))));
    grid.show(all, new ObjectGrid.Facts(records, linked));
    grid.setVisible(!all.isEmpty());
    none.removeAll();
    if (all.isEmpty()) {
      none.add(new EmptyState(IntakeIcon.OBJECT, Texts.of("objects.empty"), Texts.of("objects.empty.why"), defineButton()));
    }
  }

  private void define() {
    new NewObjectDialog(types.list(), dialog -> {
      try {
        var type = types.create(dialog.definition());
        dialog.close();
        done(Texts.of("objects.created", type.plural()));
      } catch (ObjectTypeRefused refused) {
        dialog.refuseName(words(refused), refused.argument());
      } catch (PropertyRefused refused) {
        dialog.refuseProperty(Texts.of("wizard.property.refused." + refused.reason(), refused.argument()), refused.argument());
      }
    }).open();
  }

  private void edit(CustomObject object) {
    var type = object.type();
    new EditObjectDialog(type, catalog.list(type.id()), others(type), dialog -> askToPart(type, dialog.change(), () -> save(type, dialog)))
        .open();
  }

  /// Says how many links go, where an object is taken away; asks only if something is lost.
  private void askToPart(ObjectType type, ObjectChange change, Runnable save) {
    var parted = types.parted(type, change.linkedWith());
    var links = parted.stream().mapToLong(other -> linksBetween(type, other)).sum();
    if (links == 0 && parted.stream().noneMatch(other -> hasLabels(type, other))) {
      save.run();
      return;
    }
    var names = parted.stream().map(types::get).map(Labels::plural).collect(Collectors.joining(", "));
    new QuestionDialog(Texts.of("objects.part.title", Labels.plural(type), names), Texts.of("objects.part.why", links),
        Texts.of("objects.part", links), save).open();
  }

  private boolean hasLabels(ObjectType type, ObjectTypeId other) {
    return associations.labels(type.id(), other).stream().anyMatch(label -> !label.isPlain() && !label.builtIn())
        || !labels.limits(type.id(), other).isEmpty();
  }

  /// Each link has its plain type, whatever its labels.
  private long linksBetween(ObjectType type, ObjectTypeId other) {
    return labels.uses(type.id(), other).values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private void save(ObjectType type, EditObjectDialog dialog) {
    try {
      var changed = objects.change(type.id(), dialog.change());
      dialog.close();
      done(Texts.of("objects.changed", Labels.plural(changed)));
    } catch (ObjectTypeRefused refused) {
      if (refused.reason() == ObjectTypeRefused.Reason.TOO_MANY_SECONDARY) {
        dialog.refuseSecondary(words(refused));
      } else {
        dialog.refuseName(words(refused), refused.argument());
      }
    }
  }

  private List<ObjectType> others(ObjectType type) {
    return types.list().stream().filter(other -> !other.id().equals(type.id())).toList();
  }

  private static String words(ObjectTypeRefused refused) {
    return Texts.of("objects.refused." + refused.reason(), refused.argument());
  }

  /// Says how many records go out of sight with it; asks only if there are any.
  private void askToArchive(CustomObject object) {
    var count = objects.countRecords(object.type().id());
    if (count == 0) {
      archive(object);
      return;
    }
    new QuestionDialog(Texts.of("objects.archive.title", Labels.plural(object.type())), Texts.of("objects.archive.why", count),
        Texts.of("objects.archive"), () -> archive(object)).open();
  }

  private void archive(CustomObject object) {
    objects.archive(object.type().id());
    refresh();
    Notifications.done(Texts.of("objects.wasArchived", Labels.plural(object.type())), Texts.of("settings.undo"), () -> restore(object));
    showInNavigation();
  }

  private void restore(CustomObject object) {
    objects.restore(object.type().id());
    done(Texts.of("objects.restored", Labels.plural(object.type())));
  }

  private void done(String words) {
    refresh();
    showInNavigation();
    Notifications.done(words);
  }

  /// The frame looks for object types whenever somebody goes somewhere.
  private void showInNavigation() {
    getUI().ifPresent(ui -> ui.navigate(Routes.SETTINGS_OBJECTS));
  }
}
