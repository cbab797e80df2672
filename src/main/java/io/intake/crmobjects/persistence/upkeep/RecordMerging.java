package io.intake.crmobjects.persistence.upkeep;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordChanged;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordsMerged;
import io.intake.crmobjects.persistence.RecordArchive;
import io.intake.crmobjects.persistence.RecordEdits;
import io.intake.crmobjects.persistence.care.MergedIds;
import io.intake.properties.FurtherValues;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one record of two.
@Component
class RecordMerging {

  private static final String MERGED_IDS = "hs_merged_object_ids";

  private final RecordEdits edits;
  private final RecordArchive archive;
  private final MergedIds merged;
  private final ObjectTypes objectTypes;
  private final PropertyCatalog properties;
  private final ApplicationEventPublisher events;

  RecordMerging(RecordEdits edits, RecordArchive archive, MergedIds merged, ObjectTypes objectTypes, PropertyCatalog properties,
      ApplicationEventPublisher events) {
    this.edits = edits;
    this.archive = archive;
    this.merged = merged;
    this.objectTypes = objectTypes;
    this.properties = properties;
    this.events = events;
  }

  Map<String, String> suggest(CrmRecord stays, CrmRecord goes) {
    var type = objectTypes.get(stays.id().objectType());
    var suggested = new LinkedHashMap<String, String>();
    for (var property : properties.list(type.id())) {
      var own = stays.properties().getOrDefault(property.name(), "");
      var other = goes.properties().getOrDefault(property.name(), "");
      var later = property.name().equals(type.stageProperty()) && rank(property, other) > rank(property, own);
      if (!other.isEmpty() && !property.readOnly() && FurtherValues.kind(property.name()).isEmpty() && (own.isEmpty() || later)) {
        suggested.put(property.name(), other);
      }
    }
    return suggested;
  }

  private static int rank(Property stage, String value) {
    return stage.options().stream().sorted(Comparator.comparingInt(PropertyOption::displayOrder)).map(PropertyOption::value).toList()
        .indexOf(value);
  }

  /// @throws RecordChanged if either is no longer as it was looked at
  @Transactional
  public CrmRecord merge(CrmRecord stays, CrmRecord goes, Map<String, String> values, RecordSource source) {
    if (stays.id().equals(goes.id()) || !stays.id().objectType().equals(goes.id().objectType())) {
      throw new IllegalArgumentException("Two records of one type were expected, found " + stays.id() + " and " + goes.id());
    }
    // nothing changes, but it must be as it was looked at
    edits.settle(goes.id(), goes.version(), Map.of(), source);
    archive.archive(List.of(goes.id()), source);
    var result = edits.settle(stays.id(), stays.version(), changes(stays, goes, values), source);
    merged.moveMemberships(goes.id(), stays.id());
    merged.add(goes.id(), stays.id());
    events.publishEvent(new RecordsMerged(goes.id(), stays.id()));
    return result;
  }

  private Map<String, String> changes(CrmRecord stays, CrmRecord goes, Map<String, String> values) {
    var type = objectTypes.get(stays.id().objectType());
    var changes = new HashMap<>(values);
    for (var identifier : type.identifiers()) {
      FurtherValues.propertyOf(identifier).ifPresent(property -> {
        var all = new LinkedHashSet<>(FurtherValues.split(stays.properties().getOrDefault(property, "")));
        all.add(stays.properties().getOrDefault(identifier, ""));
        all.add(goes.properties().getOrDefault(identifier, ""));
        all.addAll(FurtherValues.split(goes.properties().getOrDefault(property, "")));
        all.remove("");
        all.remove(changes.getOrDefault(identifier, stays.properties().getOrDefault(identifier, "")));
        changes.put(property, String.join(";", all));
      });
    }
    properties.find(type.id(), MERGED_IDS).ifPresent(property -> {
      var all = new LinkedHashSet<>(FurtherValues.split(stays.properties().getOrDefault(MERGED_IDS, "")));
      all.addAll(FurtherValues.split(goes.properties().getOrDefault(MERGED_IDS, "")));
      all.add(Long.toString(goes.id().value()));
      changes.put(MERGED_IDS, String.join(";", all));
    });
    return changes;
  }
}
