package io.intake.demodata.loading;

import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordUpserts;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stores what is missing of the demo data, in one transaction, whoever asks.
@Component
class DemoLoading {

  private static final int CONTACTS = 210;
  private static final RecordSource SOURCE = new RecordSource("DEMO", "1");

  private final RecordUpserts records;
  private final Associations associations;

  DemoLoading(RecordUpserts records, Associations associations) {
    this.records = records;
    this.associations = associations;
  }

  /// @return how many records were added
  @Transactional
  int load() {
    var companies = DemoCompany.all();
    var contacts = IntStream.range(0, CONTACTS).mapToObj(number -> DemoContact.of(number, companies.get(number % companies.size())))
        .toList();
    var companyValues = byIdentifier(companies.stream().map(DemoCompany::values).toList(), "domain");
    var contactValues = byIdentifier(contacts.stream().map(DemoContact::values).toList(), "email");
    var companyIds = new HashMap<String, Long>();
    var contactIds = new HashMap<String, Long>();
    var added = add(ObjectTypeId.COMPANY, "domain", companyValues, companyIds)
        + add(ObjectTypeId.CONTACT, "email", contactValues, contactIds);
    associations.add(links(contacts, contactIds, companyIds));
    return added;
  }

  private static Map<String, Map<String, String>> byIdentifier(List<Map<String, String>> values, String identifier) {
    return values.stream().collect(Collectors.toMap(one -> one.getOrDefault(identifier, ""), one -> one, (first, second) -> first,
        LinkedHashMap::new));
  }

  /// Adds the records whose identifier is not taken; `ids` learns where all of them are.
  private int add(ObjectTypeId type, String identifier, Map<String, Map<String, String>> values, Map<String, Long> ids) {
    var keys = values.keySet().stream().map(value -> new RecordKey(identifier, value)).toList();
    records.findByKeys(type, keys).forEach((key, stored) -> ids.put(key.value(), stored.id()));
    var missing = values.entrySet().stream().filter(one -> !ids.containsKey(one.getKey())).toList();
    if (missing.isEmpty()) {
      return 0;
    }
    var id = records.takeIds(type, missing.size());
    var drafts = new ArrayList<RecordDraft>();
    for (var one : missing) {
      ids.put(one.getKey(), id);
      drafts.add(new RecordDraft(id++, 0, one.getValue(), Map.of(), 0));
    }
    records.write(type, drafts, SOURCE);
    return drafts.size();
  }

  private static List<Link> links(List<DemoContact> contacts, Map<String, Long> contactIds, Map<String, Long> companyIds) {
    var links = new ArrayList<Link>();
    for (var contact : contacts) {
      var from = contactIds.get(contact.email());
      var to = companyIds.get(contact.company().domain());
      if (from != null && to != null) {
        links.add(new Link(new RecordId(ObjectTypeId.CONTACT, from), new RecordId(ObjectTypeId.COMPANY, to), Associations.PRIMARY_COMPANY));
      }
    }
    return links;
  }
}
