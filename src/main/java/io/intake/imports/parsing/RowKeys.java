package io.intake.imports.parsing;

import io.intake.crmobjects.RecordKey;
import io.intake.imports.FileRow;
import io.intake.properties.FurtherValues;
import io.intake.properties.Parsed;
import io.intake.properties.Property;
import it.unimi.dsi.fastutil.HashCommon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The identifiers that a row names, found without reading the rest of it.
public final class RowKeys {

  private final Mapping mapping;
  private final List<MappedColumn> identifying;
  private final LinkCells linkCells;

  /// What is told each identifier of a row.
  public interface Visitor {
    void visit(ImportedObject object, String property, String value);
  }

  /// Not for use by two threads at once, as the parsers of the mapping are not.
  public RowKeys(Mapping mapping) {
    this.mapping = mapping;
    this.linkCells = new LinkCells(mapping);
    this.identifying = mapping.columns().stream()
        .filter(column -> column.property().isRecordId()
            || mapping.objects().get(column.slot()).identifiers().contains(identifier(column)))
        .toList();
  }

  /// Nothing in the file identifies anything.
  public boolean isEmpty() {
    return identifying.isEmpty() && mapping.links().isEmpty() && !mapping.fixes().hasChosenRecords();
  }

  /// The columns that have to be read to tell the identifiers.
  public BitSet columns() {
    var columns = mapping.fixes().skippingColumns();
    identifying.forEach(column -> columns.set(column.column()));
    mapping.links().forEach(column -> columns.set(column.number()));
    return columns;
  }

  /// Tells the identifiers of a row; a row that is left out names none.
  public void of(FileRow read, Visitor visitor) {
    if (isEmpty()) {
      return;
    }
    var row = mapping.fixes().edited(read);
    if (!mapping.fixes().skips(row)) {
      identifying.forEach(column -> tell(column, mapping.fixes().text(column.column(), row.cell(column.column())), visitor));
      mapping.objects().forEach(object -> tellChosen(row.lineNumber(), object, visitor));
    }
  }

  /// Tells the identifiers of a row, and those of the records that it names to link with, or is linked with by the domains of e-mail
  /// addresses, if the file is about these records too.
  public void ofAndAround(FileRow read, Visitor visitor) {
    of(read, (object, property, value) -> {
      visitor.visit(object, property, value);
      for (var pair : mapping.domains()) {
        if (pair.inFile() && pair.isAddress(object.slot(), property)) {
          pair.key(value).ifPresent(key -> visitor.visit(pair.to(), key.property(), key.value()));
        }
      }
    });
    if (!mapping.links().isEmpty()) {
      tellNamed(mapping.fixes().edited(read), visitor);
    }
  }

  /// Those that no file is about count too: how many links such a record may have depends on all rows that name it.
  private void tellNamed(FileRow row, Visitor visitor) {
    if (!mapping.fixes().skips(row)) {
      linkCells.read(row, new ArrayList<>(0)).forEach(named ->
          visitor.visit(named.column().to(), named.key().property(), named.key().value()));
    }
  }

  private void tellChosen(int line, ImportedObject object, Visitor visitor) {
    var id = mapping.fixes().chosenRecord(line, object.type().id());
    if (id != 0) {
      visitor.visit(object, Property.RECORD_ID, Long.toString(id));
    }
  }

  private void tell(MappedColumn column, String text, Visitor visitor) {
    var property = column.property();
    var object = mapping.objects().get(column.slot());
    if (property.isRecordId()) {
      var id = RowParser.recordId(text);
      if (id != 0) {
        visitor.visit(object, property.name(), Long.toString(id));
      }
    } else if (column.parser().parse(text) instanceof Parsed.Valid(var stored, _)) {
      var identifier = identifier(column);
      for (var value : identifier.equals(property.name()) ? List.of(stored) : FurtherValues.split(stored)) {
        visitor.visit(object, identifier, RecordKey.of(identifier, value).value());
      }
    }
  }

  /// What the values of a column are values of.
  private static String identifier(MappedColumn column) {
    return FurtherValues.identifierOf(column.property().name()).orElse(column.property().name());
  }

  /// A number that stands for an identifier. With a million of them the chance that any two meet is 1 in 37 million.
  public static long hash(ImportedObject object, String property, String value) {
    // FNV-1a over the characters, then a mix, so that all 64 bits count.
    var hash = 0xcbf29ce484222325L + object.slot();
    for (var i = 0; i < property.length(); i++) {
      hash = (hash ^ property.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ '=') * 0x100000001b3L;
    for (var i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
    }
    return HashCommon.murmurHash3(hash);
  }
}
