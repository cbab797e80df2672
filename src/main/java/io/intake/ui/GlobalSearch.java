package io.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.function.Supplier;

/// Finds records of every object type, from every screen. The results stand below the field while the focus is in either;
/// `js/frame.js` brings the arrow keys.
class GlobalSearch extends Div {

  private static final int SHOWN = 5;
  private static final int FEWEST_LETTERS = 2;
  private static final int PAUSE_MILLIS = 300;

  private final CrmRecords records;
  private final Supplier<List<ObjectType>> types;
  private final TextField field = new TextField();
  private final Div results = new Div();

  GlobalSearch(CrmRecords records, Supplier<List<ObjectType>> types) {
    this.records = records;
    this.types = types;
    addClassName("global-search");
    field.setPlaceholder(Texts.of("frame.search"));
    field.setAriaLabel(Texts.of("frame.search"));
    field.setPrefixComponent(IntakeIcon.SEARCH.create());
    field.setSuffixComponent(keyHint());
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    field.addValueChangeListener(event -> search(event.getValue().strip()));
    results.addClassName("search-results");
    add(field, results);
  }

  /// Forgets what was searched, once something was found.
  void clear() {
    field.clear();
  }

  private void search(String words) {
    results.removeAll();
    if (words.length() >= FEWEST_LETTERS) {
      types.get().forEach(type -> show(type, words));
      if (results.getComponentCount() == 0) {
        results.add(hint(Texts.of("frame.search.none", words)));
      }
    }
  }

  private void show(ObjectType type, String words) {
    var filter = RecordFilter.all(type.id()).withSearch(words);
    var found = records.page(filter, RecordOrder.NEWEST_FIRST, 0, SHOWN + 1);
    if (found.isEmpty()) {
      return;
    }
    results.add(hint(Labels.plural(type)));
    found.stream().limit(SHOWN).forEach(record -> results.add(link(type, record)));
    if (found.size() > SHOWN) {
      var all = new Anchor(Routes.searchObjects(type, words), new Span(Texts.of("frame.search.all", Labels.plural(type))));
      all.addClassName("search-result-all");
      results.add(asResult(all));
    }
  }

  private static Anchor link(ObjectType type, CrmRecord record) {
    var name = new Span(record.displayName());
    name.addClassName("search-result-name");
    var more = new Span(type.searchProperties().stream()
        .map(property -> type.traits().text(property, record.properties().getOrDefault(property, "")))
        .filter(value -> !value.isEmpty() && !value.equals(record.displayName())).findFirst().orElse(""));
    more.addClassName("search-result-more");
    return asResult(new Anchor(Routes.openRecord(type, record.id().value()), IntakeIcon.named(type.icon()).create(), name, more));
  }

  private static Anchor asResult(Anchor link) {
    link.addClassName("search-result");
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  private static Div hint(String text) {
    var hint = new Div(text);
    hint.addClassName("search-results-hint");
    return hint;
  }

  private static Span keyHint() {
    var key = new Span("/");
    key.addClassName("key-hint");
    key.getElement().setAttribute("aria-hidden", "true");
    return key;
  }
}
