package io.intake.properties.catalog;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipeline;
import io.intake.properties.PipelineProperties;
import io.intake.properties.Pipelines;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes pipelines and stages the options of the properties that name them. Where there are several pipelines, a stage says which one it
/// is of: they may have stages of one name.
@Component
class PipelineOptions {

  private final Pipelines pipelines;

  PipelineOptions(Pipelines pipelines) {
    this.pipelines = pipelines;
  }

  List<Property> fill(List<Property> properties) {
    return properties.stream().map(property -> named(property).map(names -> property.withOptions(options(property, names)))
        .orElse(property)).toList();
  }

  /// Whether its options are kept elsewhere.
  boolean covers(Property property) {
    return named(property).isPresent();
  }

  private Optional<PipelineProperties> named(Property property) {
    return pipelines.properties().stream().filter(names -> names.objectType().equals(property.objectType())
        && (names.pipeline().equals(property.name()) || names.stage().equals(property.name()))).findFirst();
  }

  private List<PropertyOption> options(Property property, PipelineProperties names) {
    var options = new ArrayList<PropertyOption>();
    var known = active(property.objectType());
    for (var pipeline : known) {
      if (names.pipeline().equals(property.name())) {
        options.add(new PropertyOption(pipeline.id(), pipeline.label(), options.size(), false));
      } else {
        var within = known.size() > 1 ? pipeline.label() : "";
        pipeline.activeStages()
            .forEach(stage -> options.add(new PropertyOption(stage.id(), stage.label(), options.size(), false, within)));
      }
    }
    return List.copyOf(options);
  }

  private List<Pipeline> active(ObjectTypeId objectType) {
    return pipelines.list(objectType).stream().filter(pipeline -> !pipeline.archived()).toList();
  }
}
