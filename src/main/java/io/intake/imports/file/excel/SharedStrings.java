package io.intake.imports.file.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts that cells refer to by number. Read only as far as somebody asks, which for the first rows is not far. A few million
/// texts are too much for the heap, so all but the first of them go to a file that is mapped into memory.
class SharedStrings implements AutoCloseable {

  static final SharedStrings NONE = new SharedStrings(null);

  /// Holds the longest text that is allowed, whatever its letters.
  private static final int FIRST_CHUNK = 4 << 20;
  private static final int CHUNK = 16 << 20;

  private final @Nullable XmlReader xml;
  private final List<ByteBuffer> chunks = new ArrayList<>();
  private long[] places = new long[1024];
  private int known;
  private @Nullable FileChannel overflow;

  SharedStrings(@Nullable XmlReader xml) {
    this.xml = xml;
  }

  String get(int number) throws IOException {
    while (number >= known) {
      if (!readOne()) {
        throw XmlReader.damaged();
      }
    }
    if (number < 0) {
      throw XmlReader.damaged();
    }
    var chunk = chunks.get((int) (places[number] >>> 32));
    var offset = (int) places[number];
    var bytes = new byte[chunk.getInt(offset)];
    chunk.get(offset + Integer.BYTES, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private boolean readOne() throws IOException {
    while (xml != null && xml.next()) {
      if (xml.begins("si")) {
        keep(CellText.unescaped(richText(xml, "si")).getBytes(StandardCharsets.UTF_8));
        return true;
      }
    }
    return false;
  }

  /// The text of all runs, without how it is pronounced.
  static String richText(XmlReader xml, String element) {
    var text = "";
    while (xml.next() && !xml.ends(element)) {
      if (xml.begins("t")) {
        text = text.isEmpty() ? xml.text() : text + xml.text();
        XmlReader.checkLength(text.length());
      } else if (xml.begins("rPh")) {
        xml.skip();
      }
    }
    return text;
  }

  private void keep(byte[] text) throws IOException {
    var chunk = chunks.isEmpty() ? null : chunks.getLast();
    if (chunk == null || chunk.remaining() < text.length + Integer.BYTES) {
      chunk = newChunk();
      chunks.add(chunk);
    }
    if (known == places.length) {
      places = Arrays.copyOf(places, known + known / 2);
    }
    places[known++] = (chunks.size() - 1L) << 32 | chunk.position();
    chunk.putInt(text.length).put(text);
  }

  private ByteBuffer newChunk() throws IOException {
    if (chunks.isEmpty()) {
      return ByteBuffer.allocate(FIRST_CHUNK);
    }
    if (overflow == null) {
      var file = Files.createTempFile("shared-strings", ".tmp");
      overflow = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }
    return overflow.map(FileChannel.MapMode.READ_WRITE, (chunks.size() - 1L) * CHUNK, CHUNK);
  }

  @Override
  public void close() throws IOException {
    if (xml != null) {
      xml.close();
    }
    if (overflow != null) {
      overflow.close();
    }
  }
}
