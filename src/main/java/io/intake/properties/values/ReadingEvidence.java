package io.intake.properties.values;

import io.intake.properties.FormatCertainty;
import io.intake.properties.FormatEvidence;
import io.intake.properties.FormatFinding;
import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.values.written.Cells;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Reads each value in every format, by the very parsers that an import uses: what only one format can read proves it, and where two
/// formats read different things the column stays open.
class ReadingEvidence<F extends Enum<F>> implements FormatEvidence<F> {

  private static final int VALUES_KEPT = 5_000;
  private static final int LONGEST_KEPT = 60;

  private final List<F> formats;
  private final List<ValueParser> parsers;
  private final BiFunction<List<F>, String, F> usual;
  /// Values repeat from row to row, and are read once.
  private final Map<String, String[]> known = new HashMap<>();
  private final long[] readable;
  private final boolean[][] differ;
  private final String[] contrary;
  private final String[] proof;
  private final int[] proofReaders;
  private long telling;
  private long neutral;
  private String neutralExample = "";
  private String firstProof = "";
  private String open = "";

  /// @param formats to choose from
  /// @param usual which of several formats is the usual one for values like this
  ReadingEvidence(List<F> formats, Function<F, ValueParser> parser, BiFunction<List<F>, String, F> usual) {
    this.formats = formats;
    this.parsers = formats.stream().map(parser).toList();
    this.usual = usual;
    this.readable = new long[formats.size()];
    this.differ = new boolean[formats.size()][formats.size()];
    this.contrary = new String[formats.size()];
    this.proof = new String[formats.size()];
    this.proofReaders = new int[formats.size()];
    Arrays.fill(contrary, "");
    Arrays.fill(proof, "");
  }

  @Override
  public void look(String cell) {
    var text = Cells.strip(cell);
    if (!text.isEmpty() && text.length() <= LONGEST_KEPT) {
      count(text, read(text));
    }
  }

  /// What each format makes of a text, an empty one for nothing.
  private String[] read(String text) {
    var before = known.get(text);
    if (before != null) {
      return before;
    }
    var readings = new String[parsers.size()];
    for (int at = 0; at < readings.length; at++) {
      readings[at] = parsers.get(at).parse(text) instanceof Parsed.Valid(var stored, _) ? stored : "";
    }
    if (known.size() < VALUES_KEPT) {
      known.put(text, readings);
    }
    return readings;
  }

  private void count(String text, String[] readings) {
    int readers = 0;
    boolean same = true;
    String first = "";
    for (var reading : readings) {
      if (!reading.isEmpty()) {
        readers++;
        first = first.isEmpty() ? reading : first;
        same &= reading.equals(first);
      }
    }
    if (readers == 0) {
      return;
    }
    if (same && readers == readings.length) {
      neutral++;
      neutralExample = neutralExample.isEmpty() ? text : neutralExample;
      return;
    }
    telling++;
    tell(text, readings);
    if (same) {
      firstProof = firstProof.isEmpty() ? text : firstProof;
      prove(text, readings, readers);
    } else {
      open = open.isEmpty() ? text : open;
    }
  }

  /// The fewer formats can read a value, the better it proves those.
  private void prove(String text, String[] readings, int readers) {
    for (int at = 0; at < readings.length; at++) {
      if (!readings[at].isEmpty() && (proof[at].isEmpty() || readers < proofReaders[at])) {
        proof[at] = text;
        proofReaders[at] = readers;
      }
    }
  }

  private void tell(String text, String[] readings) {
    for (int one = 0; one < readings.length; one++) {
      if (readings[one].isEmpty()) {
        contrary[one] = contrary[one].isEmpty() ? text : contrary[one];
        continue;
      }
      readable[one]++;
      for (int other = 0; other < one; other++) {
        differ[one][other] |= !readings[other].isEmpty() && !readings[other].equals(readings[one]);
      }
    }
  }

  @Override
  public FormatFinding<F> finding() {
    if (telling == 0) {
      var certainty = neutral > 0 ? FormatCertainty.PROVED : FormatCertainty.NOTHING;
      return finding(usual.apply(formats, neutralExample), certainty, neutralExample);
    }
    long most = Arrays.stream(readable).max().orElse(0);
    var best = formats.stream().filter(format -> readable[formats.indexOf(format)] == most).toList();
    var chosen = usual.apply(best, open.isEmpty() ? firstProof : open);
    if (most < telling) {
      return finding(chosen, FormatCertainty.MIXED, proofOf(chosen));
    }
    return agree(best) ? finding(chosen, FormatCertainty.PROVED, proofOf(chosen)) : finding(chosen, FormatCertainty.OPEN, open);
  }

  private String proofOf(F chosen) {
    var best = proof[formats.indexOf(chosen)];
    return best.isEmpty() ? open : best;
  }

  private boolean agree(List<F> best) {
    return best.stream().noneMatch(one -> best.stream().anyMatch(other -> differ[formats.indexOf(one)][formats.indexOf(other)]));
  }

  private FormatFinding<F> finding(F format, FormatCertainty certainty, String example) {
    Map<F, String> readings = new EnumMap<>(format.getDeclaringClass());
    if (!example.isEmpty()) {
      var read = read(example);
      for (int at = 0; at < read.length; at++) {
        if (!read[at].isEmpty()) {
          readings.put(formats.get(at), read[at]);
        }
      }
    }
    int at = formats.indexOf(format);
    return new FormatFinding<>(format, certainty, example, Collections.unmodifiableMap(readings), contrary[at], telling - readable[at]);
  }
}
