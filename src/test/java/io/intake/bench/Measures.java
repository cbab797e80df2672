package io.intake.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// What was measured: printed as it comes, written down at the end.
final class Measures {

  /// @param ratio how many times as long as yardstick L for as many rows
  private record Measure(String name, long rowsPerSecond, double ratio, long peakHeapMiB) {

    String json() {
      return String.format(Locale.ROOT, "{\"name\":\"%s\",\"rowsPerSecond\":%d,\"ratio\":%.2f,\"peakHeapMiB\":%d}", name, rowsPerSecond,
          ratio, peakHeapMiB);
    }

    String line() {
      return String.format(Locale.ROOT, "%-28s %,12d rows/s %8.2f L %6d MiB", name, rowsPerSecond, ratio, peakHeapMiB);
    }
  }

  private final List<Measure> measures = new ArrayList<>();
  private double yardstickRowsPerSecond;

  /// Takes the yardstick; all that follows is compared with it.
  void yardstick(String name, long rows, Callable<Duration> work) throws Exception {
    measure(name, rows, () -> {
      var taken = work.call();
      yardstickRowsPerSecond = rows / seconds(taken);
      return taken;
    });
  }

  void measure(String name, long rows, Callable<Duration> work) throws Exception {
    System.gc();
    try (var heap = new HeapWatch()) {
      var rowsPerSecond = rows / seconds(work.call());
      var measure = new Measure(name, Math.round(rowsPerSecond), yardstickRowsPerSecond / rowsPerSecond, heap.peakMiB());
      measures.add(measure);
      System.out.println(measure.line());
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, "{\"measures\":[" + String.join(",", measures.stream().map(measure -> "\n  " + measure.json()).toList())
        + "\n]}\n");
    System.out.println("Written to " + file);
  }

  private static double seconds(Duration taken) {
    return Math.max(1, taken.toNanos()) / 1e9;
  }
}
