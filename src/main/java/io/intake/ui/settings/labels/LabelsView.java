package io.intake.ui.settings.labels;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLabels;
import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.associations.LabelRefused;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ColumnTarget;
import io.intake.imports.SavedMappings;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.settings.QuestionDialog;
import io.intake.ui.settings.SettingsLayout;
import io.intake.ui.settings.SettingsView;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/// What links between records may mean, and how many there may be.
@Route(value = Routes.SETTINGS_LABELS, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class LabelsView extends SettingsView {

  private final Associations associations;
  private final AssociationLabels labels;
  private final SavedMappings mappings;
  private final Select<ObjectPair> pairs = new Select<>();
  private final Div content = new Div();

  LabelsView(Associations associations, AssociationLabels labels, ObjectTypes objectTypes, SavedMappings mappings) {
    super(Texts.of("settings.labels"));
    this.associations = associations;
    this.labels = labels;
    this.mappings = mappings;
    var create = new Button(Texts.of("settings.labels.new"), IntakeIcon.PLUS.create(), event -> create(pairs.getValue()));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var all = pairs(objectTypes);
    pairs.setLabel(Texts.of("settings.labels.pair"));
    pairs.setItemLabelGenerator(ObjectPair::words);
    pairs.setItems(all);
    pairs.addValueChangeListener(event -> show(event.getValue()));
    var choice = new Div(pairs, create);
    choice.addClassName("label-pair");
    add(new PageHeader(Texts.of("settings.labels"), Texts.of("settings.labels.why")), choice, content);
    pairs.setValue(all.stream().filter(pair -> !pair.isOfOneType()).findFirst().orElse(all.getFirst()));
  }

  private List<ObjectPair> pairs(ObjectTypes objectTypes) {
    var types = objectTypes.list();
    var found = new ArrayList<ObjectPair>();
    for (var first = 0; first < types.size(); first++) {
      for (var second = first; second < types.size(); second++) {
        var pair = new ObjectPair(types.get(first), types.get(second));
        if (!associations.labels(pair.one().id(), pair.other().id()).isEmpty()) {
          found.add(pair);
        }
      }
    }
    return found;
  }

  private void show(ObjectPair pair) {
    var uses = labels.uses(pair.one().id(), pair.other().id());
    var limits = labels.limits(pair.one().id(), pair.other().id());
    var grid = new LabelGrid(pair, new LabelGrid.Actions(row -> edit(pair, row), row -> delete(pair, row)));
    grid.show(associations.labels(pair.one().id(), pair.other().id()).stream()
        .map(label -> new LabelGrid.Row(label, uses.getOrDefault(label.typeId(), 0L),
            limits.getOrDefault(label.typeId(), AssociationLimit.none(label.typeId())))).toList());
    content.removeAll();
    content.add(grid);
  }

  private void create(ObjectPair pair) {
    LabelDialog.forNew(pair, dialog -> save(dialog, () -> {
      var label = associations.createLabel(pair.one().id(), pair.other().id(), dialog.label(), dialog.inverseLabel());
      limit(dialog, label, pair, "settings.labels.created");
    })).open();
  }

  private void edit(ObjectPair pair, LabelGrid.Row row) {
    LabelDialog.forExisting(pair, row, dialog -> save(dialog, () -> {
      var label = row.label();
      if (!label.builtIn()) {
        var forwards = label.from().equals(pair.one().id());
        label = labels.rename(label.typeId(), forwards ? dialog.label() : dialog.inverseLabel(),
            forwards ? dialog.inverseLabel() : dialog.label());
      }
      limit(dialog, label, pair, "settings.labels.saved");
    })).open();
  }

  private void limit(LabelDialog dialog, AssociationLabel label, ObjectPair pair, String message) {
    var limit = dialog.limit(label.typeId(), label.from().equals(pair.one().id()));
    labels.setLimit(limit);
    var beyond = labels.countBeyond(limit);
    Notifications.done(beyond > 0 ? Texts.of("settings.labels.beyond", beyond) : Texts.of(message, pair.forwards(label)));
  }

  private void save(LabelDialog dialog, Runnable work) {
    try {
      work.run();
      dialog.close();
      show(pairs.getValue());
    } catch (LabelRefused refused) {
      dialog.refuse(Texts.of("settings.labels.refused." + refused.reason(), refused.argument()));
    }
  }

  private void delete(ObjectPair pair, LabelGrid.Row row) {
    var word = pair.forwards(row.label());
    var effect = String.join(" ", Texts.of("settings.labels.delete.links", row.uses()),
        Texts.of("settings.labels.delete.mappings", mappingsWith(pair)), Texts.of("settings.labels.delete.final"));
    new QuestionDialog(Texts.of("settings.labels.delete.title", word), effect, Texts.of("settings.labels.delete"), () -> {
      labels.delete(row.label().typeId());
      show(pair);
      Notifications.done(Texts.of("settings.labels.deleted", word));
    }).open();
  }

  /// Saved mappings with a column of labels between these objects.
  private long mappingsWith(ObjectPair pair) {
    return mappings.list().stream().filter(mapping -> mapping.columns().stream()
        .anyMatch(column -> column.target() instanceof ColumnTarget.LabelColumn(var from, var to) && pair.isOf(from, to))).count();
  }
}
