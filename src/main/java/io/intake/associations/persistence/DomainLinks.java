package io.intake.associations.persistence;

import io.intake.associations.Associations;
import io.intake.associations.DomainRule;
import io.intake.associations.DomainRules;
import io.intake.associations.Link;
import io.intake.associations.LinkChange;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.associations.labels.LimitCheck;
import io.intake.associations.labels.WrittenRecords;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordUpserts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Links a record that a person wrote with the one that has the domain of its e-mail address. The account does it, whatever the person
/// may do with the other record; that one is shown only to who may see it.
@Component
class DomainLinks implements WrittenRecords {

  private final DomainRules rules;
  private final RecordUpserts records;
  private final LinkWrites writes;
  private final LinkChanges changes;
  private final Associations associations;
  private final RecordAccess access;

  DomainLinks(DomainRules rules, RecordUpserts records, LinkWrites writes, LinkChanges changes, Associations associations,
      RecordAccess access) {
    this.rules = rules;
    this.records = records;
    this.writes = writes;
    this.changes = changes;
    this.associations = associations;
    this.access = access;
  }

  @Override
  public void follow(RecordId record, Set<String> changed) {
    rules.active().stream().filter(rule -> rule.from().equals(record.objectType()) && changed.contains(rule.address()))
        .forEach(rule -> partner(record, rule).ifPresent(other -> link(record, other)));
  }

  private Optional<RecordId> partner(RecordId record, DomainRule rule) {
    return Optional.ofNullable(records.findByIds(rule.from(), List.of(record.value())).get(record.value()))
        .flatMap(stored -> rules.domain(stored.properties().getOrDefault(rule.address(), "")))
        .flatMap(domain -> records.findByKeys(rule.to(), List.of(RecordKey.of(rule.domain(), domain))).values().stream().findFirst())
        .map(other -> new RecordId(rule.to(), other.id()));
  }

  private void link(RecordId record, RecordId other) {
    var plain = BuiltInLabels.plain(record.objectType(), other.objectType());
    var link = new Link(record, other, plain.typeId());
    if (associations.existing(List.of(link)).isEmpty() && new LimitCheck(associations).allows(plain, record, other)) {
      writes.add(List.of(link));
      changes.add(new LinkChange(Instant.now(), access.author(), LinkChange.Kind.LINKED_BY_DOMAIN, other, ""), record, "", "");
    }
  }
}
