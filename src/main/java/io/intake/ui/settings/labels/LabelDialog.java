package io.intake.ui.settings.labels;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.associations.AssociationLimit;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.function.Consumer;

/// Asks for a label, one word for both sides or one for each, and for its limits.
class LabelDialog extends Dialog {

  private final TextField label = new TextField();
  private final TextField inverse = new TextField();
  private final RadioButtonGroup<Boolean> paired = new RadioButtonGroup<>(Texts.of("settings.labels.kind"));
  private final IntegerField mostOther = new IntegerField();
  private final IntegerField mostOne = new IntegerField();
  private final transient ObjectPair pair;

  private LabelDialog(ObjectPair pair, String title, String confirm, Consumer<LabelDialog> done) {
    this.pair = pair;
    setHeaderTitle(title);
    setWidth("480px");
    paired.setItems(false, true);
    paired.setItemLabelGenerator(two -> Texts.of(two ? "settings.labels.paired" : "settings.labels.single"));
    paired.addValueChangeListener(event -> show(event.getValue()));
    paired.setValue(false);
    limit(mostOther, Texts.of("settings.labels.most", Labels.inSentence(pair.other(), 2), Labels.inSentence(pair.one(), 1)));
    limit(mostOne, Texts.of("settings.labels.most", Labels.inSentence(pair.one(), 2), Labels.inSentence(pair.other(), 1)));
    var form = new Div(paired, label, inverse, mostOther, mostOne);
    form.addClassName("dialog-form");
    add(form);
    var save = new Button(confirm, event -> done.accept(this));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("settings.cancel"), event -> close()), save);
  }

  static LabelDialog forNew(ObjectPair pair, Consumer<LabelDialog> done) {
    var dialog = new LabelDialog(pair, Texts.of("settings.labels.new"), Texts.of("settings.labels.create"), done);
    dialog.label.setAutofocus(true);
    return dialog;
  }

  static LabelDialog forExisting(ObjectPair pair, LabelGrid.Row row, Consumer<LabelDialog> done) {
    var known = row.label();
    var title = known.isPlain() ? Texts.of("settings.labels.edit.plain")
        : Texts.of(known.builtIn() ? "settings.labels.edit.limit.title" : "settings.labels.edit.title", pair.forwards(known));
    var dialog = new LabelDialog(pair, title, Texts.of("settings.save"), done);
    dialog.paired.setValue(!known.label().equals(known.inverseLabel()));
    dialog.label.setValue(pair.forwards(known));
    dialog.inverse.setValue(pair.backwards(known));
    var forwards = known.from().equals(pair.one().id());
    fill(dialog.mostOther, forwards ? row.limit().mostTo() : row.limit().mostFrom());
    fill(dialog.mostOne, forwards ? row.limit().mostFrom() : row.limit().mostTo());
    if (pair.isPairedOfOneType(known)) {
      dialog.mostOther.setLabel(Texts.of("settings.labels.most.word", pair.forwards(known), Labels.inSentence(pair.one(), 1)));
      dialog.mostOne.setLabel(Texts.of("settings.labels.most.word", pair.backwards(known), Labels.inSentence(pair.one(), 1)));
    }
    if (known.builtIn()) {
      dialog.paired.setVisible(false);
      dialog.label.setVisible(false);
      dialog.inverse.setVisible(false);
    }
    return dialog;
  }

  private static void limit(IntegerField field, String label) {
    field.setLabel(label);
    field.setHelperText(Texts.of("settings.labels.most.help"));
    field.setMin(1);
    field.setClearButtonVisible(true);
  }

  private static void fill(IntegerField field, int most) {
    if (most > 0) {
      field.setValue(most);
    }
  }

  String label() {
    return label.getValue().strip();
  }

  String inverseLabel() {
    return paired.getValue() ? inverse.getValue().strip() : label();
  }

  /// @param forwards whether links of the type go from the first to the second object of the pair
  AssociationLimit limit(int typeId, boolean forwards) {
    var other = most(mostOther);
    var one = most(mostOne);
    return new AssociationLimit(typeId, forwards ? other : one, forwards ? one : other);
  }

  private static int most(IntegerField field) {
    return field.getOptionalValue().orElse(0);
  }

  void refuse(String why) {
    if (label.isVisible()) {
      label.setErrorMessage(why);
      label.setInvalid(true);
      label.focus();
    } else {
      mostOther.setErrorMessage(why);
      mostOther.setInvalid(true);
    }
  }

  private void show(boolean two) {
    inverse.setVisible(two);
    label.setLabel(two ? Texts.of("settings.labels.is", Labels.singular(pair.other()), Labels.singular(pair.one()))
        : Texts.of("settings.labels.word"));
    inverse.setLabel(pair.isOfOneType() ? Texts.of("settings.labels.inverse")
        : Texts.of("settings.labels.is", Labels.singular(pair.one()), Labels.singular(pair.other())));
    label.setHelperText(Texts.of(two ? "settings.labels.paired.help" : "settings.labels.single.help"));
    inverse.setHelperText(Texts.of("settings.labels.inverse.help"));
  }
}
