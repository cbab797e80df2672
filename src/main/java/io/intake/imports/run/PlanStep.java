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
import java.util.Objects;

/// The end of a plan: nothing is written, but what the file did so far is remembered and new links are counted.
final class PlanStep implements LastStep {

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
    var between = new LinkedHashMap<Link, Integer>();
    var links = this.links.of(matches.rows());
    for (var index = 0; index < byRow.length; index++) {
      for (var wanted : links.get(index)) {
        if (wanted.from().id() == 0 || wanted.to().id() == 0) {
          // A record that only this row creates can't be linked yet.
          byRow[index]++;
        } else if (isNew(wanted)) {
          byRow[index]++;
          if (wanted.from().id() > 0 && wanted.to().id() > 0) {
            between.put(new Link(id(wanted.fromObject(), wanted.from()), id(wanted.toObject(), wanted.to()), wanted.plain()), index);
          }
        }
      }
    }
    if (!between.isEmpty()) {
      associations.existing(between.keySet()).forEach(link -> byRow[Objects.requireNonNull(between.get(link))]--);
    }
    return NewLinks.of(byRow);
  }

  private boolean isNew(RowLinks.Wanted wanted) {
    var link = HashCommon.mix(wanted.from().id()) * 31 + HashCommon.mix(wanted.to().id());
    return !linked.contains(link) && linkedHere.add(link);
  }

  @Override
  public void kept() {
    memory.keep();
    links.kept();
    linked.addAll(linkedHere);
  }

  private static RecordId id(ImportedObject object, RecordState state) {
    return new RecordId(object.type().id(), state.id());
  }
}
