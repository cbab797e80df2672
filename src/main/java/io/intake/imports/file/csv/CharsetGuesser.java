package io.intake.imports.file.csv;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.intake.imports.FileProblem;
import io.intake.imports.file.UnreadableFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the character set of a text file: by its byte order mark, by being valid UTF-8 from first to last byte, by the zeros of
/// UTF-16, else by what its letters look like, with windows-1252 where nothing speaks clearly for another.
final class CharsetGuesser {

  static final String WESTERN = "windows-1252";
  private static final int HEAD = 1 << 16;
  private static final int SURE_OF_ANOTHER_LANGUAGE = 20;
  private static final int CLEARLY_MORE = 10;
  private static final int LETTERS_THAT_PROVE = 4;
  /// The detector's confidence where no byte speaks against an Asian character set.
  private static final int NOT_DISPROVED = 10;
  /// What the detector says, and what Windows means by it.
  private static final Map<String, String> WINDOWS_NAMES = Map.of("ISO-8859-1", WESTERN, "ISO-8859-2", "windows-1250",
      "ISO-8859-5", "windows-1251", "ISO-8859-7", "windows-1253", "ISO-8859-9", "windows-1254", "ISO-8859-8", "windows-1255",
      "ISO-8859-8-I", "windows-1255", "ISO-8859-6", "windows-1256");
  private static final Set<String> LATIN = Set.of("windows-1250", "windows-1254");

  private CharsetGuesser() {
  }

  static String guess(Path file) throws IOException {
    var check = new ByteCheck();
    try (var in = Files.newInputStream(file)) {
      var head = in.readNBytes(HEAD);
      var wide = wide(head);
      if (!wide.isEmpty()) {
        return wide;
      }
      check.look(head, head.length);
      var buffer = new byte[1 << 18];
      for (var read = in.read(buffer); read > 0 && !check.nulSeen(); read = in.read(buffer)) {
        check.look(buffer, read);
      }
    }
    if (check.nulSeen()) {
      throw new UnreadableFile(FileProblem.INVALID_FILE_TYPE, "");
    }
    return check.isUtf8() ? "UTF-8" : byLetters(check.sample());
  }

  /// The UTF-16 that the first bytes speak for; empty if none.
  private static String wide(byte[] head) {
    if (head.length >= 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe) {
      return "UTF-16LE";
    }
    if (head.length >= 2 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) {
      return "UTF-16BE";
    }
    var zeros = new int[2];
    for (var i = 0; i < head.length; i++) {
      zeros[i & 1] += head[i] == 0 ? 1 : 0;
    }
    var enough = Math.max(2, head.length / 100);
    if (zeros[1] >= enough && zeros[0] * 50 <= zeros[1]) {
      return isText(head, "UTF-16LE") ? "UTF-16LE" : "";
    }
    return zeros[0] >= enough && zeros[1] * 50 <= zeros[0] && isText(head, "UTF-16BE") ? "UTF-16BE" : "";
  }

  private static boolean isText(byte[] head, String charset) {
    var text = new String(head, 0, head.length & ~1, Charset.forName(charset));
    var odd = text.codePoints().filter(c -> (c < ' ' && !Character.isWhitespace(c)) || !Character.isDefined(c)).count();
    return odd * 100 <= text.length();
  }

  private static String byLetters(byte[] sample) {
    var matches = new CharsetDetector().setText(sample).detectAll();
    var foreign = isMostlyForeign(sample);
    var western = Arrays.stream(matches).filter(match -> windowsName(match).equals(WESTERN)).mapToInt(CharsetMatch::getConfidence).max();
    var needed = Math.max(SURE_OF_ANOTHER_LANGUAGE, western.orElse(0) + CLEARLY_MORE);
    return Arrays.stream(matches)
        .filter(match -> LATIN.contains(windowsName(match))
            ? !foreign && match.getConfidence() >= needed && differentLetters(sample) >= LETTERS_THAT_PROVE
            : foreign && isOfAnotherAlphabet(match))
        .findFirst().map(CharsetGuesser::windowsName).orElse(WESTERN);
  }

  private static boolean isOfAnotherAlphabet(CharsetMatch match) {
    var name = windowsName(match);
    if (name.equals(WESTERN) || name.startsWith("UTF") || name.startsWith("IBM") || name.startsWith("ISO-2022")
        || !Charset.isSupported(name)) {
      return false;
    }
    return match.getConfidence() > (Charset.forName(name).newEncoder().maxBytesPerChar() > 1 ? NOT_DISPROVED : 0);
  }

  private static long differentLetters(byte[] sample) {
    return IntStream.range(0, sample.length).map(i -> sample[i]).filter(letter -> letter < 0).distinct().count();
  }

  /// In another alphabet most letters are beyond ASCII, and they come in runs.
  private static boolean isMostlyForeign(byte[] sample) {
    var inRuns = 0;
    var single = 0;
    for (var i = 1; i + 1 < sample.length; i++) {
      if (sample[i] < 0) {
        var inRun = sample[i - 1] < 0 || sample[i + 1] < 0;
        inRuns += inRun ? 1 : 0;
        single += inRun ? 0 : 1;
      }
    }
    return inRuns > 2 * single;
  }

  private static String windowsName(CharsetMatch match) {
    return WINDOWS_NAMES.getOrDefault(match.getName(), match.getName());
  }
}
