package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.NativeButton;
import io.intake.imports.Derivation;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.importwizard.derived.DerivedWords;
import io.intake.ui.importwizard.derived.JoinDialog;
import io.intake.ui.importwizard.derived.SplitDialog;
import java.util.List;
import java.util.Optional;

/// The small button of a row that splits or joins its column, or takes back what was made; with what is proposed unasked.
class MakingMenu extends NativeButton {

  private final int index;
  private final String name;
  private final transient MappingTable table;
  private final NativeButton proposal = new NativeButton("", event -> openProposal());

  /// @param isMade the column is made itself
  MakingMenu(int index, String name, boolean isMade, MappingTable table) {
    super();
    this.index = index;
    this.name = name;
    this.table = table;
    addClassName("making-menu");
    proposal.addClassName("mapped-confirm");
    var label = Texts.of(isMade ? "derived.remove.of" : "derived.menu.of", name);
    getElement().setAttribute("aria-label", label).setAttribute("title", label);
    add((isMade ? IntakeIcon.UNDO : IntakeIcon.MORE).create());
    if (isMade) {
      addClickListener(event -> table.remove(index));
    } else {
      getElement().setAttribute("aria-haspopup", "menu");
      var menu = new ContextMenu(this);
      menu.setOpenOnClick(true);
      menu.addItem(Texts.of("derived.menu.split"), event -> split(Optional.empty()));
      menu.addItem(Texts.of("derived.menu.join"), event -> join(List.of(index))).setEnabled(table.mapping().made().headers().size() > 1);
    }
  }

  /// The button that says what is proposed.
  NativeButton proposal() {
    return proposal;
  }

  /// Shows what is proposed now.
  void refresh() {
    var found = table.mapping().made().proposal(table.mapping().column(index));
    proposal.setVisible(found.isPresent());
    found.ifPresent(made -> {
      proposal.setText(DerivedWords.proposal(made.columns(), table.mapping().made().headers()));
      proposal.setTitle(DerivedWords.why(made.columns()));
    });
  }

  private void openProposal() {
    table.mapping().made().proposal(table.mapping().column(index)).map(found -> found.columns().getFirst()).ifPresent(made -> {
      switch (made) {
        case Derivation.Part part -> split(Optional.of(part));
        case Derivation.Joined joined -> join(joined.columns());
      }
    });
  }

  private void split(Optional<Derivation.Part> proposed) {
    new SplitDialog(table.making(), index, name, proposed.map(Derivation.Part::splitting), table::make).open();
  }

  private void join(List<Integer> columns) {
    new JoinDialog(table.making(), table.mapping().made().headers(), columns, table::make).open();
  }
}
