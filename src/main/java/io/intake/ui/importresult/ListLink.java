package io.intake.ui.importresult;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// The way to the list that an import asked for. Lists are built after their import, so it looks again until this one is there.
class ListLink extends Div {

  private static final Duration PACE = Duration.ofSeconds(1);
  /// A list that is not there so long after its import was deleted, or comes once the server is started again.
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final transient Supplier<Optional<Anchor>> find;
  private final Poller poller = new Poller(PACE, this::look);
  private final Span waiting = new Span();
  private final transient Instant until;

  /// @param finishedAt when the import came to its end
  /// @param find the link, once the list is there
  ListLink(String list, Instant finishedAt, Supplier<Optional<Anchor>> find) {
    this.find = find;
    until = finishedAt.plus(PATIENCE);
    addClassName("list-link");
    waiting.setText(Texts.of("importresult.list.coming", list));
    waiting.addClassName("result-hint");
    waiting.getElement().setAttribute("role", "status");
    add(waiting, poller);
    look();
  }

  void look() {
    var found = find.get();
    found.ifPresent(this::add);
    waiting.setVisible(found.isEmpty() && Instant.now().isBefore(until));
    poller.setOn(waiting.isVisible());
  }
}
