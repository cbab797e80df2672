package io.intake.crmobjects.persistence;

import java.io.InputStream;
import java.util.Iterator;
import java.util.function.BiConsumer;

/// Rows for `LOAD DATA` that are made while the database takes in those before them, so that both work at the same time.
final class LoadStream<T> extends InputStream {

  /// What goes out at once: a few hundred records.
  private static final int PORTION = 1 << 16;

  private final Iterator<T> items;
  private final BiConsumer<LoadBuffer, T> writer;
  private final LoadBuffer buffer = new LoadBuffer(PORTION * 2);
  private int sent;

  /// @param writer puts the row of an item into the buffer
  LoadStream(Iterable<T> items, BiConsumer<LoadBuffer, T> writer) {
    this.items = items.iterator();
    this.writer = writer;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (sent == buffer.size()) {
      refill();
    }
    if (buffer.size() == 0) {
      return -1;
    }
    var count = Math.min(length, buffer.size() - sent);
    buffer.copy(sent, target, offset, count);
    sent += count;
    return count;
  }

  private void refill() {
    buffer.clear();
    sent = 0;
    while (buffer.size() < PORTION && items.hasNext()) {
      writer.accept(buffer, items.next());
      buffer.endRow();
    }
  }
}
