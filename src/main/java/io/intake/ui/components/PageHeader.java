package io.intake.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// The head of a page: title, a figure or a sentence, and the actions at the right with the main one last.
public class PageHeader extends Header {

  private final Span figure = new Span();
  private final Div actions = new Div();

  public PageHeader(String title) {
    addClassName("page-header");
    figure.addClassName("page-header-figure");
    actions.addClassName("page-header-actions");
    var heading = new H2(title);
    heading.add(figure);
    add(heading, actions);
  }

  public PageHeader(String title, String explanation) {
    this(title);
    var words = new Paragraph(explanation);
    words.addClassName("page-header-explanation");
    addComponentAtIndex(1, words);
  }

  /// The figure beside the title, such as a count.
  public void setFigure(String text) {
    figure.setText(text);
  }

  /// Adds at the right.
  public void addActions(Component... components) {
    actions.add(components);
  }
}
