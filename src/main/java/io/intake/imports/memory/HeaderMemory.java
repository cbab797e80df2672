package io.intake.imports.memory;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.mapping.LearnedTargets;
import io.intake.imports.persistence.LearnedHeaders;
import io.intake.imports.persistence.LearnedHeaders.Learned;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Remembers what headers stood for, and knows it again.
@Component
public class HeaderMemory {

  private static final int LONGEST_KEY = 200;

  private final LearnedHeaders learned;
  private final PropertyCatalog catalog;

  HeaderMemory(LearnedHeaders learned, PropertyCatalog catalog) {
    this.learned = learned;
    this.catalog = catalog;
  }

  /// What people chose for these headers, where that can still be chosen.
  public LearnedTargets recall(List<String> headers, List<ObjectTypeId> objects) {
    var targets = new HashMap<String, ColumnTarget>();
    learned.find(headers.stream().map(LearnedTargets::key).filter(HeaderMemory::isTelling).distinct().toList(), objects).values().stream()
        .filter(choice -> catalog.find(choice.objectType(), choice.property())
            .filter(property -> !property.readOnly() || property.isRecordId()).isPresent())
        .forEach(choice -> targets.put(choice.header(),
            new ColumnTarget.PropertyColumn(choice.objectType(), choice.property(), OverwritePolicy.OVERWRITE)));
    return new LearnedTargets(targets);
  }

  /// Remembers a mapping that people went ahead with. A column that goes elsewhere now, or nowhere, is forgotten where it went before.
  public void remember(List<ColumnMapping> mapped, List<ObjectTypeId> objects) {
    var columns = ColumnMapping.ofFile(mapped);
    var counts = columns.stream().collect(Collectors.groupingBy(column -> LearnedTargets.key(column.header()), Collectors.counting()));
    var telling = columns.stream().filter(column -> isTelling(LearnedTargets.key(column.header()))
        && counts.getOrDefault(LearnedTargets.key(column.header()), 0L) == 1).toList();
    var choices = new ArrayList<Learned>();
    for (var object : objects) {
      var elsewhere = new ArrayList<String>();
      for (var column : telling) {
        if (column.target() instanceof ColumnTarget.PropertyColumn target && target.objectType().equals(object)) {
          choices.add(new Learned(LearnedTargets.key(column.header()), object, target.property()));
        } else {
          elsewhere.add(LearnedTargets.key(column.header()));
        }
      }
      learned.remove(elsewhere, object);
    }
    learned.add(choices);
  }

  private static boolean isTelling(String key) {
    return !key.isEmpty() && key.length() <= LONGEST_KEY;
  }
}
