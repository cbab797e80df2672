package io.intake.ui.settings.people;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a user may do: with files, and with the records of each object, as boxes to tick.
class PermissionsField extends Div {

  private final Checkbox mayImport = new Checkbox(Texts.of("settings.users.mayImport.long"));
  private final Checkbox mayExport = new Checkbox(Texts.of("settings.users.mayExport.long"));
  private final Map<String, Map<RecordAction, Checkbox>> boxes = new LinkedHashMap<>();
  private final Div sheet = new Div();

  PermissionsField(List<ObjectType> types) {
    addClassName("permissions");
    sheet.addClassName("permission-sheet");
    sheet.add(new Span());
    Arrays.stream(RecordAction.values()).map(action -> new Span(Texts.of("settings.may." + action.name()))).forEach(sheet::add);
    types.forEach(type -> addRow(type.id().value(), Labels.plural(type), IntakeIcon.named(type.icon())));
    addRow(Permissions.OTHERS, Texts.of("settings.may.others"), IntakeIcon.PLUS);
    var files = new Div(mayImport, mayExport);
    files.addClassName("permission-files");
    add(title("settings.may.records"), sheet, title("settings.may.files"), files);
  }

  private static Span title(String text) {
    var title = new Span(Texts.of(text));
    title.addClassName("permission-title");
    return title;
  }

  private void addRow(String objectType, String name, IntakeIcon icon) {
    var label = new Span(name);
    label.addClassName("cut");
    label.setTitle(name);
    var head = new Div(icon.create(), label);
    head.addClassName("permission-object");
    sheet.add(head);
    var row = new EnumMap<RecordAction, Checkbox>(RecordAction.class);
    for (var action : RecordAction.values()) {
      var box = new Checkbox();
      box.setAriaLabel(Texts.of("settings.may.of", Texts.of("settings.may." + action.name()), name));
      row.put(action, box);
      sheet.add(box);
    }
    box(row, RecordAction.VIEW).addValueChangeListener(event -> showRow(row));
    boxes.put(objectType, row);
  }

  void show(Permissions permissions) {
    mayImport.setValue(permissions.mayImport());
    mayExport.setValue(permissions.mayExport());
    boxes.forEach((objectType, row) -> row.forEach((action, box) -> box.setValue(permissions.allow(action, objectType))));
    boxes.values().forEach(PermissionsField::showRow);
  }

  /// What nobody may see, nobody may change.
  private static void showRow(Map<RecordAction, Checkbox> row) {
    var seen = Boolean.TRUE.equals(box(row, RecordAction.VIEW).getValue());
    row.forEach((action, box) -> {
      if (!seen) {
        box.setValue(false);
      }
      box.setEnabled(seen || action == RecordAction.VIEW);
    });
  }

  private static Checkbox box(Map<RecordAction, Checkbox> row, RecordAction action) {
    return row.entrySet().stream().filter(entry -> entry.getKey() == action).map(Map.Entry::getValue).findFirst().orElseThrow();
  }

  Permissions chosen() {
    var records = boxes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().entrySet().stream()
        .filter(box -> box.getValue().getValue()).map(Map.Entry::getKey).collect(Collectors.toSet())));
    return new Permissions(mayImport.getValue(), mayExport.getValue(), records);
  }
}
