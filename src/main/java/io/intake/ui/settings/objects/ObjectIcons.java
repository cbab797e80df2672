package io.intake.ui.settings.objects;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.List;

/// A small set of icons to choose one from. Each has a word, which is read aloud and shown when one points at it.
class ObjectIcons extends RadioButtonGroup<IntakeIcon> {

  private static final List<IntakeIcon> CHOICE = List.of(IntakeIcon.OBJECT, IntakeIcon.TAG, IntakeIcon.PIN, IntakeIcon.CALENDAR,
      IntakeIcon.CLOCK, IntakeIcon.FILE, IntakeIcon.SHEET, IntakeIcon.KEY, IntakeIcon.GLOBE, IntakeIcon.SHIELD, IntakeIcon.SPARKLE,
      IntakeIcon.SUN, IntakeIcon.MAIL, IntakeIcon.PHONE, IntakeIcon.USER, IntakeIcon.OPTIONS);

  ObjectIcons() {
    super(Texts.of("objects.icon"));
    addClassName("object-icons");
    setItems(CHOICE);
    setRenderer(new ComponentRenderer<>(ObjectIcons::shown));
    setValue(IntakeIcon.OBJECT);
  }

  private static Span shown(IntakeIcon icon) {
    var word = new Span(Texts.of("objects.icon." + icon.symbol()));
    word.addClassName("unseen");
    var shown = new Span(icon.create(), word);
    shown.setTitle(word.getText());
    return shown;
  }

  void show(String symbol) {
    var icon = IntakeIcon.named(symbol);
    setValue(CHOICE.contains(icon) ? icon : IntakeIcon.OBJECT);
  }

  String symbol() {
    return getValue().symbol();
  }
}
