package io.intake.ui.importwizard.derived;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.Derivation;
import io.intake.imports.DerivedPreview;
import io.intake.imports.Joint;
import io.intake.ui.components.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Asks which columns to join with one, and shows what becomes of them in the rows of the whole file.
public final class JoinDialog extends Dialog {

  private static final int MOST = 4;

  private final List<String> headers;
  private final SerializableConsumer<List<Derivation>> onJoin;
  private final List<Select<Integer>> columns = new ArrayList<>();
  private final Select<Joint> joint = new Select<>();
  private final PreviewSheet sheet = new PreviewSheet();
  private final PreviewCall preview;
  private final Button join = new Button(Texts.of("derived.join.do"), event -> finish());

  /// @param headers of the file
  /// @param first columns to begin with
  /// @param onJoin gets the column that is to be made
  public JoinDialog(ColumnMaking making, List<String> headers, List<Integer> first, SerializableConsumer<List<Derivation>> onJoin) {
    preview = new PreviewCall(making, this::show);
    this.headers = List.copyOf(headers);
    this.onJoin = onJoin;
    addClassName("derived-dialog");
    setHeaderTitle(Texts.of("derived.join.title", DerivedWords.name(headers, first.getFirst())));
    setWidth("860px");
    joint.setLabel(Texts.of("derived.joint"));
    joint.setItems(Joint.values());
    joint.setItemLabelGenerator(value -> Texts.of("derived.joint." + value));
    joint.setValue(Joint.SPACE);
    joint.addValueChangeListener(event -> refresh());
    var fields = new Div();
    fields.addClassName("derived-fields");
    for (var place = 0; place < MOST; place++) {
      fields.add(column(place, first));
    }
    fields.add(joint);
    var rule = new Paragraph(Texts.of("derived.rule.JOIN"));
    rule.addClassName("derived-rule");
    var form = new Div(fields, rule, preview, sheet);
    form.addClassName("derived-form");
    add(form);
    join.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(Texts.of("derived.cancel"), event -> close()), join);
    refresh();
  }

  private Select<Integer> column(int place, List<Integer> first) {
    var field = new Select<Integer>();
    field.setLabel(Texts.of(place == 0 ? "derived.join.first" : "derived.join.next"));
    field.setItems(IntStream.range(0, headers.size()).boxed().toList());
    field.setItemLabelGenerator(column -> column == null ? Texts.of("derived.join.none") : DerivedWords.name(headers, column));
    field.setEmptySelectionAllowed(place > 0);
    field.setEmptySelectionCaption(Texts.of("derived.join.none"));
    if (place < first.size()) {
      field.setValue(first.get(place));
    }
    field.addValueChangeListener(event -> refresh());
    columns.add(field);
    return field;
  }

  private List<Integer> chosen() {
    return columns.stream().map(Select::getValue).filter(Objects::nonNull).distinct().toList();
  }

  /// One more column than are chosen is asked for.
  private void refresh() {
    var chosen = chosen();
    for (var place = 1; place < columns.size(); place++) {
      columns.get(place).setVisible(place <= chosen.size() || !columns.get(place).isEmpty());
    }
    join.setEnabled(chosen.size() > 1);
    preview.ask(List.of(new Derivation.Joined(chosen, joint.getValue())));
  }

  private void show(DerivedPreview known) {
    var chosen = chosen();
    var heads = new ArrayList<>(chosen.stream().map(column -> DerivedWords.name(headers, column)).toList());
    heads.add(Texts.of("derived.joined"));
    sheet.show(known, heads, chosen.size(), Texts.of(chosen.size() > 1 ? "derived.summary.joined" : "derived.summary.choose",
        known.rows()), chosen.size() > 1);
  }

  private void finish() {
    close();
    onJoin.accept(List.of(new Derivation.Joined(chosen(), joint.getValue())));
  }
}
