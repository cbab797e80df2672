package io.intake.imports.file.charset;

import static io.intake.imports.FileFinding.Kind.BYTE_ORDER_MARK;
import static io.intake.imports.FileFinding.Kind.ESCAPE_SEQUENCES;
import static io.intake.imports.FileFinding.Kind.NOT_UTF8;
import static io.intake.imports.FileFinding.Kind.ONLY_ASCII;
import static io.intake.imports.FileFinding.Kind.VALID_UTF8;
import static io.intake.imports.FileFinding.Kind.WIDE_CHARACTERS;

import io.intake.imports.FileFinding;
import io.intake.imports.FileProblem;
import io.intake.imports.file.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds the character set of a text file: by its byte order mark, by the zeros of wide characters, by being valid UTF-8 from first
/// to last byte, else by what its letters look like, with windows-1252 where nothing speaks for another.
public final class CharsetGuesser {

  private static final int HEAD = 1 << 16;
  private static final String JAPANESE_MAIL = "ISO-2022-JP";
  private static final List<String> JAPANESE_ESCAPES = List.of("\u001b$B", "\u001b$@", "\u001b(J");

  /// A score that texts in a byte a character seldom fall below.
  private static final double PLAUSIBLE = 0.3;
  private static final byte[] NOTHING = {};

  private record Mark(String charset, String bytes) {
  }

  /// The longer ones first, since they begin like the shorter ones.
  private static final List<Mark> MARKS = List.of(new Mark("UTF-32LE", "\u00ff\u00fe\0\0"), new Mark("UTF-32BE", "\0\0\u00fe\u00ff"),
      new Mark("UTF-8", "\u00ef\u00bb\u00bf"), new Mark("UTF-16LE", "\u00ff\u00fe"), new Mark("UTF-16BE", "\u00fe\u00ff"));

  private CharsetGuesser() {
  }

  /// @param reason why it is that one
  /// @param strange what surrounds the characters beyond ASCII all over the file; empty where characters are wide
  public record Guess(String charset, FileFinding reason, byte[] strange) {

    /// What is strange, read in a character set; empty where ASCII is not ASCII in it.
    public String strangeText(String other) {
      return other.startsWith("UTF-16") || other.startsWith("UTF-32") ? "" : new String(strange, Charset.forName(other));
    }
  }

  public static Guess guess(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var head = in.readNBytes(HEAD);
      var begin = new String(head, StandardCharsets.ISO_8859_1);
      var marked = MARKS.stream().filter(mark -> begin.startsWith(mark.bytes())).map(Mark::charset).findFirst();
      if (marked.isPresent()) {
        return new Guess(marked.get(), FileFinding.of(BYTE_ORDER_MARK, 1, marked.get()), strange(marked.get(), head, in));
      }
      var wide = WideText.charset(head);
      if (!wide.isEmpty()) {
        return new Guess(wide, FileFinding.of(WIDE_CHARACTERS, 1, wide), NOTHING);
      }
      var check = checkAll(head, in);
      return JAPANESE_ESCAPES.stream().anyMatch(begin::contains) && check.valid() + check.invalid() == 0
          ? new Guess(JAPANESE_MAIL, FileFinding.of(ESCAPE_SEQUENCES, 1, JAPANESE_MAIL), NOTHING) : byBytes(check);
    }
  }

  private static byte[] strange(String charset, byte[] head, InputStream rest) throws IOException {
    return charset.equals("UTF-8") ? checkAll(head, rest).sample() : NOTHING;
  }

  private static ByteCheck checkAll(byte[] head, InputStream rest) throws IOException {
    var check = new ByteCheck();
    check.look(head, head.length);
    var buffer = new byte[1 << 18];
    for (var read = rest.read(buffer); read > 0 && !check.nulSeen(); read = rest.read(buffer)) {
      check.look(buffer, read);
    }
    if (check.nulSeen()) {
      throw new UnreadableFile(FileProblem.INVALID_FILE_TYPE, "");
    }
    return check;
  }

  private static Guess byBytes(ByteCheck check) {
    if (check.isUtf8()) {
      var plain = check.valid() + check.invalid() == 0;
      return new Guess("UTF-8", FileFinding.of(plain ? ONLY_ASCII : VALID_UTF8, check.valid(), "UTF-8"), check.sample());
    }
    var charset = byLetters(check.sample());
    return new Guess(charset, FileFinding.of(NOT_UTF8, check.invalid(), charset), check.sample());
  }

  private static String byLetters(byte[] sample) {
    var asian = isInRuns(sample) ? AsianCharsets.find(sample) : Optional.<String>empty();
    if (asian.isPresent()) {
      return asian.get();
    }
    var best = OneByteCharsets.best(sample);
    return best.score() >= PLAUSIBLE ? best.charset() : AsianCharsets.find(sample).or(() -> AsianCharsets.findUndamaged(sample))
        .orElse(best.charset());
  }

  /// In an alphabet of its own most letters are beyond ASCII and come in runs; accents stand alone. In some character sets half of
  /// a letter may be an ASCII byte, so that nothing is in runs.
  private static boolean isInRuns(byte[] sample) {
    var inRuns = 0;
    var single = 0;
    for (var i = 1; i + 1 < sample.length; i++) {
      if (sample[i] < 0) {
        var inRun = sample[i - 1] < 0 || sample[i + 1] < 0;
        inRuns += inRun ? 1 : 0;
        single += inRun ? 0 : 1;
      }
    }
    return inRuns > single;
  }
}
