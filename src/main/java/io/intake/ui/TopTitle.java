package io.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import io.intake.ui.components.HasCrumbs;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;

/// The title of the screen in the top bar, after the way to it.
class TopTitle extends Div {

  private final Nav way = new Nav();
  private final H1 title = new H1();

  TopTitle() {
    addClassName("top-title");
    way.addClassName("top-title-way");
    way.setAriaLabel(Texts.of("frame.way"));
    add(way, title);
  }

  void show(Component screen) {
    way.removeAll();
    if (screen instanceof HasCrumbs below) {
      below.crumbs().forEach(crumb -> {
        var link = new Anchor(crumb.address(), crumb.label());
        link.getElement().setAttribute("router-link", true);
        way.add(link, IntakeIcon.CHEVRON_RIGHT.create());
      });
    }
    way.setVisible(way.getComponentCount() > 0);
    title.setText(titleOf(screen));
    title.setTitle(title.getText());
  }

  private static String titleOf(Component screen) {
    if (screen instanceof HasDynamicTitle titled) {
      return titled.getPageTitle();
    }
    var fixed = screen.getClass().getAnnotation(PageTitle.class);
    return fixed == null ? "" : fixed.value();
  }
}
