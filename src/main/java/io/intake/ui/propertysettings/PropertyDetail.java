package io.intake.ui.propertysettings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.intake.properties.Property;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyUsage;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.settings.QuestionDialog;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One property: what it is, what of it can be changed, and where it is used.
class PropertyDetail extends Div {

  private final transient PropertyDoors doors;
  private final transient PropertyRow row;
  private final transient Consumer<Optional<String>> changed;
  private final DefinitionForm form;
  private final OptionEditor options;
  private final RuleEditor rules;
  private final Paragraph refusal = new Paragraph();

  /// @param changed told the internal name, or nothing once the property is archived
  PropertyDetail(PropertyDoors doors, PropertyRow row, Consumer<Optional<String>> changed) {
    this.doors = doors;
    this.row = row;
    this.changed = changed;
    addClassName("property-detail");
    form = new DefinitionForm(row.property(), doors.catalog().groups(row.property().objectType()));
    options = new OptionEditor(doors, row.property(), () -> changed.accept(Optional.of(row.property().name())));
    rules = new RuleEditor(row.property());
    refusal.addClassName("form-refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    var content = new Div(head(), form);
    content.addClassName("property-detail-content");
    if (hasOwnOptions()) {
      content.add(section("propertysettings.options", "propertysettings.options.why"), options);
    }
    if (!row.isFixed() && rules.hasKinds()) {
      content.add(section("propertysettings.rules", "propertysettings.rules.why"), rules);
    }
    content.add(uses());
    content.add(new WorkPanel(doors, row.property(), () -> changed.accept(Optional.of(row.property().name()))));
    add(content);
    if (!row.isFixed()) {
      add(actions());
    }
  }

  private boolean hasOwnOptions() {
    return doors.administration().keepsOptions(row.property());
  }

  private Div head() {
    var property = row.property();
    var name = new Span(property.name());
    name.addClassName("internal-name");
    name.setTitle(Texts.of("propertysettings.name.why"));
    var facts = new Div(new Span(row.kind()), name);
    facts.addClassName("property-facts");
    if (property.unique()) {
      facts.add(new Span(Texts.of("propertysettings.mark.unique")));
    }
    if (row.isFixed()) {
      facts.add(new Span(Texts.of("propertysettings.mark.fixed")));
    } else if (property.builtIn()) {
      facts.add(new Span(Texts.of("propertysettings.mark.builtIn")));
    }
    var close = SortButtons.icon(IntakeIcon.CLOSE, Texts.of("propertysettings.close"), () -> changed.accept(Optional.empty()));
    close.addClassName("property-detail-close");
    var head = new Div(close, new H3(row.label()), facts);
    head.addClassName("property-detail-head");
    return head;
  }

  private static Div section(String title, String why) {
    var explanation = new Paragraph(Texts.of(why));
    explanation.addClassName("faint");
    var section = new Div(new H3(Texts.of(title)), explanation);
    section.addClassName("property-section");
    return section;
  }

  private Div uses() {
    var section = new Div(new H3(Texts.of("propertysettings.uses")));
    section.addClassName("property-section");
    if (row.usages().isEmpty()) {
      var none = new Paragraph(Texts.of("propertysettings.uses.none"));
      none.addClassName("faint");
      section.add(none);
    } else {
      section.add(usageList());
    }
    return section;
  }

  private UnorderedList usageList() {
    var list = new UnorderedList();
    row.usages().forEach(usage -> list.add(new ListItem(Texts.of("propertysettings.use." + usage.kind(), usage.where()))));
    return list;
  }

  private Div actions() {
    var save = new Button(Texts.of("settings.save"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var archive = new Button(Texts.of("propertysettings.archive"), IntakeIcon.ARCHIVE.create(), event -> askToArchive());
    archive.addThemeVariants(ButtonVariant.TERTIARY);
    archive.setVisible(!row.property().builtIn());
    var buttons = new Div(archive, save);
    buttons.addClassName("property-detail-buttons");
    var actions = new Div(refusal, buttons);
    actions.addClassName("property-detail-actions");
    return actions;
  }

  private void save() {
    var property = row.property();
    try {
      if (hasOwnOptions() && !property.options().equals(options.options())) {
        doors.administration().setOptions(property.objectType(), property.name(), options.options());
      }
      if (rules.hasKinds() && !property.rules().equals(rules.rules())) {
        doors.administration().setRules(property.objectType(), property.name(), rules.rules());
      }
      doors.administration().change(property.objectType(), property.name(), form.edit());
      Notifications.done(Texts.of("propertysettings.saved", row.label()));
      changed.accept(Optional.of(property.name()));
    } catch (PropertyRefused refused) {
      refusal.setText(Refusals.words(refused));
      refusal.setVisible(true);
    }
  }

  /// Where it is used is looked up anew: who answers shall know what follows.
  private void askToArchive() {
    var property = row.property();
    var usages = doors.administration().usages(property.objectType()).stream()
        .filter(usage -> usage.property().equals(property.name())).toList();
    new QuestionDialog(Texts.of("propertysettings.archive.title", row.label()), ArchiveWords.of(usages),
        Texts.of("propertysettings.archive"), () -> archive(usages)).open();
  }

  private void archive(List<PropertyUsage> told) {
    Property property = row.property();
    if (Refusals.attempt(() -> doors.administration().archive(property.objectType(), property.name(), told))) {
      Notifications.done(Texts.of("propertysettings.archived", row.label()), Texts.of("settings.undo"), () -> {
        if (Refusals.attempt(() -> doors.administration().restore(property.objectType(), property.name()))) {
          changed.accept(Optional.of(property.name()));
        }
      });
      changed.accept(Optional.empty());
    }
  }
}
