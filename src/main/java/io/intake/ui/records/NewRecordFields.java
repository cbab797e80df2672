package io.intake.ui.records;

import com.vaadin.flow.component.html.Div;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ValueTemplate;
import io.intake.properties.PipelineRule;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyField;
import io.intake.ui.language.Labels;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of a form for a new record: all that are required, and some that its index page shows. A pipeline narrows the stages, and
/// a record that lends values fills what is blank.
class NewRecordFields extends Div {

  /// Unless more are required.
  private static final int USUAL_FIELDS = 8;

  private final transient ObjectType type;
  private final transient RecordDoors doors;
  private final transient Map<String, PropertyField> fields = new LinkedHashMap<>();
  private transient Map<String, String> lent = Map.of();

  NewRecordFields(ObjectType type, RecordDoors doors) {
    this.type = type;
    this.doors = doors;
    addClassName("create-fields");
    for (var property : properties()) {
      var field = field(property, Map.of());
      fields.put(property.name(), field);
      add(field);
    }
    doors.pipelines().rule(type.id()).ifPresent(this::followPipeline);
    type.traits().template().ifPresent(this::followLender);
    // Most are noted when they have just happened.
    type.traits().activity().filter(activity -> type.requirement().names().contains(activity.time()))
        .flatMap(activity -> find(activity.time()))
        .ifPresent(time -> time.setStored(Instant.now().truncatedTo(ChronoUnit.MINUTES).toString()));
  }

  /// What fills others comes first.
  private List<Property> properties() {
    var required = known(needed()).toList();
    var further = known(type.defaultColumns()).filter(property -> !required.contains(property))
        .limit(Math.max(0, USUAL_FIELDS - required.size()));
    return Stream.concat(required.stream(), further)
        .sorted(Comparator.comparing(property -> NamedRecords.source(type, property, doors).isEmpty())).toList();
  }

  /// A stage is looked for in a pipeline, so that is asked first.
  private List<String> needed() {
    var names = new ArrayList<>(type.requirement().names());
    doors.pipelines().rule(type.id()).map(PipelineRule::properties).ifPresent(known -> {
      names.remove(known.pipeline());
      names.add(Math.max(0, names.indexOf(known.stage())), known.pipeline());
    });
    return names;
  }

  private Stream<Property> known(Collection<String> names) {
    return names.stream().flatMap(name -> doors.catalog().find(type.id(), name).stream()).filter(property -> !property.readOnly());
  }

  private PropertyField field(Property property, Map<String, String> values) {
    var field = NamedRecords.field(type, property, values, doors);
    field.setLabel(NamedRecords.source(type, property, doors).map(Labels::singular).orElseGet(() -> Labels.of(property)));
    field.setRequired(type.requirement().all() && type.requirement().names().contains(property.name()));
    return field;
  }

  /// The first pipeline is the usual one.
  private void followPipeline(PipelineRule rule) {
    find(rule.properties().pipeline()).ifPresent(pipeline -> {
      rule.pipelines().stream().findFirst().ifPresent(usual -> pipeline.setStored(usual.id()));
      pipeline.onChange(() -> narrow(rule, pipeline));
      narrow(rule, pipeline);
    });
  }

  private void narrow(PipelineRule rule, PropertyField pipeline) {
    var name = rule.properties().stage();
    find(name).ifPresent(before -> {
      var now = field(doors.catalog().get(type.id(), name), Map.of(rule.properties().pipeline(), pipeline.read().orElse("")));
      now.setStored(before.read().orElse(""));
      replace(before, now);
      fields.put(name, now);
    });
  }

  private void followLender(ValueTemplate template) {
    for (var field : fields.values()) {
      NamedRecords.source(type, field.property(), doors).ifPresent(source -> field.onChange(() ->
          borrow(template, field.read().flatMap(stored -> NamedRecords.find(source, stored, doors)))));
    }
  }

  /// What a person typed stays.
  private void borrow(ValueTemplate template, Optional<CrmRecord> lender) {
    var values = lender.map(CrmRecord::properties).orElse(Map.of());
    for (var name : template.copied()) {
      find(name).filter(field -> field.read().equals(Optional.of(lent.getOrDefault(name, ""))))
          .ifPresent(field -> field.setStored(values.getOrDefault(name, "")));
    }
    lent = values;
  }

  Optional<PropertyField> find(String property) {
    return Optional.ofNullable(fields.get(property));
  }

  void focusFirst() {
    fields.values().stream().findFirst().ifPresent(PropertyField::focus);
  }

  /// @return canonical texts by internal name; nothing if one of them can't be read, which its field then says
  Optional<Map<String, String>> read() {
    var values = new HashMap<String, String>();
    var readable = true;
    for (var field : fields.values()) {
      var value = field.read();
      value.ifPresent(stored -> values.put(field.property().name(), stored));
      readable &= value.isPresent();
    }
    return readable ? Optional.of(values) : Optional.empty();
  }
}
