package io.intake.ui.findings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportPhase;
import io.intake.imports.Imports;
import io.intake.ui.components.Texts;

/// What stands behind a finding of a draft: its values with the choices, or its rows one by one.
public class FindingPane extends Div {

  private final transient FixDesk desk;
  private final FindingValues values;
  private final FindingRows rows;
  private final Div tabs = new Div();
  private final Div body = new Div();
  private final NativeButton byValue = tab("findings.pane.values", true);
  private final NativeButton byRow = tab("findings.pane.rows", false);
  private boolean showsValues = true;

  public FindingPane(Imports imports, FixDesk desk) {
    this.desk = desk;
    values = new FindingValues(desk);
    rows = new FindingRows(imports);
    addClassName("finding-pane");
    body.addClassName("finding-pane-body");
    tabs.addClassName("filter-tabs");
    tabs.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("findings.pane.label"));
    tabs.add(byValue, byRow);
    add(tabs, body);
  }

  private NativeButton tab(String key, boolean byValues) {
    var tab = new NativeButton(Texts.of(key), event -> choose(byValues));
    tab.addClassName("filter-tab");
    return tab;
  }

  /// A finding about whole rows has no values, so its rows are shown.
  public void show(ErrorGroup finding) {
    rows.show(desk.id(), ImportPhase.PLAN, finding);
    var hasValues = finding.column() >= 0;
    tabs.setVisible(hasValues);
    if (hasValues) {
      values.show(finding);
    }
    choose(hasValues && showsValues, hasValues);
  }

  private void choose(boolean byValues) {
    choose(byValues, true);
  }

  private void choose(boolean byValues, boolean remembered) {
    showsValues = remembered ? byValues : showsValues;
    byValue.getElement().setAttribute("aria-pressed", Boolean.toString(byValues));
    byRow.getElement().setAttribute("aria-pressed", Boolean.toString(!byValues));
    body.removeAll();
    body.add(byValues ? values : rows);
  }

  /// The finding may be about other rows by now.
  public void refresh(ErrorGroup finding) {
    rows.show(desk.id(), ImportPhase.PLAN, finding);
    values.refresh();
  }
}
