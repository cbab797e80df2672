package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.associations.AssociationLabel;
import io.intake.associations.Associations;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the file holds: one kind of record, or several linked ones in the same rows. For what most files hold, one press decides and goes
/// on; everything else is put together below.
class ChooseObjectsStep extends WizardPage {

  private final transient List<ObjectType> types;
  private final transient Associations associations;
  private final Map<List<ObjectTypeId>, NativeButton> cards = new LinkedHashMap<>();
  private final Map<ObjectTypeId, NativeButton> chips = new LinkedHashMap<>();
  private final transient SerializableConsumer<List<ObjectTypeId>> onComplete;
  private final Div grid = new Div();
  private final Paragraph together = new Paragraph();
  private List<ObjectTypeId> chosen;

  /// @param all what the user may import
  /// @param chosen what is preselected; may be empty
  /// @param onComplete gets the choice
  ChooseObjectsStep(List<ObjectType> all, Associations associations, List<ObjectTypeId> chosen,
      SerializableConsumer<List<ObjectTypeId>> onComplete) {
    this.types = List.copyOf(all);
    this.associations = associations;
    this.chosen = List.copyOf(chosen);
    this.onComplete = onComplete;
    addClassNames("wizard-page", "choose-objects");
    grid.addClassName("choice-cards");
    var alone = this.types.stream().filter(type -> type.traits().need().isEmpty()).toList();
    alone.forEach(type -> addCard(List.of(type)));
    addPairs();
    together.addClassName("choice-together");
    together.getElement().setAttribute("role", "status");
    add(new H2(Texts.of("wizard.what.title")), new Paragraph(Texts.of("wizard.what.lead")), grid,
        new H3(Texts.of("wizard.what.several")), new Paragraph(Texts.of("wizard.what.several.lead")), chips(), together);
    mark();
  }

  /// The pairs that most files hold: records and the company that matters most to them.
  private void addPairs() {
    for (int i = 0; i < types.size(); i++) {
      for (var other : types.subList(i + 1, types.size())) {
        if (labels(types.get(i).id(), other.id()).stream().anyMatch(label -> Associations.PRIMARY_TYPES.contains(label.typeId()))) {
          addCard(List.of(types.get(i), other));
        }
      }
    }
  }

  private List<AssociationLabel> labels(ObjectTypeId one, ObjectTypeId other) {
    return associations.labels(one, other);
  }

  private void addCard(List<ObjectType> held) {
    var ids = held.stream().map(ObjectType::id).toList();
    var icons = new Span();
    icons.addClassName("choice-icons");
    held.forEach(type -> icons.add(IntakeIcon.named(type.icon()).create()));
    var title = new Span(held.size() == 1 ? Labels.plural(held.getFirst())
        : Texts.of("wizard.what.both", Labels.plural(held.getFirst()), Labels.inSentence(held.get(1), 2)));
    title.addClassName("choice-title");
    var line = new Span(held.size() == 1 ? Texts.of("wizard.what.one.line", Labels.inSentence(held.getFirst(), 1))
        : Texts.of("wizard.what.both.line", held.stream().map(type -> Labels.inSentence(type, 1))
            .collect(Collectors.joining(Texts.of("wizard.what.and")))));
    line.addClassName("choice-line");
    var card = new NativeButton("", event -> {
      this.chosen = ids;
      mark();
      done();
    });
    card.add(icons, title, line);
    card.addClassName("choice-card");
    cards.put(ids, card);
    grid.add(card);
  }

  private Div chips() {
    var row = new Div();
    row.addClassName("choice-chips");
    for (var type : types) {
      var chip = new NativeButton("", event -> toggle(type.id()));
      chip.add(IntakeIcon.named(type.icon()).create(), new Span(Labels.plural(type)));
      chip.addClassName("choice-chip");
      chips.put(type.id(), chip);
      row.add(chip);
    }
    return row;
  }

  /// In the order in which the object types are listed, whichever was chosen first.
  private void toggle(ObjectTypeId id) {
    var held = new ArrayList<>(chosen);
    if (!held.remove(id)) {
      held.add(id);
    }
    chosen = types.stream().map(ObjectType::id).filter(held::contains).toList();
    mark();
  }

  private void mark() {
    cards.forEach((ids, card) -> card.getElement().setAttribute("aria-pressed", Boolean.toString(ids.equals(chosen))));
    chips.forEach((id, chip) -> chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(id))));
    together.setText(chosen.isEmpty() ? "" : missing().orElseGet(() -> Texts.of("wizard.what.together", chosen.stream()
        .map(id -> Labels.inSentence(type(id), 2)).collect(Collectors.joining(", ")))));
    changed();
  }

  private ObjectType type(ObjectTypeId id) {
    return types.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  Optional<String> missing() {
    if (chosen.isEmpty()) {
      return Optional.of(Texts.of("wizard.what.missing"));
    }
    for (var id : chosen) {
      var type = type(id);
      var linked = chosen.stream().filter(other -> !other.equals(id) && !labels(id, other).isEmpty()).toList();
      if (type.traits().need().filter(need -> !need.isMetBy(linked)).isPresent()) {
        return Optional.of(Texts.of("wizard.what.needs", Labels.plural(type), needed(type)));
      }
      if (chosen.size() > 1 && linked.isEmpty()) {
        return Optional.of(Texts.of("wizard.what.apart", Labels.plural(type)));
      }
    }
    return Optional.empty();
  }

  private String needed(ObjectType type) {
    return types.stream().filter(other -> type.traits().need().orElseThrow().isMetBy(other.id()) && !other.id().equals(type.id())
            && !labels(type.id(), other.id()).isEmpty())
        .map(other -> Labels.inSentence(other, 2)).collect(Collectors.joining(", "));
  }

  @Override
  void complete() {
    onComplete.accept(chosen);
  }
}
