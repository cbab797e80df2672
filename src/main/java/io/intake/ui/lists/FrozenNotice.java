package io.intake.ui.lists;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.lists.LostFilter;
import io.intake.lists.ObjectList;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.List;

/// Says why nobody is on an active list whose filters ask for what is not there any more, and what to do.
class FrozenNotice extends Div {

  FrozenNotice(ObjectList list, List<LostFilter> lost, String objectPath, boolean administrator) {
    addClassNames("notice", "notice-look", "frozen-notice");
    getElement().setAttribute("role", "status");
    var words = new Div(new Span(Texts.of("lists.frozen", list.name())));
    lost.forEach(filter -> words.add(reason(filter)));
    words.add(new Span(Texts.of(administrator ? "lists.frozen.remedy.administrator" : "lists.frozen.remedy")));
    if (administrator && lost.stream().anyMatch(LostFilter.OfProperty.class::isInstance)) {
      words.add(link(Routes.archivedProperties(objectPath), Texts.of("lists.frozen.properties")));
    }
    add(IntakeIcon.ALERT.create(), words);
  }

  private static Span reason(LostFilter filter) {
    return switch (filter) {
      case LostFilter.OfProperty(var name) -> new Span(Texts.of("lists.frozen.property", name));
      case LostFilter.OfDeletedList(var name) -> new Span(Texts.of("lists.frozen.deleted", name));
      case LostFilter.OfFrozenList(var name, var id) ->
          new Span(new Span(Texts.of("lists.frozen.list", name) + " "), link(Routes.openList(id), Texts.of("lists.frozen.open", name)));
    };
  }

  private static Anchor link(String target, String words) {
    var link = new Anchor(target, words);
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
