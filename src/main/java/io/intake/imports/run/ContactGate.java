package io.intake.imports.run;

import io.intake.compliance.ContactPermissions;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.MappedColumn;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.ParsedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Keeps out people who asked to be forgotten.
final class ContactGate {

  private final Mapping mapping;
  private final ContactPermissions permissions;

  ContactGate(Mapping mapping, ContactPermissions permissions) {
    this.mapping = mapping;
    this.permissions = permissions;
  }

  /// Refuses the records of people who may not be stored.
  List<ParsedRow> admit(List<ParsedRow> rows) {
    for (var object : mapping.objects()) {
      if (object.type().isPerson()) {
        admit(rows, object);
      }
    }
    return rows;
  }

  private void admit(List<ParsedRow> rows, ImportedObject people) {
    var rowsByAddress = new HashMap<String, List<ParsedRow>>(rows.size() * 2);
    for (var row : rows) {
      for (var person : row.records()) {
        if (person.object().slot() == people.slot()) {
          person.keys().forEach(key -> rowsByAddress.computeIfAbsent(key.value(), first -> new ArrayList<>(1)).add(row));
          person.furtherKeys().forEach(key -> rowsByAddress.computeIfAbsent(key.value(), first -> new ArrayList<>(1)).add(row));
        }
      }
    }
    for (var address : permissions.forgotten(rowsByAddress.keySet())) {
      rowsByAddress.getOrDefault(address, List.of()).forEach(row -> refuse(row, people));
    }
  }

  private void refuse(ParsedRow row, ImportedObject people) {
    row.records().stream().filter(person -> person.object().slot() == people.slot() && !person.isRefused()).forEach(person -> {
      person.refuse();
      var column = mapping.columns().stream()
          .filter(mapped -> mapped.slot() == people.slot() && people.identifiers().contains(mapped.property().name()))
          .map(MappedColumn::column).findFirst().orElse(-1);
      row.errors().add(new ImportError(row.row().lineNumber(), column, people.type().id(), ImportErrorType.GDPR_BLACKLISTED_EMAIL,
          column < 0 ? "" : row.row().cell(column)));
    });
  }
}
