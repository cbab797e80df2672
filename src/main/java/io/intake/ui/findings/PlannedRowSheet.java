package io.intake.ui.findings;

import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportId;
import io.intake.imports.Imports;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import io.intake.ui.components.OutcomeBadge;
import io.intake.ui.components.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The rows of the plan as a sheet: what becomes of each, wrong cells marked, old and new value where one changes. Any number of
/// rows, for only those in sight are fetched.
public class PlannedRowSheet extends Grid<PlannedRow> {

  private static final int PAGE = 60;

  private final transient PropertyWords words;
  private Collection<RowOutcome> outcomes = List.of();

  /// @param columns what the sheet shows; columns that go nowhere are left out
  /// @param desk where a changed cell goes
  public PlannedRowSheet(Imports imports, ImportId id, List<ColumnMapping> columns, PropertyWords words, FixDesk desk) {
    super();
    this.words = words;
    setPageSize(PAGE);
    addClassName("row-sheet");
    addThemeVariants(GridVariant.NO_BORDER);
    setColumnRendering(ColumnRendering.LAZY);
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(Texts.of("findings.sheet.label"));
    addColumn(row -> Texts.of("findings.number", row.lineNumber())).setHeader(Texts.of("findings.rows.line")).setWidth("76px")
        .setFlexGrow(0).setFrozen(true).setTextAlign(ColumnTextAlign.END);
    addColumn(outcome()).setHeader(Texts.of("findings.sheet.outcome")).setWidth("128px").setFlexGrow(0).setFrozen(true);
    addColumn(remark(columns)).setHeader(Texts.of("findings.sheet.remark")).setWidth("190px").setFlexGrow(0).setResizable(true);
    var editing = new SheetEditing(this, desk);
    columns.stream().filter(column -> !(column.target() instanceof ColumnTarget.Skipped))
        .forEach(column -> editing.allow(addSheetColumn(column), column));
    setDataProvider(new CallbackDataProvider<>(
        query -> imports.plannedRows(id, outcomes, query.getOffset(), query.getLimit()).stream(),
        query -> Math.toIntExact(imports.countPlannedRows(id, outcomes)), PlannedRow::lineNumber));
    setEmptyStateText(Texts.of("findings.sheet.empty"));
    setSizeFull();
  }

  /// Narrows to rows with these outcomes; none means all.
  public void show(Collection<RowOutcome> wanted) {
    outcomes = List.copyOf(wanted);
    getDataProvider().refreshAll();
    scrollToStart();
  }

  private Grid.Column<PlannedRow> addSheetColumn(ColumnMapping mapping) {
    return addColumn(LitRenderer.<PlannedRow>of("""
        <span class="cell ${item.cell.kind}" title="${item.cell.hint}">\
        <vaadin-icon class="glyph" src="icons/glyphs.svg" symbol="${item.cell.icon}" aria-hidden="true" ?hidden="${!item.cell.icon}">\
        </vaadin-icon>\
        <del ?hidden="${!item.cell.before}">${item.cell.before}</del>\
        <span class="cell-arrow" ?hidden="${item.cell.kind !== 'cell-changed'}">→</span>\
        <span>${item.cell.text}</span></span>""")
        .withProperty("cell", row -> SheetCell.of(row, mapping, words)))
        .setHeader(ErrorTexts.columnName(mapping.header(), mapping.column())).setWidth("180px").setFlexGrow(1).setResizable(true);
  }

  private LitRenderer<PlannedRow> remark(List<ColumnMapping> columns) {
    return LitRenderer.<PlannedRow>of("""
        <span class="remark ${item.remark.kind}" title="${item.remark.text}">${item.remark.text}</span>""")
        .withProperty("remark", row -> RowRemark.of(row, columns, words));
  }

  private static LitRenderer<PlannedRow> outcome() {
    return LitRenderer.<PlannedRow>of("""
        <span class="badge badge-${item.style}"><vaadin-icon class="glyph" src="icons/glyphs.svg" symbol="${item.icon}" \
        aria-hidden="true"></vaadin-icon><span>${item.word}</span></span>""")
        .withProperty("style", row -> OutcomeBadge.cssName(row.outcome()))
        .withProperty("icon", row -> OutcomeBadge.icon(row.outcome()).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .withProperty("word", row -> Texts.of("frame.outcome." + row.outcome()));
  }
}
