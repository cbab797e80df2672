package io.intake.imports.run;

import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.associations.LinkEnd;
import io.intake.crmobjects.RecordId;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.run.RowLinks.Ends;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds links to what administrators allow: a record has no more links of a type than it may have. What the file would add beyond is
/// noted and left out; the order of the file counts. Where no limit is set it asks nothing.
final class LinkLimits {

  private final Mapping mapping;
  private final Associations associations;
  private final Map<Integer, AssociationLimit> limits = new HashMap<>();
  private final Earlier earlier = new Earlier();
  private final Map<End, Integer> addedHere = new HashMap<>();
  private final Set<Ends> linksHere = new HashSet<>();

  /// A record at one end of a type; a record without a number is known by its state, and only inside its chunk.
  private record End(int typeId, boolean atFrom, Object record) {
  }

  /// What the earlier chunks of a plan would have added between records with numbers; a run finds that in the database. Twenty bytes a
  /// link at most, for the links that [PlanStep] takes note of too.
  private static final class Earlier {

    private final LongOpenHashSet links = new LongOpenHashSet();
    private final Long2IntOpenHashMap added = new Long2IntOpenHashMap();

    void add(Ends link) {
      if (links.size() < PlanStep.MOST_LINKS && link.from() instanceof Long from && link.to() instanceof Long to) {
        links.add(PlanStep.hash(from, to, link.plain()));
      }
    }

    void add(End end, int count) {
      if (added.size() < PlanStep.MOST_LINKS && end.record() instanceof Long id) {
        added.addTo(hash(end, id), count);
      }
    }

    boolean has(Ends link) {
      return link.from() instanceof Long from && link.to() instanceof Long to && links.contains(PlanStep.hash(from, to, link.plain()));
    }

    int of(End end) {
      return end.record() instanceof Long id ? added.get(hash(end, id)) : 0;
    }

    private static long hash(End end, long id) {
      return PlanStep.hash(id, end.atFrom() ? 1 : 2, end.typeId());
    }
  }

  LinkLimits(Mapping mapping, Associations associations) {
    this.mapping = mapping;
    this.associations = associations;
    for (var one : mapping.objects()) {
      for (var other : mapping.objects()) {
        if (one.slot() < other.slot()) {
          limits.putAll(associations.limits(one.type().id(), other.type().id()));
        }
      }
    }
    mapping.links().forEach(column -> limits.putAll(associations.limits(column.from().type().id(), column.target())));
    mapping.domains().forEach(pair -> limits.putAll(associations.limits(pair.rule().from(), pair.rule().to())));
  }

  /// The links that may be, row by row.
  List<List<RowLinks.Wanted>> within(List<MatchedRow> rows, List<List<RowLinks.Wanted>> wanted) {
    addedHere.clear();
    linksHere.clear();
    var allowed = wanted;
    for (var limit : limits.values()) {
      allowed = within(rows, allowed, limit);
    }
    return allowed;
  }

  /// The chunk that was held to them last is stored.
  void kept() {
    addedHere.forEach(earlier::add);
    linksHere.forEach(earlier::add);
  }

  private List<List<RowLinks.Wanted>> within(List<MatchedRow> rows, List<List<RowLinks.Wanted>> wanted, AssociationLimit limit) {
    var concerned = wanted.stream().flatMap(List::stream).filter(link -> isOf(link, limit.typeId())).toList();
    if (concerned.isEmpty()) {
      return wanted;
    }
    var stored = Stored.of(concerned, limit.typeId(), associations);
    var allowed = new ArrayList<List<RowLinks.Wanted>>(wanted.size());
    for (var index = 0; index < wanted.size(); index++) {
      var row = rows.get(index);
      var told = new HashSet<>(row.errors());
      var kept = new ArrayList<RowLinks.Wanted>(wanted.get(index).size());
      for (var link : wanted.get(index)) {
        if (!isOf(link, limit.typeId()) || fits(link, limit, stored)) {
          kept.add(link);
        } else {
          note(row, link, limit.typeId(), told);
          if (link.plain() != limit.typeId()) {
            kept.add(without(link, limit.typeId()));
          }
        }
      }
      allowed.add(kept);
    }
    return allowed;
  }

  private static boolean isOf(RowLinks.Wanted link, int typeId) {
    return link.plain() == typeId || link.types().contains(typeId);
  }

  private boolean fits(RowLinks.Wanted link, AssociationLimit limit, Stored stored) {
    var from = new End(limit.typeId(), true, link.from().name());
    var to = new End(limit.typeId(), false, link.to().name());
    var ends = new Ends(from.record(), to.record(), limit.typeId());
    if (earlier.has(ends) || linksHere.contains(ends) || stored.has(link)) {
      return true;
    }
    if (limit.mostTo() > 0 && stored.ofFrom(link) + addedTo(from) >= limit.mostTo()
        || limit.mostFrom() > 0 && stored.ofTo(link) + addedTo(to) >= limit.mostFrom()) {
      return false;
    }
    linksHere.add(ends);
    if (limit.mostTo() > 0) {
      addedHere.merge(from, 1, Integer::sum);
    }
    if (limit.mostFrom() > 0) {
      addedHere.merge(to, 1, Integer::sum);
    }
    return true;
  }

  private int addedTo(End end) {
    return earlier.of(end) + addedHere.getOrDefault(end, 0);
  }

  private static RowLinks.Wanted without(RowLinks.Wanted link, int typeId) {
    var types = new LinkedHashSet<>(link.types());
    types.remove(typeId);
    return new RowLinks.Wanted(link.fromObject(), link.from(), link.toObject(), link.to(), link.plain(), types, link.primary(),
        link.cause());
  }

  /// What the row did not ask for is no error of the row. Of a cell that names several records, only those too many are told.
  private void note(MatchedRow row, RowLinks.Wanted link, int typeId, Set<ImportError> told) {
    if (link.byDomain()) {
      return;
    }
    var isLabel = link.plain() != typeId;
    var column = isLabel ? labelling(link) : link.cause().column();
    var text = isLabel && column >= 0 ? row.row().cell(column) : isLabel ? "" : link.cause().text();
    var error = new ImportError(row.row().lineNumber(), column, link.fromObject().type().id(),
        ImportErrorType.ASSOCIATION_LIMIT_EXCEEDED, text);
    if (told.add(error)) {
      row.errors().add(error);
    }
  }

  private int labelling(RowLinks.Wanted link) {
    return mapping.labels().stream().filter(labelled -> labelled.isBetween(link.fromObject().slot(), link.toObject().slot()))
        .map(Mapping.LabelledPair::column).findFirst().orElse(-1);
  }

  /// What the database holds of the links of a type that a chunk is about.
  private record Stored(int typeId, Set<Link> links, Map<Long, Integer> atFrom, Map<Long, Integer> atTo) {

    static Stored of(List<RowLinks.Wanted> wanted, int typeId, Associations associations) {
      var from = wanted.getFirst().fromObject().type().id();
      var to = wanted.getFirst().toObject().type().id();
      var both = wanted.stream().filter(link -> isStored(link.from()) && isStored(link.to())).map(link -> link(link, typeId)).toList();
      var fromIds = wanted.stream().map(RowLinks.Wanted::from).filter(Stored::isStored).map(RecordState::id).distinct().toList();
      var toIds = wanted.stream().map(RowLinks.Wanted::to).filter(Stored::isStored).map(RecordState::id).distinct().toList();
      return new Stored(typeId, both.isEmpty() ? Set.of() : associations.existing(both),
          associations.count(new LinkEnd(from, to, typeId, true), fromIds),
          associations.count(new LinkEnd(from, to, typeId, false), toIds));
    }

    private static boolean isStored(RecordState state) {
      return !state.isNew() && state.id() > 0;
    }

    private static Link link(RowLinks.Wanted wanted, int typeId) {
      return new Link(id(wanted.fromObject(), wanted.from()), id(wanted.toObject(), wanted.to()), typeId);
    }

    private static RecordId id(ImportedObject object, RecordState state) {
      return new RecordId(object.type().id(), state.id());
    }

    boolean has(RowLinks.Wanted wanted) {
      return links.contains(link(wanted, typeId));
    }

    int ofFrom(RowLinks.Wanted wanted) {
      return atFrom.getOrDefault(wanted.from().id(), 0);
    }

    int ofTo(RowLinks.Wanted wanted) {
      return atTo.getOrDefault(wanted.to().id(), 0);
    }
  }
}
