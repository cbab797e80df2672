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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at rows, as many as it is shown, and tells how their dates and numbers are written.
public final class FormatLook {

  private static final Set<DateOrder> COUNTED = Set.of(DateOrder.EXCEL_DAYS, DateOrder.UNIX_SECONDS);

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
    var orders = common(columns.stream().filter(ColumnFormat.Dates.class::isInstance).map(ColumnFormat.Dates.class::cast)
        .map(ColumnFormat.Dates::finding), DateOrder.values());
    var notations = common(columns.stream().filter(ColumnFormat.Numbers.class::isInstance).map(ColumnFormat.Numbers.class::cast)
        .map(ColumnFormat.Numbers::finding), NumberNotation.values());
    return new FormatSuggestion(columns.stream().map(column -> switch (column) {
      case ColumnFormat.Dates(var number, var withTime, var finding) ->
          (ColumnFormat) new ColumnFormat.Dates(number, withTime, likeTheOthers(finding, orders));
      case ColumnFormat.Numbers(var number, var finding) -> new ColumnFormat.Numbers(number, likeTheOthers(finding, notations));
    }).toList(), allRows);
  }

  private static ColumnFormat format(Look look) {
    return switch (look) {
      case DateLook dates -> new ColumnFormat.Dates(dates.column(), dates.withTime(), dates.evidence().finding());
      case NumberLook numbers -> new ColumnFormat.Numbers(numbers.column(), numbers.evidence().finding());
    };
  }

  /// The formats in which the values of all columns that prove something can be read; plain numbers that count days prove nothing for
  /// others.
  private static <F extends Enum<F>> Set<F> common(Stream<FormatFinding<F>> findings, F[] all) {
    var common = new LinkedHashSet<>(List.of(all));
    findings.filter(finding -> finding.certainty() == FormatCertainty.PROVED).map(finding -> finding.readings().keySet())
        .filter(formats -> !COUNTED.containsAll(formats)).forEach(common::retainAll);
    return common;
  }

  /// A column that leaves it open is most likely written as the other columns of its file are; it stays open all the same.
  private static <F extends Enum<F>> FormatFinding<F> likeTheOthers(FormatFinding<F> finding, Set<F> common) {
    if (finding.certainty() != FormatCertainty.OPEN || common.contains(finding.format())) {
      return finding;
    }
    return common.stream().filter(finding.readings()::containsKey).findFirst().map(format -> new FormatFinding<>(format,
        finding.certainty(), finding.example(), finding.readings(), finding.contrary(), finding.contraries())).orElse(finding);
  }
}
