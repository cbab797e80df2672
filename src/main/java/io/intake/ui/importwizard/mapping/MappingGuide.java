package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ImportOperation;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What is needed to create and to update, what of it this file has, and how its rows find their records.
final class MappingGuide extends Div {

  private final transient Mapping mapping;
  private final transient PropertyCatalog catalog;
  private final Runnable onChange;
  private final Map<ObjectType, Div> facts = new LinkedHashMap<>();
  private final Map<ObjectType, NativeSelect<ImportOperation>> operations = new LinkedHashMap<>();

  MappingGuide(Mapping mapping, PropertyCatalog catalog, List<ObjectType> types, Runnable onChange) {
    this.mapping = mapping;
    this.catalog = catalog;
    this.onChange = onChange;
    addClassName("mapping-guide");
    types.forEach(type -> add(section(type)));
  }

  /// Shows operations that were chosen elsewhere.
  void showOperations() {
    operations.forEach((type, operation) -> operation.setValue(mapping.operation(type.id())));
  }

  private Section section(ObjectType type) {
    var operation = new NativeSelect<>(Texts.of("wizard.guide.operation", Labels.plural(type)), List.of(ImportOperation.values()),
        value -> Texts.of("wizard.operation." + value), value -> {
          mapping.setOperation(type.id(), value);
          onChange.run();
        });
    operations.put(type, operation);
    operation.setValue(mapping.operation(type.id()));
    var title = new H2(IntakeIcon.named(type.icon()).create(), new Span(Labels.plural(type)));
    var body = new Div();
    body.addClassName("guide-facts");
    facts.put(type, body);
    var section = new Section(title, operation, body);
    section.addClassName("guide-section");
    return section;
  }

  /// Shows what the mapping has and lacks now.
  void refresh() {
    facts.forEach((type, body) -> {
      body.removeAll();
      var needs = new Requirements(type, mapping.operation(type.id()), mapping.properties(type.id()));
      if (needs.operation() != ImportOperation.UPDATE) {
        body.add(need(Texts.of(type.requirement().all() ? "wizard.guide.create.all" : "wizard.guide.create.one"), type,
            type.requirement().names(), needs.mapped()));
      }
      if (needs.operation() != ImportOperation.CREATE) {
        body.add(need(Texts.of("wizard.guide.update"), type, needs.identifiers(), needs.mapped()));
      }
      body.add(matching(type, needs));
    });
  }

  private Div need(String title, ObjectType type, List<String> names, Set<String> mapped) {
    var heading = new Span(title);
    heading.addClassName("guide-heading");
    var need = new Div(heading);
    need.addClassName("guide-need");
    for (var name : names) {
      var has = mapped.contains(name);
      var line = new Div((has ? IntakeIcon.CHECK : IntakeIcon.MINUS).create(), new Span(label(type, name)));
      line.addClassNames("guide-line", has ? "guide-has" : "guide-lacks");
      line.getElement().setAttribute("title", Texts.of(has ? "wizard.guide.has" : "wizard.guide.lacks"));
      need.add(line);
    }
    return need;
  }

  private Div matching(ObjectType type, Requirements needs) {
    var used = needs.identifiers().stream().filter(needs.mapped()::contains).map(name -> label(type, name))
        .collect(Collectors.joining(Texts.of("wizard.guide.then")));
    var sentence = new Div(new Span(used.isEmpty() ? Texts.of("wizard.guide.unmatched", Labels.inSentence(type, 1))
        : Texts.of("wizard.guide.matched", used, Labels.inSentence(type, 1))));
    sentence.addClassName("guide-matching");
    sentence.setClassName("guide-warning", used.isEmpty());
    return sentence;
  }

  private String label(ObjectType type, String property) {
    return catalog.find(type.id(), property).map(Labels::of).orElse(property);
  }
}
