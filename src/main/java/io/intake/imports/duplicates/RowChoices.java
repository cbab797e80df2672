package io.intake.imports.duplicates;

import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ChosenRows;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportId;
import io.intake.imports.MappingRefused;
import io.intake.imports.MappingRefused.Reason;
import io.intake.imports.Resemblance;
import io.intake.imports.RowChoice;
import io.intake.imports.persistence.duplicates.RowChoiceRows;
import io.intake.imports.staging.RecentChunks;
import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Keeps what people choose for rows whose records may be doubles.
@Component
public class RowChoices {

  private static final int SLICE = 2000;

  private final RowChoiceRows choices;
  private final DuplicateViews views;
  private final RecordUpserts records;
  private final RecentChunks rows;

  RowChoices(RowChoiceRows choices, DuplicateViews views, RecordUpserts records, RecentChunks rows) {
    this.choices = choices;
    this.views = views;
    this.records = records;
    this.rows = rows;
  }

  /// @throws MappingRefused if the file has no such row or object, or there is no such record
  public void choose(ReadyToStart draft, ObjectTypeId objectType, int lineNumber, RowChoice choice) {
    if (!draft.objects().contains(objectType)) {
      throw new MappingRefused(Reason.OBJECT_NOT_CHOSEN);
    }
    if (rows.findRow(draft.id(), lineNumber).isEmpty()) {
      throw new MappingRefused(Reason.NO_SUCH_ROW, Integer.toString(lineNumber));
    }
    if (choice.kind() == RowChoice.Kind.UPDATE && records.findByIds(objectType, List.of(choice.recordId())).isEmpty()) {
      throw new MappingRefused(Reason.NO_SUCH_RECORD, Long.toString(choice.recordId()));
    }
    put(draft.id(), objectType, Map.of(lineNumber, choice));
  }

  /// @return for how many rows
  public int chooseForAll(ReadyToStart draft, DuplicateFinding finding, RowChoice.Kind kind) {
    var chosen = new TreeMap<Integer, RowChoice>();
    List<Resemblance> slice;
    var offset = 0;
    do {
      slice = views.resemblances(draft, finding, offset, SLICE);
      slice.forEach(row -> choice(row, kind).ifPresent(choice -> chosen.put(row.lineNumber(), choice)));
      offset += SLICE;
    } while (!slice.isEmpty());
    put(draft.id(), finding.objectType(), chosen);
    return chosen.size();
  }

  /// Which of several records is meant, only a person can tell.
  private static Optional<RowChoice> choice(Resemblance row, RowChoice.Kind kind) {
    return switch (kind) {
      case CREATE -> Optional.of(RowChoice.CREATE);
      case SKIP -> Optional.of(RowChoice.SKIP);
      case UPDATE -> row.lookalikes().size() == 1 && row.lookalikes().getFirst().recordId() != 0
          ? Optional.of(RowChoice.update(row.lookalikes().getFirst().recordId())) : Optional.empty();
    };
  }

  private void put(ImportId id, ObjectTypeId objectType, Map<Integer, RowChoice> chosen) {
    choices.put(id, objectType, chosen, Instant.now().truncatedTo(ChronoUnit.MILLIS));
  }

  public void takeBack(ImportId id, ObjectTypeId objectType, Collection<Integer> lines) {
    choices.remove(id, objectType, lines);
  }

  /// Latest first.
  public List<ChosenRows> list(ImportId id) {
    return choices.list(id);
  }
}
