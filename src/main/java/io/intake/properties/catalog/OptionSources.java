package io.intake.properties.catalog;

import io.intake.properties.Property;
import java.util.List;
import org.springframework.stereotype.Component;

/// Where the options of a property come from: its definition, or the list that administrators made of them; what was added since; the
/// users for an owner; the pipelines.
@Component
class OptionSources {

  private final Adjustments adjustments;
  private final GrownOptions grown;
  private final OwnerOptions owners;
  private final PipelineOptions pipelines;

  OptionSources(Adjustments adjustments, GrownOptions grown, OwnerOptions owners, PipelineOptions pipelines) {
    this.adjustments = adjustments;
    this.grown = grown;
    this.owners = owners;
    this.pipelines = pipelines;
  }

  List<Property> fill(List<Property> properties) {
    var listed = adjustments.options();
    var withLists = properties.stream().map(property -> {
      var options = listed.get(Adjustments.Key.of(property));
      return options == null ? property : property.withOptions(options);
    }).toList();
    return pipelines.fill(owners.fill(grown.fill(withLists)));
  }

  /// Whether administrators list its options, and not some other room.
  boolean areKeptHere(Property property) {
    return !property.owner() && !property.readOnly() && !pipelines.covers(property);
  }
}
