package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.OverwritePolicy;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import java.util.List;

/// One column of the file: what it holds, where it goes, why, and whether that is settled.
class ColumnRow extends Div {

  private static final int PERCENT = 100;

  private final int index;
  private final transient MappingTable table;
  private final TargetPicker picker;
  private final NativeSelect<OverwritePolicy> policy;
  private final Span mark = new Span();
  private final Span reason = new Span();
  private final NativeButton confirm;
  private final OfferedTargets offers;
  private final Span word = new Span();
  private final MakingMenu making;

  ColumnRow(int index, MappingTable table) {
    this.index = index;
    this.table = table;
    var suggestion = table.mapping().column(index).suggestion();
    var name = ErrorTexts.columnName(suggestion.header(), suggestion.column());
    picker = new TargetPicker(table.choices(), Texts.of("wizard.columns.picker", name), choice -> table.choose(index, choice));
    policy = new NativeSelect<>(Texts.of("wizard.columns.policy.of", name), table.mapping().column(index).policies(),
        value -> Texts.of("wizard.policy." + value), value -> table.setPolicy(index, value));
    offers = new OfferedTargets(name, choice -> table.choose(index, choice));
    confirm = new NativeButton(Texts.of("wizard.columns.confirm"), event -> table.confirm(index));
    confirm.addClassName("mapped-confirm");
    confirm.getElement().setAttribute("aria-label", Texts.of("wizard.columns.confirm.of", name));
    addClassName("mapped-row");
    var arrow = new Span(IntakeIcon.ARROW_RIGHT.create());
    arrow.addClassName("mapped-arrow");
    var policyCell = new Div(policy);
    policyCell.addClassName("mapped-policy");
    mark.addClassName("mapped-mark");
    reason.addClassName("mapped-reason");
    word.addClassName("mapped-word");
    var state = new Div(mark, word);
    state.addClassName("mapped-state");
    var made = table.mapping().column(index).derivation();
    setClassName("mapped-made", made.isPresent());
    making = new MakingMenu(index, name, made.isPresent(), table);
    add(header(suggestion, name, making), samples(suggestion), arrow, target(), policyCell, state);
    refresh();
  }

  /// The place, and below it why, or what else it could be.
  private Div target() {
    var why = new Div(reason, making.proposal(), offers, confirm);
    why.addClassName("mapped-why");
    var target = new Div(picker, why);
    target.addClassName("mapped-target");
    return target;
  }

  /// Brings a person who works with the keyboard here.
  void focusMenu() {
    making.focus();
  }

  /// Shows what the mapping says now.
  final void refresh() {
    var column = table.mapping().column(index);
    var state = table.mapping().state(column);
    picker.show(column);
    policy.setVisible(column.target() instanceof ColumnTarget.PropertyColumn property && !table.isIdentifier(property));
    policy.setValue(column.policy());
    policy.explain(Texts.of("wizard.policy.meaning." + column.policy()));
    for (var each : ColumnState.values()) {
      setClassName("state-" + each, each == state);
    }
    var words = ColumnWords.of(table.mapping(), column);
    mark.removeAll();
    mark.add(words.icon().create());
    mark.setTitle(Texts.of("wizard.state." + state));
    word.setText(words.text());
    showReason(column);
  }

  private void showReason(MappedColumn column) {
    var why = Reasons.of(table.mapping(), column, table.choices().find(column.target()).map(TargetChoice::line).orElse(""));
    var open = column.isUndecided() && !table.mapping().isUndecidedSkipped();
    var offered = open ? table.mapping().offers(column).stream().flatMap(target -> table.choices().find(target).stream()).toList()
        : List.<TargetChoice>of();
    var isProposed = open && table.mapping().made().proposal(column).isPresent();
    reason.setText(offered.isEmpty() && !isProposed ? why : Texts.of("mapping.perhaps"));
    reason.setTitle(why);
    offers.show(offered);
    making.refresh();
    confirm.setVisible(column.isUnsure() && table.mapping().rival(column).isEmpty());
  }

  private static Div header(ColumnSuggestion suggestion, String name, MakingMenu making) {
    var title = new Span(name);
    title.addClassName("mapped-name");
    title.setTitle(name);
    var bar = new Div(new Div());
    bar.addClassName("fill-bar");
    bar.getStyle().set("--fill", suggestion.fillRate() * PERCENT + "%");
    var filled = new Span(Texts.of("wizard.columns.filled", suggestion.fillRate()));
    filled.addClassName("fill-words");
    var fill = new Div(bar, filled);
    fill.addClassName("fill");
    var line = new Div(title, making);
    line.addClassName("mapped-title");
    var header = new Div(line, fill);
    header.addClassName("mapped-header");
    header.getElement().getClassList().set("mapped-unnamed", suggestion.header().isBlank());
    return header;
  }

  private static Div samples(ColumnSuggestion suggestion) {
    var samples = new Div();
    samples.addClassName("mapped-samples");
    suggestion.samples().forEach(value -> {
      var sample = new Span(value);
      sample.setTitle(value);
      samples.add(sample);
    });
    if (suggestion.samples().isEmpty()) {
      var none = new Span(Texts.of("wizard.columns.noValues"));
      none.addClassName("blank");
      samples.add(none);
    }
    return samples;
  }
}
