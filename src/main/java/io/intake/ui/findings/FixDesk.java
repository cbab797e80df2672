package io.intake.ui.findings;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportFixes;
import io.intake.imports.ImportId;
import io.intake.imports.MappingRefused;
import io.intake.imports.ValueDecision;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyType;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where findings of a draft are put right: does what is asked, says why if it can't, and tells the screen that something changed.
public final class FixDesk {

  private final ImportFixes fixes;
  private final PropertyCatalog catalog;
  private final ImportId id;
  private final List<ColumnMapping> columns;
  private final boolean mayAddOptions;
  private final Runnable onFixed;

  /// @param mayAddOptions whether who sits here may change properties
  public FixDesk(ImportFixes fixes, PropertyCatalog catalog, ImportId id, List<ColumnMapping> columns, boolean mayAddOptions,
      Runnable onFixed) {
    this.fixes = fixes;
    this.catalog = catalog;
    this.id = id;
    this.columns = List.copyOf(columns);
    this.mayAddOptions = mayAddOptions;
    this.onFixed = onFixed;
  }

  ImportFixes fixes() {
    return fixes;
  }

  ImportId id() {
    return id;
  }

  /// The property that a column goes to.
  Optional<Property> property(int column) {
    return column >= 0 && column < columns.size()
        && columns.get(column).target() instanceof ColumnTarget.PropertyColumn(var objectType, var name, _)
        ? catalog.find(objectType, name) : Optional.empty();
  }

  static boolean hasOptions(Property property) {
    return property.type() == PropertyType.ENUMERATION;
  }

  boolean mayAddOption(Property property) {
    return mayAddOptions && hasOptions(property) && !property.owner() && !property.readOnly();
  }

  /// The word for a decision about a column.
  String words(int column, ValueDecision.UseOption chosen) {
    return property(column).flatMap(property -> property.options().stream()
        .filter(option -> option.value().equals(chosen.value())).findFirst().map(option -> Labels.of(property, option)))
        .orElse(chosen.value());
  }

  /// @return whether it was done
  boolean decide(int column, Collection<String> texts, ValueDecision decision) {
    return attempt(() -> fixes.decide(id, column, texts, decision));
  }

  /// @return whether all of it was done, else none of it
  boolean decide(int column, Map<String, ValueDecision> meanings) {
    return attempt(() -> fixes.decide(id, column, meanings));
  }

  boolean takeBack(int column, Collection<String> texts) {
    return attempt(() -> fixes.takeBack(id, column, texts));
  }

  boolean forget(int column, Collection<String> texts) {
    return attempt(() -> fixes.forget(id, column, texts));
  }

  boolean edit(int lineNumber, int column, String text) {
    return attempt(() -> fixes.edit(id, lineNumber, column, text));
  }

  boolean takeBackEdit(int lineNumber, int column) {
    return attempt(() -> fixes.takeBackEdit(id, lineNumber, column));
  }

  /// Makes a text an option, and decides that it means this option.
  boolean addOption(Property property, int column, Collection<String> texts, String label) {
    return attempt(() -> {
      var option = catalog.addOption(property.objectType(), property.name(), label);
      fixes.decide(id, column, texts, new ValueDecision.UseOption(option.value()));
    });
  }

  private boolean attempt(Runnable work) {
    try {
      work.run();
      onFixed.run();
      return true;
    } catch (MappingRefused refused) {
      Notifications.failed(Texts.of("wizard.mapping.refused." + refused.reason(), refused.arguments().toArray()));
    } catch (PropertyRefused refused) {
      Notifications.failed(Texts.of("wizard.property.refused." + refused.reason(), refused.argument()));
    }
    return false;
  }
}
