package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.associations.Associations;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the file holds: one kind of record, or two linked ones in the same rows. One press decides and goes on.
class ChooseObjectsStep extends WizardPage {

  private final Map<List<ObjectTypeId>, NativeButton> cards = new LinkedHashMap<>();
  private final transient SerializableConsumer<List<ObjectTypeId>> onComplete;
  private final Div grid = new Div();
  private List<ObjectTypeId> chosen;

  /// @param all what the user may import
  /// @param chosen what is preselected; may be empty
  /// @param onComplete gets the choice
  ChooseObjectsStep(List<ObjectType> all, Associations associations, List<ObjectTypeId> chosen,
      SerializableConsumer<List<ObjectTypeId>> onComplete) {
    this.chosen = List.copyOf(chosen);
    this.onComplete = onComplete;
    addClassNames("wizard-page", "choose-objects");
    grid.addClassName("choice-cards");
    all.forEach(type -> addCard(List.of(type)));
    for (int i = 0; i < all.size(); i++) {
      for (var other : all.subList(i + 1, all.size())) {
        if (!associations.labels(all.get(i).id(), other.id()).isEmpty()) {
          addCard(List.of(all.get(i), other));
        }
      }
    }
    add(new H2(Texts.of("wizard.what.title")), new Paragraph(Texts.of("wizard.what.lead")), grid);
    mark();
  }

  private void addCard(List<ObjectType> types) {
    var ids = types.stream().map(ObjectType::id).toList();
    var icons = new Span();
    icons.addClassName("choice-icons");
    types.forEach(type -> icons.add(IntakeIcon.named(type.icon()).create()));
    var title = new Span(types.size() == 1 ? Labels.plural(types.getFirst())
        : Texts.of("wizard.what.both", Labels.plural(types.getFirst()), Labels.plural(types.get(1)).toLowerCase(Locale.ROOT)));
    title.addClassName("choice-title");
    var line = new Span(types.size() == 1 ? Texts.of("wizard.what.one.line", Labels.singular(types.getFirst()).toLowerCase(Locale.ROOT))
        : Texts.of("wizard.what.both.line", types.stream().map(type -> Labels.singular(type).toLowerCase(Locale.ROOT))
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

  private void mark() {
    cards.forEach((ids, card) -> card.getElement().setAttribute("aria-pressed", Boolean.toString(ids.equals(chosen))));
  }

  @Override
  Optional<String> missing() {
    return cards.containsKey(chosen) ? Optional.empty() : Optional.of(Texts.of("wizard.what.missing"));
  }

  @Override
  void complete() {
    onComplete.accept(chosen);
  }
}
