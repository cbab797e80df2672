package io.intake.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Says what an empty page is for, and holds the one action that fills it.
public class EmptyState extends Div {

  /// @param actions the main one first; may be none
  public EmptyState(IntakeIcon icon, String title, String explanation, Component... actions) {
    this(icon, new H2(title), explanation, actions);
  }

  /// As a whole page, which has no other title.
  public static EmptyState asPage(IntakeIcon icon, String title, String explanation, Component... actions) {
    return new EmptyState(icon, new H1(title), explanation, actions);
  }

  private EmptyState(IntakeIcon icon, Component title, String explanation, Component... actions) {
    addClassName("empty-state");
    var mark = new Div(icon.create());
    mark.addClassName("empty-state-mark");
    add(mark, title, new Paragraph(explanation));
    if (actions.length > 0) {
      var row = new Div(actions);
      row.addClassName("empty-state-actions");
      add(row);
    }
  }
}
