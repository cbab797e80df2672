package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.ColumnTarget;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Object and property in one searchable picker: what is likely on top, then everything by group.
class TargetPicker extends ComboBox<TargetChoice> {

  private static final String WIDTH = "340px";

  private final transient TargetChoices choices;
  private final SerializableConsumer<TargetChoice> onChoice;
  private List<ColumnTarget> likely = List.of();
  private boolean showing;

  TargetPicker(TargetChoices choices, String label, SerializableConsumer<TargetChoice> onChoice) {
    this.choices = choices;
    this.onChoice = onChoice;
    addClassName("target-picker");
    setAriaLabel(label);
    setPlaceholder(Texts.of("wizard.target.placeholder"));
    setOverlayWidth(WIDTH);
    setItemLabelGenerator(TargetChoice::label);
    setRenderer(LitRenderer.<TargetChoice>of("""
        <div class="target-line">
          ${item.heading ? html`<div class="target-heading" aria-hidden="true">${item.heading}</div>` : ''}
          <div class="target-words">
            <vaadin-icon class="glyph" src="icons/glyphs.svg" symbol="${item.icon}" aria-hidden="true"></vaadin-icon>
            <span>${item.line}</span>
          </div>
        </div>""")
        .withProperty("heading", choice -> choice.heading() ? choice.group() : "")
        .withProperty("line", TargetChoice::line)
        .withProperty("icon", choice -> choice.icon().symbol()));
    setItems(query -> find(query.getFilter()).stream().skip(query.getOffset()).limit(query.getLimit()),
        query -> find(query.getFilter()).size());
    addValueChangeListener(event -> {
      if (!showing && event.getValue() != null) {
        this.onChoice.accept(event.getValue());
      }
    });
  }

  private List<TargetChoice> find(Optional<String> words) {
    return choices.search(words.orElse(""), likely);
  }

  /// Shows where a column goes, without telling.
  void show(MappedColumn column) {
    var targets = new ArrayList<ColumnTarget>();
    targets.add(column.suggestion().target());
    targets.addAll(column.suggestion().alternatives());
    likely = targets.stream().filter(target -> !(target instanceof ColumnTarget.Skipped)).distinct().toList();
    var choice = choices.find(column.target());
    showing = true;
    choice.ifPresentOrElse(this::setValue, this::clear);
    showing = false;
    setPrefixComponent(choice.map(TargetChoice::icon).orElse(IntakeIcon.SEARCH).create());
  }
}
