package io.intake.imports.grouping;

import io.intake.imports.ErrorGroup;
import io.intake.imports.ErrorValueGroup;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.persistence.ErrorValueRows;
import io.intake.imports.persistence.LearnedValues;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The values behind a finding, put together and with what they most likely mean.
@Component
public class ErrorValueGroups {

  /// Of more different values nobody makes a list of decisions.
  private static final int MOST_VALUES = 2_000;

  private final ErrorValueRows values;
  private final LearnedValues learned;

  ErrorValueGroups(ErrorValueRows values, LearnedValues learned) {
    this.values = values;
    this.learned = learned;
  }

  /// @param property that the column goes to; empty if it goes to a link
  public List<ErrorValueGroup> list(ImportId id, ErrorGroup finding, Optional<Property> property, int offset, int limit) {
    var outOfAList = property.filter(ErrorValueGroups::hasOptions);
    var proposals = outOfAList.map(found -> new Proposals(found, learned.of(found.objectType(), found.name())));
    return NearValues.group(values.list(id, ImportPhase.PLAN, finding, MOST_VALUES), outOfAList.isPresent()).stream()
        .skip(offset).limit(limit)
        .map(group -> new ErrorValueGroup(group, proposals.flatMap(known -> known.of(group)))).toList();
  }

  /// Whether its values are taken out of a list.
  public static boolean hasOptions(Property property) {
    return property.type() == PropertyType.ENUMERATION;
  }
}
