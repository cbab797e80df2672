package io.intake.ui.propertysettings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.function.IntConsumer;

/// Lets a line of a list be moved, by buttons and by dragging.
final class SortButtons {

  private SortButtons() {
  }

  /// Two buttons, one place up and one place down.
  ///
  /// @param what the line is called
  static Div of(String what, int place, int places, IntConsumer moved) {
    var up = icon(IntakeIcon.CHEVRON_DOWN, Texts.of("propertysettings.up", what), () -> moved.accept(place - 1));
    up.addClassName("up");
    up.setEnabled(place > 0);
    var down = icon(IntakeIcon.CHEVRON_DOWN, Texts.of("propertysettings.down", what), () -> moved.accept(place + 1));
    down.setEnabled(place < places - 1);
    var buttons = new Div(up, down);
    buttons.addClassName("sort-buttons");
    return buttons;
  }

  static Button icon(IntakeIcon icon, String words, Runnable clicked) {
    var button = new Button(icon.create(), event -> clicked.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(words);
    button.setTooltipText(words);
    return button;
  }

  /// @param dropped told from which place a line was dropped onto this one
  static void drag(Component line, int place, IntConsumer dropped) {
    var source = DragSource.create(line);
    source.setDragData(place);
    var target = DropTarget.create(line);
    target.addDropListener(event -> event.getDragData().filter(Integer.class::isInstance).map(Integer.class::cast)
        .filter(from -> from != place).ifPresent(dropped::accept));
  }

  /// Leaves the keyboard where the moved line is now.
  static void focus(Component lines, int place) {
    lines.getChildren().skip(place).findFirst().flatMap(line -> line.getChildren().findFirst()).stream()
        .flatMap(Component::getChildren).filter(Focusable.class::isInstance).findFirst()
        .ifPresent(button -> ((Focusable<?>) button).focus());
  }
}
