package io.intake.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.intake.associations.AssociationLabel;
import io.intake.associations.Associations;
import io.intake.associations.LabelRefused;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;

/// What links between records may mean.
@Route(value = Routes.SETTINGS_LABELS, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class LabelsView extends SettingsView {

  private final Associations associations;

  LabelsView(Associations associations, ObjectTypes objectTypes) {
    super(Texts.of("settings.labels"));
    this.associations = associations;
    add(new PageHeader(Texts.of("settings.labels"), Texts.of("settings.labels.why")));
    var types = objectTypes.list();
    for (var first = 0; first < types.size(); first++) {
      for (var second = first + 1; second < types.size(); second++) {
        if (!associations.labels(types.get(first).id(), types.get(second).id()).isEmpty()) {
          add(section(types.get(first), types.get(second)));
        }
      }
    }
  }

  private Div section(ObjectType one, ObjectType other) {
    var grid = new Grid<AssociationLabel>();
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    var unnamed = Texts.of("settings.labels.plain");
    grid.addColumn(label -> reads(label, one).isEmpty() ? unnamed : reads(label, one))
        .setHeader(Texts.of("settings.labels.is", Labels.singular(other), Labels.singular(one))).setFlexGrow(1);
    grid.addColumn(label -> reads(label, other).isEmpty() ? unnamed : reads(label, other))
        .setHeader(Texts.of("settings.labels.is", Labels.singular(one), Labels.singular(other))).setFlexGrow(1);
    grid.addComponentColumn(LabelsView::origin).setHeader(Texts.of("settings.labels.origin")).setFlexGrow(0).setWidth("170px");
    grid.setItems(associations.labels(one.id(), other.id()));
    var create = new Button(Texts.of("settings.labels.new"), IntakeIcon.PLUS.create(), event -> create(one, other, grid));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var head = new Div(new H3(Texts.of("settings.labels.between", Labels.plural(one), Labels.plural(other))), create);
    head.addClassName("settings-section-head");
    var section = new Div(head, grid);
    section.addClassName("settings-section");
    return section;
  }

  /// What the record at the other side is to one of this type.
  private static String reads(AssociationLabel label, ObjectType type) {
    return label.builtIn() ? Labels.of(label) : label.from().equals(type.id()) ? label.label() : label.inverseLabel();
  }

  private void create(ObjectType one, ObjectType other, Grid<AssociationLabel> grid) {
    new LabelDialog(one, other, dialog -> {
      try {
        var label = associations.createLabel(one.id(), other.id(), dialog.label(), dialog.inverseLabel());
        dialog.close();
        grid.setItems(associations.labels(one.id(), other.id()));
        Notifications.done(Texts.of("settings.labels.created", label.label()));
      } catch (LabelRefused refused) {
        dialog.refuse(Texts.of("settings.labels.refused." + refused.reason(), refused.argument()));
      }
    }).open();
  }

  private static Span origin(AssociationLabel label) {
    var origin = new Span(Texts.of(label.builtIn() ? "settings.labels.builtIn" : "settings.labels.own"));
    origin.setClassName("faint", label.builtIn());
    return origin;
  }
}
