package io.intake.ui.propertysettings;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;

/// All properties of an object type; the chosen one opens beside.
class PropertyGrid extends Grid<PropertyRow> {

  PropertyGrid() {
    addClassName("property-grid");
    setSelectionMode(SelectionMode.SINGLE);
    addComponentColumn(PropertyGrid::name).setHeader(Texts.of("propertysettings.column.property")).setFlexGrow(3).setWidth("200px")
        .setComparator(PropertyRow::label).setSortable(true).setResizable(true);
    addColumn(PropertyRow::kind).setHeader(Texts.of("propertysettings.column.kind")).setFlexGrow(1).setWidth("130px").setSortable(true)
        .setResizable(true);
    addColumn(PropertyRow::group).setHeader(Texts.of("propertysettings.column.group")).setFlexGrow(1).setWidth("140px").setSortable(true)
        .setResizable(true).setTooltipGenerator(PropertyRow::group);
    addColumn(PropertyGrid::share).setHeader(Texts.of("propertysettings.column.filled"))
        .setFlexGrow(0).setWidth("88px").setTextAlign(ColumnTextAlign.END).setComparator(row -> row.share().orElse(0));
    addColumn(row -> row.usages().isEmpty() ? "–" : Texts.of("propertysettings.number", row.usages().size()))
        .setHeader(Texts.of("propertysettings.column.used")).setFlexGrow(0).setWidth("108px").setTextAlign(ColumnTextAlign.END)
        .setComparator(row -> row.usages().size());
  }

  private static String share(PropertyRow row) {
    return row.share().isEmpty() ? "–" : Texts.of("propertysettings.percent", row.share().getAsDouble());
  }

  private static Div name(PropertyRow row) {
    var label = new Span(row.label());
    label.addClassName("cut");
    label.setTitle(row.label());
    var name = new Span(row.property().name());
    name.addClassNames("cut", "faint", "internal-name");
    var words = new Div(label, name);
    words.addClassName("defined-words");
    var line = new Div(PropertyFormat.icon(row.property()).create(), words);
    line.addClassName("defined-name");
    mark(line, row.isFixed(), IntakeIcon.LOCK, "propertysettings.mark.fixed");
    mark(line, row.property().unique() && !row.isFixed(), IntakeIcon.KEY, "propertysettings.mark.unique");
    mark(line, row.property().adjustment().fast(), IntakeIcon.FILTER, "propertysettings.mark.fast");
    return line;
  }

  private static void mark(Div line, boolean is, IntakeIcon icon, String key) {
    if (is) {
      var mark = new Span(icon.create());
      mark.addClassNames("faint", "defined-mark");
      mark.setTitle(Texts.of(key));
      mark.getElement().setAttribute("role", "img").setAttribute("aria-label", Texts.of(key));
      line.add(mark);
    }
  }
}
