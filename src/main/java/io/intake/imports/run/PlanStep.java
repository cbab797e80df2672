package io.intake.imports.run;

import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.crmobjects.RecordId;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.ParsedRow;
import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.List;

/// The end of a plan: nothing is written, but what the file did so far is remembered and new links are counted.
final class PlanStep implements LastStep {

  private final RowLinks links;
  private final Associations associations;
  private final FileMemory memory;
  private final LongOpenHashSet linked = new LongOpenHashSet();

  PlanStep(RowLinks links, Associations associations, FileMemory memory) {
    this.links = links;
    this.associations = associations;
    this.memory = memory;
  }

  @Override
  public long finish(List<ParsedRow> rows, RecordMatcher.Matches matches) {
    memory.remember(rows, matches.rows());
    var unknown = 0L;
    var between = new ArrayList<Link>();
    for (var row : matches.rows()) {
      for (var wanted : links.of(row)) {
        if (wanted.from().id() == 0 || wanted.to().id() == 0) {
          // A record that only this row creates can't be linked yet.
          unknown++;
        } else if (linked.add(HashCommon.mix(wanted.from().id()) * 31 + HashCommon.mix(wanted.to().id()))) {
          if (wanted.from().id() > 0 && wanted.to().id() > 0) {
            between.add(new Link(id(wanted.fromObject(), wanted.from()), id(wanted.toObject(), wanted.to()), wanted.plain()));
          } else {
            unknown++;
          }
        }
      }
    }
    return unknown + between.size() - (between.isEmpty() ? 0 : associations.existing(between).size());
  }

  private static RecordId id(ImportedObject object, RecordState state) {
    return new RecordId(object.type().id(), state.id());
  }
}
