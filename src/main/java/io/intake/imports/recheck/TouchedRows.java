package io.intake.imports.recheck;

import io.intake.imports.FileRow;
import java.util.List;
import java.util.SortedMap;

/// The rows whose outcome a fix may change, by the number of their chunk, in the order of the file.
public record TouchedRows(SortedMap<Integer, List<FileRow>> byChunk) {

  public long count() {
    return byChunk.values().stream().mapToLong(List::size).sum();
  }
}
