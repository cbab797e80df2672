package io.intake.ui.duplicates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.RowChoice;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.Optional;

/// What stands behind one kind of possible doubles: a card for each, with the choices, and the choices for all at once.
public class DuplicatePane extends Div {

  private static final int PAGE = 20;

  private final transient DuplicateDesk desk;
  private final Div head = new Div();
  private final Div cards = new Div();
  private final Button more = new Button(Texts.of("duplicates.more"), event -> showMore());
  private final Paragraph tail = new Paragraph();
  private transient Optional<DuplicateFinding> finding = Optional.empty();
  private int shown = PAGE;

  public DuplicatePane(DuplicateDesk desk) {
    this.desk = desk;
    addClassName("duplicate-pane");
    head.addClassNames("values-head", "duplicate-head");
    cards.addClassName("duplicate-cards");
    cards.getElement().setAttribute("role", "list");
    more.addThemeVariants(ButtonVariant.TERTIARY);
    tail.addClassName("values-tail");
    add(head, cards, more, tail);
  }

  public void show(DuplicateFinding chosen) {
    shown = PAGE;
    refresh(chosen);
    getElement().executeJs("this.scrollTop = 0");
  }

  /// Asks again what there is, for what was decided is none any more.
  public void refresh(DuplicateFinding chosen) {
    finding = Optional.of(chosen);
    var found = found(chosen);
    cards.removeAll();
    cards.getElement().setAttribute("aria-label", DuplicateWords.title(chosen, desk.type(chosen.objectType())));
    found.stream().limit(shown).forEach(cards::add);
    more.setVisible(found.size() > shown);
    tail.setVisible(found.size() <= shown && chosen.open() > chosen.listed());
    tail.setText(Texts.of("duplicates.beyond", chosen.open() - chosen.listed()));
    drawHead(chosen);
  }

  private List<? extends Component> found(DuplicateFinding chosen) {
    return chosen.kind().isToBeDecided()
        ? desk.resemblances(chosen, 0, shown + 1).stream().map(row -> new ResemblanceCard(row, chosen, desk)).toList()
        : desk.repeatedRecords(chosen, 0, shown + 1).stream().map(record -> new RepeatedCard(record, chosen.objectType(), desk)).toList();
  }

  private void showMore() {
    shown += PAGE;
    finding.ifPresent(this::refresh);
  }

  private void drawHead(DuplicateFinding chosen) {
    head.removeAll();
    head.setVisible(chosen.kind().isToBeDecided() && chosen.listed() > 1);
    var words = new Span(Texts.of("duplicates.all", chosen.listed()));
    words.addClassName("values-proposed");
    var actions = new Div();
    actions.addClassName("duplicate-all");
    if (chosen.kind() == DuplicateFinding.Kind.RECORDS_ALIKE && desk.mayUpdate(chosen.objectType())) {
      actions.add(all("duplicates.update.all", chosen, RowChoice.Kind.UPDATE));
    }
    if (desk.mayCreate(chosen.objectType())) {
      actions.add(all("duplicates.create.all", chosen, RowChoice.Kind.CREATE));
    }
    actions.add(all("duplicates.skip.all", chosen, RowChoice.Kind.SKIP));
    head.add(words, actions);
  }

  private Button all(String key, DuplicateFinding chosen, RowChoice.Kind kind) {
    var button = new Button(Texts.of(key), event -> desk.chooseForAll(chosen, kind));
    button.addThemeVariants(ButtonVariant.SMALL);
    return button;
  }
}
