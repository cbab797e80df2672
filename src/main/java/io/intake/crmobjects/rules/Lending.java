package io.intake.crmobjects.rules;

import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordTemplates;
import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.StoredRecord;
import io.intake.crmobjects.ValueTemplate;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks the lending records up by record ID or identifier.
@Component
class Lending implements RecordTemplates {

  private final ObjectTypes objectTypes;
  private final RecordUpserts records;

  Lending(ObjectTypes objectTypes, RecordUpserts records) {
    this.objectTypes = objectTypes;
    this.records = records;
  }

  @Override
  public List<Lent> lent(ObjectTypeId objectType, List<Map<String, String>> wanted) {
    return objectTypes.get(objectType).traits().template().map(template -> lent(template, wanted))
        .orElseGet(() -> wanted.stream().map(values -> Lent.NOTHING).toList());
  }

  /// The lending records by record ID and by identifier.
  private record Found(Map<Long, StoredRecord> byId, Map<RecordKey, StoredRecord> byKey) {

    @Nullable StoredRecord find(ValueTemplate.Finder finder, String value) {
      return isById(finder) ? id(value).map(byId::get).orElse(null) : byKey.get(RecordKey.of(finder.identifier(), value));
    }
  }

  private List<Lent> lent(ValueTemplate template, List<Map<String, String>> wanted) {
    var ids = new HashSet<Long>();
    var keys = new HashSet<RecordKey>();
    for (var values : wanted) {
      named(template, values).ifPresent(finder -> {
        var value = values.getOrDefault(finder.own(), "");
        if (isById(finder)) {
          id(value).ifPresent(ids::add);
        } else {
          keys.add(RecordKey.of(finder.identifier(), value));
        }
      });
    }
    var found = new Found(ids.isEmpty() ? Map.of() : records.findByIds(template.source(), ids),
        keys.isEmpty() ? Map.of() : records.findByKeys(template.source(), keys));
    var lent = new ArrayList<Lent>(wanted.size());
    wanted.forEach(values -> lent.add(lent(template, values, found)));
    return lent;
  }

  private static Lent lent(ValueTemplate template, Map<String, String> values, Found found) {
    var finder = named(template, values);
    if (finder.isEmpty()) {
      return Lent.NOTHING;
    }
    var lender = found.find(finder.get(), values.getOrDefault(finder.get().own(), ""));
    if (lender == null) {
      return finder.get().strict() ? new Lent(Map.of(), finder.get().own()) : Lent.NOTHING;
    }
    var lent = new HashMap<String, String>();
    for (var property : template.copied()) {
      var value = lender.properties().getOrDefault(property, "");
      if (!value.isEmpty()) {
        lent.put(property, value);
      }
    }
    // However it was found, the record says by its number which one it was.
    template.finders().stream().filter(Lending::isById).forEach(byId -> lent.put(byId.own(), Long.toString(lender.id())));
    return new Lent(lent, "");
  }

  private static Optional<ValueTemplate.Finder> named(ValueTemplate template, Map<String, String> values) {
    return template.finders().stream().filter(finder -> !values.getOrDefault(finder.own(), "").isEmpty()).findFirst();
  }

  private static boolean isById(ValueTemplate.Finder finder) {
    return finder.identifier().equals(Property.RECORD_ID);
  }

  private static Optional<Long> id(String value) {
    return value.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
  }
}
