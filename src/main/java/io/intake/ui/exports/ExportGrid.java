package io.intake.ui.exports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.intake.crmobjects.ObjectType;
import io.intake.exports.Export;
import io.intake.exports.ExportState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.components.When;
import io.intake.ui.language.Labels;
import io.intake.users.User;
import io.intake.users.UserId;
import java.util.Map;
import java.util.function.Consumer;

/// A row an export.
class ExportGrid extends Grid<Export> {

  private final transient ExportDoors doors;
  private final transient Map<String, ObjectType> types;
  private final transient Map<UserId, User> users;

  /// @param cancel stops an export
  ExportGrid(ExportDoors doors, Map<String, ObjectType> types, Map<UserId, User> users, Consumer<Export> cancel) {
    this.doors = doors;
    this.types = types;
    this.users = users;
    setSelectionMode(SelectionMode.NONE);
    setSizeFull();
    addComponentColumn(ExportGrid::name).setHeader(Texts.of("exports.file")).setFlexGrow(3).setRowHeader(true);
    addComponentColumn(this::object).setHeader(Texts.of("exports.object")).setFlexGrow(0).setWidth("160px");
    addComponentColumn(ExportGrid::state).setHeader(Texts.of("exports.state")).setFlexGrow(3);
    addColumn(this::who).setHeader(Texts.of("exports.who")).setFlexGrow(1);
    addComponentColumn(export -> new When(export.requestedAt())).setHeader(Texts.of("exports.when")).setFlexGrow(0).setWidth("150px");
    addComponentColumn(export -> action(export, cancel)).setHeader(hidden()).setFlexGrow(0).setWidth("150px");
  }

  /// For screen readers: there is nothing to see.
  private static Span hidden() {
    var header = new Span(Texts.of("exports.action"));
    header.addClassName("unseen");
    return header;
  }

  private static Span name(Export export) {
    var name = new Span(export.fileName());
    name.addClassName("cut");
    name.setTitle(export.fileName());
    return name;
  }

  private Component object(Export export) {
    var type = types.get(export.objectType().value());
    return type == null ? new Span() : new Span(Labels.plural(type));
  }

  private String who(Export export) {
    var user = users.get(export.requestedBy());
    return user == null ? "" : user.fullName();
  }

  private static Component state(Export export) {
    var badge = new Span(icon(export.state()).create(), new Span(Texts.of("exports.state." + export.state())));
    badge.addClassNames("badge", "badge-" + look(export.state()));
    var words = new Span(ExportWords.state(export));
    words.addClassNames("export-words", "cut");
    words.setTitle(words.getText());
    var cell = new Div(badge);
    cell.addClassName("export-state");
    if (export.state() == ExportState.RUNNING) {
      var bar = new ProgressBar(0, 1, ExportWords.share(export));
      bar.getElement().setAttribute("aria-label", Texts.of("exports.progress"));
      cell.add(bar);
    }
    cell.add(words);
    return cell;
  }

  private static String look(ExportState state) {
    return switch (state) {
      case WAITING -> "accent";
      case RUNNING -> "running";
      case DONE -> "created";
      case FAILED -> "failed";
      case CANCELED -> "look";
      case EXPIRED -> "unchanged";
    };
  }

  private static IntakeIcon icon(ExportState state) {
    return switch (state) {
      case WAITING, EXPIRED -> IntakeIcon.CLOCK;
      case RUNNING -> IntakeIcon.RUNNING;
      case DONE -> IntakeIcon.DONE;
      case FAILED -> IntakeIcon.FAILED;
      case CANCELED -> IntakeIcon.STOP;
    };
  }

  private Component action(Export export, Consumer<Export> cancel) {
    if (export.isUnderWay()) {
      var stop = new Button(Texts.of("exports.stop"), IntakeIcon.STOP.create(), event -> cancel.accept(export));
      stop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      return stop;
    }
    return ExportWords.download(export, doors.exports(), "export-download").map(Component.class::cast).orElseGet(Span::new);
  }
}
