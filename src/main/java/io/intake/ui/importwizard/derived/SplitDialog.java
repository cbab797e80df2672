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
import io.intake.imports.LongNames;
import io.intake.imports.NameOrder;
import io.intake.imports.Splitting;
import io.intake.ui.components.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Asks how to split a column, and shows what becomes of it in the rows of the whole file.
public final class SplitDialog extends Dialog {

  private final int column;
  private final String name;
  private final SerializableConsumer<List<Derivation>> onSplit;
  private final Select<Splitting> way = new Select<>();
  private final Select<NameOrder> order = new Select<>();
  private final Select<LongNames> longNames = new Select<>();
  private final Select<Integer> parts = new Select<>();
  private final Paragraph rule = new Paragraph();
  private final PreviewSheet sheet = new PreviewSheet();
  private final PreviewCall preview;
  private final Button split = new Button(Texts.of("derived.split.do"), event -> finish());
  private transient List<Derivation> made = List.of();
  private boolean showing;

  /// @param proposed the way to begin with; empty for the one that suits the values best
  /// @param onSplit gets the columns that are to be made
  public SplitDialog(ColumnMaking making, int column, String name, Optional<Splitting> proposed,
      SerializableConsumer<List<Derivation>> onSplit) {
    this.column = column;
    this.name = name;
    this.onSplit = onSplit;
    preview = new PreviewCall(making, known -> show(chosen(), known));
    addClassName("derived-dialog");
    setHeaderTitle(Texts.of("derived.split.title", name));
    setWidth("860px");
    var ways = making.splittings(column);
    configure(ways);
    var fields = new Div(way, order, longNames, parts);
    fields.addClassName("derived-fields");
    rule.addClassName("derived-rule");
    var form = new Div(fields, rule, preview, sheet);
    form.addClassName("derived-form");
    add(form);
    split.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(Texts.of("derived.cancel"), event -> close()), split);
    begin(ways, proposed.orElseGet(ways::getFirst));
  }

  private void configure(List<Splitting> ways) {
    way.setLabel(Texts.of("derived.way"));
    way.setItems(ways);
    way.setItemLabelGenerator(DerivedWords::way);
    order.setLabel(Texts.of("derived.order"));
    order.setItems(NameOrder.values());
    order.setItemLabelGenerator(value -> Texts.of("derived.order." + value));
    longNames.setLabel(Texts.of("derived.long"));
    longNames.setItems(LongNames.values());
    longNames.setItemLabelGenerator(value -> Texts.of("derived.long." + value));
    parts.setLabel(Texts.of("derived.parts"));
    parts.setItems(IntStream.rangeClosed(Splitting.Delimited.FEWEST, Splitting.Delimited.MOST).boxed().toList());
    way.addValueChangeListener(event -> Optional.ofNullable(event.getValue()).ifPresent(this::choose));
    List.of(order, longNames, parts).forEach(field -> field.addValueChangeListener(event -> refresh()));
  }

  /// A proposal stands for the way of its kind.
  private void begin(List<Splitting> ways, Splitting first) {
    var same = ways.stream().filter(known -> DerivedWords.way(known).equals(DerivedWords.way(first))).findFirst().orElse(first);
    showing = true;
    way.setValue(same);
    showing = false;
    choose(first);
  }

  private void choose(Splitting chosen) {
    if (showing) {
      return;
    }
    showing = true;
    order.setVisible(chosen instanceof Splitting.FullName);
    longNames.setVisible(chosen instanceof Splitting.FullName(var nameOrder, _) && nameOrder == NameOrder.FIRST_LAST);
    parts.setVisible(chosen instanceof Splitting.Delimited);
    switch (chosen) {
      case Splitting.FullName(var nameOrder, var names) -> {
        order.setValue(nameOrder);
        longNames.setValue(names);
      }
      case Splitting.Delimited(_, var count) -> parts.setValue(count);
      case Splitting.Address _ -> { }
    }
    showing = false;
    refresh();
  }

  private void refresh() {
    if (showing) {
      return;
    }
    var chosen = chosen();
    longNames.setVisible(chosen instanceof Splitting.FullName(var nameOrder, _) && nameOrder == NameOrder.FIRST_LAST);
    rule.setText(DerivedWords.rule(chosen));
    split.setEnabled(false);
    preview.ask(Derivation.allParts(column, chosen));
  }

  private Splitting chosen() {
    return switch (way.getValue()) {
      case Splitting.FullName _ -> new Splitting.FullName(order.getValue(), longNames.getValue());
      case Splitting.Delimited(var delimiter, _) -> new Splitting.Delimited(delimiter, parts.getValue());
      case Splitting.Address address -> address;
    };
  }

  /// Parts that are empty in every row are left out, unless all are.
  private void show(Splitting chosen, DerivedPreview known) {
    var heads = new ArrayList<>(List.of(name));
    var kept = new ArrayList<Derivation>();
    for (var part = 0; part < chosen.parts(); part++) {
      heads.add(DerivedWords.part(chosen, part));
      if (known.filled().get(part) > 0) {
        kept.add(new Derivation.Part(column, chosen, part));
      }
    }
    made = List.copyOf(kept);
    split.setEnabled(kept.size() > 1);
    sheet.show(known, heads, 1, summary(chosen, known), known.unfit() == 0);
  }

  private static String summary(Splitting chosen, DerivedPreview preview) {
    if (preview.rows() == 0) {
      return Texts.of("derived.summary.none");
    }
    var fit = preview.unfit() == 0 ? Texts.of("derived.summary.all", preview.rows())
        : Texts.of("derived.summary.some", preview.unfit(), preview.rows(), DerivedWords.part(chosen, chosen.keeper()));
    var empty = IntStream.range(0, chosen.parts()).filter(part -> preview.filled().get(part) == 0)
        .mapToObj(part -> DerivedWords.part(chosen, part)).toList();
    return empty.isEmpty() ? fit : fit + " " + Texts.of("derived.summary.empty", String.join(", ", empty), empty.size());
  }

  private void finish() {
    close();
    onSplit.accept(made);
  }
}
