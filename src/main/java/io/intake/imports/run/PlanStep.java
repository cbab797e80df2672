package io.intake.imports.run;

import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.crmobjects.RecordId;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.ParsedRow;
import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The end of a plan: nothing is written, but what the file did so far is remembered and new links are counted.
final class PlanStep implements LastStep {

  /// Three for each row of the largest file. Of files with more a link that comes again may be counted again: only the preview is wrong
  /// then, as a run asks the database.
  static final int MOST_LINKS = 3_145_728;

  private final RowLinks links;
  private final Associations associations;
  private final FileMemory memory;
  private final LongOpenHashSet linked = new LongOpenHashSet();
  private final LongOpenHashSet linkedHere = new LongOpenHashSet();

  PlanStep(RowLinks links, Associations associations, FileMemory memory) {
    this.links = links;
    this.associations = associations;
    this.memory = memory;
  }

  @Override
  public NewLinks finish(List<ParsedRow> rows, RecordMatcher.Matches matches) {
    memory.remember(rows, matches.rows());
    linkedHere.clear();
    var byRow = new int[rows.size()];
    var byDomain = new int[rows.size()];
    var between = new LinkedHashMap<Link, Place>();
    var links = this.links.of(matches.rows(), matches.states());
    var tally = new Tally(byRow, byDomain, between);
    // As in a run, what the rows state goes before what follows from domains.
    tally(links, tally, false);
    tally(links, tally, true);
    existing(between).forEach(place -> {
      byRow[place.index()]--;
      byDomain[place.index()] -= place.byDomain() ? 1 : 0;
    });
    return NewLinks.of(byRow, byDomain);
  }

  private record Tally(int[] byRow, int[] byDomain, Map<Link, Place> between) {
  }

  private void tally(List<List<RowLinks.Wanted>> links, Tally tally, boolean byDomain) {
    for (var index = 0; index < links.size(); index++) {
      for (var wanted : links.get(index)) {
        // A record that only this row creates can't be linked yet.
        var fresh = wanted.from().id() == 0 || wanted.to().id() == 0;
        if (wanted.byDomain() == byDomain && (fresh || isNew(wanted))) {
          tally.byRow()[index]++;
          tally.byDomain()[index] += byDomain ? 1 : 0;
          if (wanted.from().id() > 0 && wanted.to().id() > 0) {
            tally.between().put(new Link(id(wanted.fromObject(), wanted.from()), id(wanted.toObject(), wanted.to()), wanted.plain()),
                new Place(index, byDomain));
          }
        }
      }
    }
  }

  /// Where a link was counted.
  private record Place(int index, boolean byDomain) {
  }

  /// Where links were counted that are there already.
  private List<Place> existing(Map<Link, Place> counted) {
    return counted.isEmpty() ? List.of()
        : associations.existing(counted.keySet()).stream().map(link -> Objects.requireNonNull(counted.get(link))).toList();
  }

  private boolean isNew(RowLinks.Wanted wanted) {
    var link = hash(wanted.from().id(), wanted.to().id(), wanted.plain());
    return !linked.contains(link) && linkedHere.add(link);
  }

  /// A number that stands for a link. With three millions of them the chance that any two meet is 1 in 4 million.
  static long hash(long from, long to, int type) {
    return HashCommon.murmurHash3((HashCommon.mix(from) * 31 + HashCommon.mix(to)) * 31 + type);
  }

  @Override
  public void kept() {
    memory.keep();
    links.kept();
    if (linked.size() < MOST_LINKS) {
      linked.addAll(linkedHere);
    }
  }

  private static RecordId id(ImportedObject object, RecordState state) {
    return new RecordId(object.type().id(), state.id());
  }
}
