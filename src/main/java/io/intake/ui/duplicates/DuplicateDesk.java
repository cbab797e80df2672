package io.intake.ui.duplicates;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ChosenRows;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.ImportDuplicates;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOperation;
import io.intake.imports.MappingRefused;
import io.intake.imports.RepeatedRecord;
import io.intake.imports.Resemblance;
import io.intake.imports.RowChoice;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where possible doubles are decided about: does what is asked, says why if it can't, and tells the screen that something changed.
public final class DuplicateDesk {

  private final ImportDuplicates duplicates;
  private final PropertyCatalog catalog;
  private final ObjectTypes types;
  private final ImportId id;
  private final Map<ObjectTypeId, ImportOperation> operations;
  private final Runnable onChosen;

  /// @param operations what may happen to the records of each object
  public DuplicateDesk(ImportDuplicates duplicates, PropertyCatalog catalog, ObjectTypes types, ImportId id,
      Map<ObjectTypeId, ImportOperation> operations, Runnable onChosen) {
    this.duplicates = duplicates;
    this.catalog = catalog;
    this.types = types;
    this.id = id;
    this.operations = Map.copyOf(operations);
    this.onChosen = onChosen;
  }

  public boolean isSearched() {
    return duplicates.isSearched(id);
  }

  List<DuplicateFinding> findings() {
    return duplicates.findings(id);
  }

  List<Resemblance> resemblances(DuplicateFinding finding, int offset, int limit) {
    return duplicates.resemblances(id, finding, offset, limit);
  }

  List<RepeatedRecord> repeatedRecords(DuplicateFinding finding, int offset, int limit) {
    return duplicates.repeatedRecords(id, finding, offset, limit);
  }

  List<ChosenRows> choices() {
    return duplicates.choices(id);
  }

  ObjectType type(ObjectTypeId type) {
    return types.get(type);
  }

  Optional<Property> property(ObjectTypeId type, String name) {
    return catalog.find(type, name);
  }

  /// What a record is called by these values; empty if nothing names it.
  String name(ObjectTypeId type, Map<String, String> values) {
    var known = types.get(type);
    var name = known.nameProperties().stream().map(property -> values.getOrDefault(property, "")).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
    return name.isEmpty() ? values.getOrDefault(known.fallbackName(), "") : name;
  }

  /// What tells one record of a type from others, the most telling first.
  List<String> tellingProperties(ObjectTypeId type) {
    var known = types.get(type);
    return Stream.of(known.nameProperties(), known.identifiers(), known.searchProperties()).flatMap(List::stream).distinct().toList();
  }

  boolean mayUpdate(ObjectTypeId type) {
    return operations.getOrDefault(type, ImportOperation.UPSERT) != ImportOperation.CREATE;
  }

  boolean mayCreate(ObjectTypeId type) {
    return operations.getOrDefault(type, ImportOperation.UPSERT) != ImportOperation.UPDATE;
  }

  void choose(ObjectTypeId type, int lineNumber, RowChoice choice) {
    attempt(() -> {
      duplicates.choose(id, type, lineNumber, choice);
      return 1;
    });
  }

  void chooseForAll(DuplicateFinding finding, RowChoice.Kind kind) {
    var chosen = attempt(() -> duplicates.chooseForAll(id, finding, kind));
    if (chosen == 0) {
      Notifications.failed(Texts.of("duplicates.all.none"));
    } else if (chosen > 0 && chosen < finding.open()) {
      Notifications.done(Texts.of("duplicates.all.some", chosen, finding.open() - chosen));
    }
  }

  void takeBack(ChosenRows chosen) {
    attempt(() -> {
      duplicates.takeBack(id, chosen.objectType(), chosen.lines());
      return chosen.lines().size();
    });
  }

  /// @return for how many rows; less than none if it was refused
  private int attempt(IntSupplier work) {
    try {
      var done = work.getAsInt();
      onChosen.run();
      return done;
    } catch (MappingRefused refused) {
      Notifications.failed(Texts.of("wizard.mapping.refused." + refused.reason(), refused.arguments().toArray()));
      return -1;
    }
  }
}
