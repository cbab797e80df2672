package io.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.ActivityTraits;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.users.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links at the left edge; collapsed, they are icons.
class Navigation extends Nav {

  private final Map<Anchor, String> links = new LinkedHashMap<>();
  private final Button collapse = new Button(IntakeIcon.PANEL.create());

  Navigation(List<ObjectType> objectTypes, User user, Runnable toggle) {
    addClassName("navigation");
    setAriaLabel(Texts.of("frame.navigation"));
    collapse.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    collapse.addClassName("navigation-collapse");
    collapse.addClickListener(event -> toggle.run());
    add(brand());
    addLinks(objectTypes.stream().filter(type -> !type.traits().aside()).toList());
    addLink(IntakeIcon.LISTS, Texts.of("frame.lists"), Routes.LISTS);
    addAside(objectTypes.stream().filter(type -> type.traits().aside()).toList());
    var line = new Div();
    line.addClassName("navigation-line");
    add(line);
    if (user.canImport()) {
      addLink(IntakeIcon.IMPORTS, Texts.of("frame.imports"), Routes.IMPORTS);
    }
    if (user.canExport()) {
      addLink(IntakeIcon.DOWNLOAD, Texts.of("frame.exports"), Routes.EXPORTS);
    }
    addLink(IntakeIcon.ARCHIVE, Texts.of("care.archive"), Routes.ARCHIVE);
    if (user.isAdministrator()) {
      addLink(IntakeIcon.SETTINGS, Texts.of("frame.settings"), Routes.SETTINGS);
    }
    add(collapse);
  }

  private void addAside(List<ObjectType> objectTypes) {
    if (!objectTypes.isEmpty()) {
      var heading = new Span(Texts.of("frame.activities"));
      heading.addClassName("navigation-heading");
      add(heading);
      addLinks(objectTypes);
    }
  }

  /// What is to be done is looked at by when it is due.
  private static String home(ObjectType type) {
    return type.traits().activity().filter(ActivityTraits::isToDo).isPresent() ? Routes.TASKS : Routes.openObjects(type);
  }

  private void addLinks(List<ObjectType> objectTypes) {
    objectTypes.forEach(type -> addLink(IntakeIcon.named(type.icon()), Labels.plural(type), home(type)));
  }

  /// Marks the link that the address lies below.
  void show(String address) {
    for (var link : links.keySet()) {
      var current = address.equals(link.getHref()) || address.startsWith(link.getHref() + "/");
      if (current) {
        link.getElement().setAttribute("aria-current", "page");
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    }
  }

  void setCollapsed(boolean collapsed) {
    var label = Texts.of(collapsed ? "frame.expand" : "frame.collapse");
    collapse.setAriaLabel(label);
    collapse.setTooltipText(label);
    collapse.getElement().setAttribute("aria-expanded", Boolean.toString(!collapsed));
    links.forEach((link, name) -> link.setTitle(collapsed ? name : ""));
  }

  private static Anchor brand() {
    var mark = new Image("icons/intake.svg", "");
    var name = new Span("Intake");
    name.addClassName("navigation-label");
    var brand = new Anchor("", mark, name);
    brand.getElement().setAttribute("router-link", true);
    brand.addClassName("navigation-brand");
    return brand;
  }

  private void addLink(IntakeIcon icon, String label, String address) {
    var words = new Span(label);
    words.addClassName("navigation-label");
    var link = new Anchor(address, icon.create(), words);
    link.addClassName("navigation-link");
    link.getElement().setAttribute("router-link", true);
    links.put(link, label);
    add(link);
  }
}
