package io.intake.ui.records.links;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.ui.components.Texts;
import java.util.function.Predicate;

/// Finds a record as one types, by what records of its object type are searched by; the newest first.
public class RecordBox extends ComboBox<CrmRecord> {

  private static final String ITEM = """
      <span class="link-option"><span class="link-option-name">${item.name}</span><span class="link-option-fact">${item.fact}</span></span>
      """;

  private final transient CrmRecords records;

  public RecordBox(CrmRecords records) {
    this.records = records;
    setPlaceholder(Texts.of("links.search"));
    // what is typed takes the place of the record that is shown
    getElement().setProperty("autoselect", true);
  }

  /// Offers the records of an object type from now on.
  public RecordBox offer(ObjectType type) {
    return offer(type, record -> true);
  }

  RecordBox offer(ObjectType type, Predicate<CrmRecord> offered) {
    clear();
    setItemLabelGenerator(record -> RecordNames.of(record, type));
    setRenderer(LitRenderer.<CrmRecord>of(ITEM).withProperty("name", record -> RecordNames.of(record, type))
        .withProperty("fact", record -> RecordNames.fact(record, type)));
    setItems(query -> records.page(RecordFilter.all(type.id()).withSearch(query.getFilter().orElse("")), RecordOrder.NEWEST_FIRST,
        query.getOffset(), query.getLimit()).stream().filter(offered));
    return this;
  }
}
