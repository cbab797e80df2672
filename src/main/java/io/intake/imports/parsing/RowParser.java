package io.intake.imports.parsing;

import io.intake.crmobjects.RecordKey;
import io.intake.imports.ErrorEffect;
import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.ValueDecision;
import io.intake.properties.Parsed;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns the texts of a row into values. A bad cell is noted and left empty; where it identifies the record, the record is refused. What
/// other programs did to a value is noted too, and costs nothing.
public final class RowParser {

  private final Mapping mapping;
  private final PostalCodes postalCodes;
  private final LinkCells linkCells;

  /// Not for use by two threads at once, as the parsers of the mapping are not.
  public RowParser(Mapping mapping) {
    this.mapping = mapping;
    this.postalCodes = new PostalCodes(mapping);
    this.linkCells = new LinkCells(mapping);
  }

  /// Never throws for what a row holds.
  public ParsedRow parse(FileRow read) {
    var row = mapping.fixes().edited(read);
    if (mapping.fixes().skips(row)) {
      return new ParsedRow(row, List.of(), List.of(), new ArrayList<>(0));
    }
    var records = new @Nullable ParsedRecord[mapping.objects().size()];
    var errors = new ArrayList<ImportError>(0);
    for (var column : mapping.columns()) {
      var text = mapping.fixes().text(column.column(), row.cell(column.column()));
      if (!text.isEmpty()) {
        parse(text, column, row, records, errors);
      } else if (column.clears() && isBlank(row, column)) {
        record(column.slot(), records).clear(column.property().name());
      }
    }
    postalCodes.check(row, errors);
    refuseTooManyCells(row, records, errors);
    var mentioned = mentioned(row, records);
    return new ParsedRow(row, mentioned, linkCells.read(row, errors), errors);
  }

  private List<ParsedRecord> mentioned(FileRow row, @Nullable ParsedRecord[] records) {
    var mentioned = new ArrayList<ParsedRecord>(records.length);
    for (var found : records) {
      if (found != null && !found.isBlank()) {
        addFixedValues(found);
        found.settleKeys();
        found.choose(mapping.fixes().chosenRecord(row.lineNumber(), found.object().type().id()));
        mentioned.add(found);
      }
    }
    return mentioned;
  }

  private void parse(String text, MappedColumn column, FileRow row, @Nullable ParsedRecord[] records, List<ImportError> errors) {
    var target = record(column.slot(), records);
    if (column.property().isRecordId()) {
      identify(target, text, column, row, errors);
      return;
    }
    if (target.object().isStageOfPipeline(column.property().name())) {
      target.nameStage(text);
      return;
    }
    switch (read(text, column, row)) {
      case Parsed.Blank blank -> {
        if (column.clears()) {
          target.clear(column.property().name());
        }
      }
      case Parsed.Valid valid when valid.stored().length() > RecordKey.MAXIMUM_LENGTH && identifies(target, column) ->
          note(target, ImportErrorType.COLUMN_TOO_LARGE, column, row, errors);
      case Parsed.Valid valid -> {
        target.put(column.property().name(), valid.stored(), valid.appends());
        noteDamage(target, text, column, row, errors);
      }
      case Parsed.Invalid invalid -> {
        note(target, type(invalid.problem(), text, target, column), column, row, errors);
        if (target.object().pipelines().filter(rule -> rule.properties().pipeline().equals(column.property().name())).isPresent()) {
          target.missPipeline();
        }
      }
    }
  }

  /// Whether the file itself has a blank cell; where a person decided to leave a value out, it is left as it is.
  private boolean isBlank(FileRow row, MappedColumn column) {
    return row.cell(column.column()).isEmpty() && (mapping.endsLeftOut() || column.column() < row.present());
  }

  private static void noteDamage(ParsedRecord target, String text, MappedColumn column, FileRow row, List<ImportError> errors) {
    if (column.takesAnyText()) {
      var damage = TextDamage.of(text);
      if (damage.isPresent()) {
        note(target, damage.get(), column, row, errors);
      }
    }
  }

  /// An option that a person chose is that option, whatever else has a name like its internal value. What was to be added to the options
  /// that are there, still is.
  private Parsed read(String text, MappedColumn column, FileRow row) {
    var chosen = mapping.fixes().decision(column.column(), row.cell(column.column())).filter(ValueDecision.UseOption.class::isInstance);
    return chosen.isPresent() && Arrays.stream(text.split(";")).allMatch(value -> has(column, value))
        ? new Parsed.Valid(text, adds(column, row.cell(column.column()))) : column.parser().parse(text);
  }

  private static boolean adds(MappedColumn column, String cell) {
    return column.property().fieldType().holdsManyOptions()
        && cell.chars().filter(letter -> letter > ' ' && !Character.isSpaceChar(letter)).findFirst().orElse(0) == ';';
  }

  private static boolean has(MappedColumn column, String value) {
    return column.property().options().stream().map(PropertyOption::value).anyMatch(value::equals);
  }

  private ParsedRecord record(int slot, @Nullable ParsedRecord[] records) {
    var known = records[slot];
    if (known != null) {
      return known;
    }
    var first = new ParsedRecord(mapping.objects().get(slot));
    records[slot] = first;
    return first;
  }

  /// What a text says as a record ID; 0 if it is none.
  static long recordId(String given) {
    var text = given.strip();
    var isNumber = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return isNumber ? Long.parseLong(text) : 0;
  }

  private static void identify(ParsedRecord target, String given, MappedColumn column, FileRow row, List<ImportError> errors) {
    if (given.isBlank()) {
      return;
    }
    var id = recordId(given);
    if (id != 0) {
      target.identify(id);
    } else {
      note(target, ImportErrorType.INVALID_RECORD_ID, column, row, errors);
    }
  }

  private static void note(ParsedRecord target, ImportErrorType type, MappedColumn column, FileRow row, List<ImportError> errors) {
    errors.add(new ImportError(row.lineNumber(), column.column(), target.object().type().id(), type, row.cell(column.column())));
    if (type.effect() == ErrorEffect.ROW_NOT_IMPORTED) {
      target.refuse();
    }
  }

  private static boolean identifies(ParsedRecord target, MappedColumn column) {
    return target.object().identifiers().contains(column.property().name());
  }

  private static ImportErrorType type(ValueProblem problem, String text, ParsedRecord target, MappedColumn column) {
    if (TextDamage.saysNoValue(text)) {
      return ImportErrorType.NO_VALUE_IN_WORDS;
    }
    return column.holdsDates() && TextDamage.isDayNumber(text) ? ImportErrorType.DATE_BECAME_NUMBER
        : type(problem, identifies(target, column));
  }

  private static ImportErrorType type(ValueProblem problem, boolean identifies) {
    return switch (problem) {
      case AMBIGUOUS_ENUMERATION_OPTION -> ImportErrorType.AMBIGUOUS_ENUMERATION_OPTION;
      case COLUMN_TOO_LARGE -> ImportErrorType.COLUMN_TOO_LARGE;
      case COULD_NOT_FIND_OWNER -> ImportErrorType.COULD_NOT_FIND_OWNER;
      case COULD_NOT_PARSE_DATE -> ImportErrorType.COULD_NOT_PARSE_DATE;
      case COULD_NOT_PARSE_NUMBER -> ImportErrorType.COULD_NOT_PARSE_NUMBER;
      // An address or domain that identifies nobody costs only its value.
      case INVALID_DOMAIN -> identifies ? ImportErrorType.INVALID_DOMAIN : ImportErrorType.INVALID_PROPERTY_VALUE_FORMAT;
      case INVALID_EMAIL -> identifies ? ImportErrorType.INVALID_EMAIL : ImportErrorType.INVALID_PROPERTY_VALUE_FORMAT;
      case INVALID_CUSTOM_PROPERTY_VALIDATION -> ImportErrorType.INVALID_CUSTOM_PROPERTY_VALIDATION;
      case INVALID_ENUMERATION_OPTION -> ImportErrorType.INVALID_ENUMERATION_OPTION;
      case INVALID_NUMBER_SIZE -> ImportErrorType.INVALID_NUMBER_SIZE;
      case INVALID_PROPERTY_VALUE_FORMAT -> ImportErrorType.INVALID_PROPERTY_VALUE_FORMAT;
      case MULTIPLE_OWNERS_FOUND -> ImportErrorType.MULTIPLE_OWNERS_FOUND;
      case OUTSIDE_VALID_TIME_RANGE -> ImportErrorType.OUTSIDE_VALID_TIME_RANGE;
      case PROPERTY_DEFINITION_NOT_FOUND -> ImportErrorType.PROPERTY_DEFINITION_NOT_FOUND;
    };
  }

  /// Values right of the last header belong to nothing: most likely a stray delimiter moved the others, so none can be trusted.
  private void refuseTooManyCells(FileRow row, @Nullable ParsedRecord[] records, List<ImportError> errors) {
    for (var column = mapping.width(); column < row.cells().size(); column++) {
      if (!row.cells().get(column).isBlank()) {
        errors.add(new ImportError(row.lineNumber(), -1, mapping.objects().getFirst().type().id(),
            ImportErrorType.INCORRECT_NUMBER_OF_COLUMNS, Integer.toString(row.cells().size() - mapping.made())));
        for (var target : records) {
          if (target != null) {
            target.refuse();
          }
        }
        return;
      }
    }
  }

  private static void addFixedValues(ParsedRecord target) {
    target.object().added().forEach((property, value) -> {
      var stated = target.values().getOrDefault(property, "");
      var isStated = List.of(stated.split(";")).contains(value);
      target.put(property, stated.isEmpty() ? value : isStated ? stated : stated + ";" + value, true);
    });
  }
}
