package io.intake.imports.run;

import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.associations.LinkOrigin;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.ParsedRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The end of a run: the records of a chunk are written and linked.
final class RunStep implements LastStep {

  private final Mapping mapping;
  private final RecordUpserts records;
  private final RowLinks links;
  private final Associations associations;
  private final RecordSource source;

  RunStep(Mapping mapping, RecordUpserts records, RowLinks links, Associations associations, RecordSource source) {
    this.mapping = mapping;
    this.records = records;
    this.links = links;
    this.associations = associations;
    this.source = source;
  }

  @Override
  public NewLinks finish(List<ParsedRow> rows, RecordMatcher.Matches matches) {
    mapping.objects().forEach(object -> write(object, matches.states().get(object.slot())));
    return link(links.of(matches.rows(), matches.states()).stream().flatMap(List::stream).toList());
  }

  private void write(ImportedObject object, RecordStates states) {
    var touched = states.all().stream().filter(RecordState::isDirty).toList();
    var fresh = touched.stream().filter(RecordState::isNew).toList();
    if (!fresh.isEmpty()) {
      var id = records.takeIds(object.type().id(), fresh.size());
      for (var state : fresh) {
        state.assign(id++);
      }
    }
    List<RecordDraft> drafts = touched.stream().map(RecordState::draft).flatMap(Optional::stream).toList();
    records.write(object.type().id(), drafts, source);
  }

  /// Those that the rows state come before those that follow from domains.
  private NewLinks link(List<RowLinks.Wanted> wanted) {
    if (wanted.isEmpty()) {
      return NewLinks.of(0, 0);
    }
    var stated = new LinkedHashSet<Link>();
    var byDomain = new LinkedHashSet<Link>();
    var labelled = new LinkedHashSet<Link>();
    var withPrimary = withPrimary(wanted);
    for (var link : wanted) {
      var from = new RecordId(link.fromObject().type().id(), link.from().id());
      var to = new RecordId(link.toObject().type().id(), link.to().id());
      (link.byDomain() ? byDomain : stated).add(new Link(from, to, link.plain()));
      link.types().forEach(type -> labelled.add(new Link(from, to, type)));
      if (link.primary() != 0 && withPrimary.add(link.from().id())) {
        labelled.add(new Link(from, to, link.primary()));
      }
    }
    var added = associations.add(stated, new LinkOrigin(source, false));
    var addedByDomain = associations.add(byDomain, new LinkOrigin(source, true));
    associations.add(labelled, new LinkOrigin(source, false));
    return NewLinks.of(added + addedByDomain, addedByDomain);
  }

  /// The records that have a primary link already, and those that a label of this chunk gives one.
  private Set<Long> withPrimary(List<RowLinks.Wanted> wanted) {
    var having = new HashSet<Long>();
    var byType = wanted.stream().filter(link -> link.primary() != 0).collect(Collectors.groupingBy(RowLinks.Wanted::primary));
    byType.forEach((primary, links) -> {
      var ids = new ArrayList<Long>();
      links.stream().filter(link -> !link.from().isNew()).forEach(link -> ids.add(link.from().id()));
      if (!ids.isEmpty()) {
        having.addAll(associations.withLink(links.getFirst().fromObject().type().id(), ids, primary));
      }
      links.stream().filter(link -> link.types().contains(primary)).forEach(link -> having.add(link.from().id()));
    });
    return having;
  }
}
