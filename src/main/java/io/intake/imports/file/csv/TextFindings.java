package io.intake.imports.file.csv;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFinding.Kind;
import io.intake.imports.FileFormat;
import io.intake.imports.file.charset.Garbled;
import java.util.ArrayList;
import java.util.List;

/// What the characters of a text say about it.
final class TextFindings {

  private static final char REPLACEMENT = '\ufffd';

  private TextFindings() {
  }

  /// @param text the surroundings of its characters beyond ASCII, as the format reads them
  static List<FileFinding> of(FileFormat format, String text) {
    var findings = new ArrayList<FileFinding>();
    var garbled = Garbled.look(text);
    if (garbled.count() > 0) {
      findings.add(FileFinding.of(format.healed() ? Kind.GARBLED_HEALED : Kind.GARBLED, garbled.count(),
          garbled.example() + " → " + Garbled.heal(garbled.example())));
    }
    var damaged = text.chars().filter(character -> character == REPLACEMENT).count();
    if (damaged > 0) {
      findings.add(FileFinding.of(Kind.DAMAGED_CHARACTERS, damaged));
    }
    if (format.escape() != Dialect.NONE) {
      findings.add(FileFinding.of(Kind.BACKSLASH_ESCAPES, 1, String.valueOf(format.escape())));
    }
    if (format.quote() != '"') {
      findings.add(FileFinding.of(Kind.OTHER_QUOTES, 1, format.quote() == Dialect.NONE ? "" : String.valueOf(format.quote())));
    }
    return findings;
  }
}
