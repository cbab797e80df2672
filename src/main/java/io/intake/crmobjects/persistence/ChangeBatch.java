package io.intake.crmobjects.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The changes that one transaction made to records, packed: enough to undo them and to tell them as history.
///
/// Packed form: DEFLATE over UTF-8 lines `recordId TAB lineNumber TAB json`, the JSON holding the old values of what changed
/// (empty text: there was none), `{}` for a record that was created.
public final class ChangeBatch {

  private ChangeBatch() {
  }

  /// What happened to one record.
  ///
  /// @param lineNumber of the imported file; 0 if it was edited by a person
  /// @param before old values of the changed properties; empty if the record was created
  record Entry(long recordId, int lineNumber, Map<String, String> before) {
  }

  static byte[] pack(List<Entry> entries) {
    var text = new StringBuilder(entries.size() * 24);
    for (var entry : entries) {
      text.append(entry.recordId()).append('\t').append(entry.lineNumber()).append('\t');
      PropertiesJson.append(text, entry.before());
      text.append('\n');
    }
    var packed = new ByteArrayOutputStream(text.length() / 4 + 64);
    try (var deflated = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 8192)) {
      deflated.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /// The same without what happened to these records.
  public static byte[] without(byte[] packed, Collection<Long> recordIds) {
    return pack(unpack(packed).filter(entry -> !recordIds.contains(entry.recordId())).toList());
  }

  static Stream<Entry> unpack(byte[] packed) {
    return lines(packed).map(ChangeBatch::entry);
  }

  /// What happened to one record; the others are not even read.
  static Stream<Entry> unpack(byte[] packed, long recordId) {
    var start = recordId + "\t";
    return lines(packed).filter(line -> line.startsWith(start)).map(ChangeBatch::entry);
  }

  private static Stream<String> lines(byte[] packed) {
    try (var inflated = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(inflated.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    var first = line.indexOf('\t');
    var second = line.indexOf('\t', first + 1);
    return new Entry(Long.parseLong(line, 0, first, 10), Integer.parseInt(line, first + 1, second, 10),
        PropertiesJson.read(line.substring(second + 1)));
  }
}
