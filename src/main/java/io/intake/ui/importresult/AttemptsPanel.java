package io.intake.ui.importresult;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.ImportOverview;
import io.intake.ui.Routes;
import io.intake.ui.components.OutcomeBar;
import io.intake.ui.components.Texts;
import io.intake.ui.components.When;
import java.util.List;

/// The attempts at the rows of one file, in their order; the one on this page is marked.
class AttemptsPanel extends Section {

  AttemptsPanel(List<ImportOverview> attempts, ImportOverview shown) {
    addClassName("attempts");
    add(new H3(Texts.of("importresult.attempts")));
    var list = new OrderedList();
    for (var at = 0; at < attempts.size(); at++) {
      list.add(line(attempts.get(at), at + 1, attempts.get(at).id().equals(shown.id())));
    }
    add(list);
  }

  private static ListItem line(ImportOverview attempt, int number, boolean isShown) {
    var link = new Anchor(Routes.openImport(attempt.id()), Texts.of("importresult.attempt", number));
    link.getElement().setAttribute("router-link", true);
    if (isShown) {
      link.getElement().setAttribute("aria-current", "page");
    }
    var bar = new OutcomeBar();
    bar.show(attempt.summary().rows());
    return new ListItem(link, new Span(attempt.fileName()), bar,
        new Span(Texts.of("frame.outcome.count.FAILED", attempt.summary().rows().failed())),
        new When(attempt.startedAt().orElse(attempt.createdAt())));
  }
}
