package io.intake.ui.findings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.OutcomeCounts;
import io.intake.imports.RowOutcome;
import io.intake.ui.components.CountCard;
import io.intake.ui.components.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The counts of the five outcomes as cards; pressing one narrows what stands below to it, pressing it again widens.
public class OutcomeCards extends Div {

  private final Map<RowOutcome, CountCard> cards = new EnumMap<>(RowOutcome.class);
  private final SerializableConsumer<Optional<RowOutcome>> onChoice;
  private Optional<RowOutcome> chosen = Optional.empty();

  public OutcomeCards(SerializableConsumer<Optional<RowOutcome>> onChoice) {
    this.onChoice = onChoice;
    addClassName("outcome-cards");
    getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("findings.cards.label"));
    for (var outcome : RowOutcome.values()) {
      var card = new CountCard(outcome, () -> toggle(outcome));
      cards.put(outcome, card);
      add(card);
    }
  }

  /// Shows which card is pressed without telling.
  public void choose(Optional<RowOutcome> outcome) {
    chosen = outcome;
    cards.forEach((key, card) -> card.setPressed(outcome.filter(key::equals).isPresent()));
  }

  public void show(OutcomeCounts counts) {
    cards.forEach((outcome, card) -> card.setCount(counts.of(outcome)));
  }

  private void toggle(RowOutcome outcome) {
    choose(chosen.filter(outcome::equals).isPresent() ? Optional.empty() : Optional.of(outcome));
    onChoice.accept(chosen);
  }
}
