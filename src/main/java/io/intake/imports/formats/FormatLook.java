package io.intake.imports.formats;

import io.intake.imports.ColumnFormat;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.FileRow;
import io.intake.imports.FormatSuggestion;
import io.intake.properties.DateOrder;
import io.intake.properties.FormatCertainty;
import io.intake.properties.FormatEvidence;
import io.intake.properties.FormatFinding;
import io.intake.properties.NumberNotation;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.ValueParsers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks at rows, as many as it is shown, and tells how their dates and numbers are written.
public final class FormatLook {

  private final List<Look> looks = new ArrayList<>();
  private boolean seen;

  private sealed interface Look {

    int column();

    FormatEvidence<?> evidence();
  }

  private record DateLook(int column, boolean withTime, FormatEvidence<DateOrder> evidence) implements Look {
  }

  private record NumberLook(int column, FormatEvidence<NumberNotation> evidence) implements Look {
  }

  /// @param columns of the file; those that hold neither dates nor numbers are passed by
  FormatLook(List<ColumnMapping> columns, PropertyCatalog properties, ValueParsers parsers) {
    for (var column : columns) {
      if (column.target() instanceof ColumnTarget.PropertyColumn(var type, var name, _)) {
        properties.find(type, name).filter(property -> !property.isRecordId())
            .ifPresent(property -> add(column.column(), property, parsers));
      }
    }
  }

  private void add(int column, Property property, ValueParsers parsers) {
    switch (property.type()) {
      case DATE -> looks.add(new DateLook(column, false, parsers.dates(property)));
      case DATETIME -> looks.add(new DateLook(column, true, parsers.dates(property)));
      case NUMBER -> looks.add(new NumberLook(column, parsers.numbers()));
      case STRING, BOOL, ENUMERATION, PHONE_NUMBER -> {
        // read the same everywhere
      }
    }
  }

  /// Whether there is nothing to find out.
  boolean isIdle() {
    return looks.isEmpty();
  }

  /// Whether it was shown any rows.
  boolean hasSeen() {
    return seen;
  }

  /// Takes more rows into account.
  public void see(List<FileRow> rows) {
    seen = true;
    for (var look : looks) {
      for (var row : rows) {
        var cell = row.cell(look.column());
        if (!cell.isEmpty()) {
          look.evidence().look(cell);
        }
      }
    }
  }

  /// @param allRows whether it was shown every row of the file
  public FormatSuggestion result(boolean allRows) {
    var columns = looks.stream().map(FormatLook::format).toList();
    var proved = provedOrders(columns);
    return new FormatSuggestion(columns.stream().map(column -> likeTheOthers(column, proved)).toList(), allRows);
  }

  private static ColumnFormat format(Look look) {
    return switch (look) {
      case DateLook dates -> new ColumnFormat.Dates(dates.column(), dates.withTime(), dates.evidence().finding());
      case NumberLook numbers -> new ColumnFormat.Numbers(numbers.column(), numbers.evidence().finding());
    };
  }

  /// What the values of single columns prove, those that read the same in every order left aside.
  private static Set<DateOrder> provedOrders(List<ColumnFormat> columns) {
    return columns.stream().filter(ColumnFormat.Dates.class::isInstance).map(ColumnFormat.Dates.class::cast)
        .map(ColumnFormat.Dates::finding)
        .filter(finding -> finding.certainty() == FormatCertainty.PROVED && finding.readings().size() == 1)
        .map(FormatFinding::format).collect(Collectors.toSet());
  }

  /// A column that leaves it open is most likely written as the other columns of its file are; it stays open all the same.
  private static ColumnFormat likeTheOthers(ColumnFormat column, Set<DateOrder> proved) {
    if (proved.size() != 1 || !(column instanceof ColumnFormat.Dates(var number, var withTime, var finding))
        || finding.certainty() != FormatCertainty.OPEN || !finding.readings().containsKey(proved.iterator().next())) {
      return column;
    }
    return new ColumnFormat.Dates(number, withTime, new FormatFinding<>(proved.iterator().next(), finding.certainty(), finding.example(),
        finding.readings(), finding.contrary(), finding.contraries()));
  }
}
