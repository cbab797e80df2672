package io.intake.imports.deriving;

import io.intake.imports.Delimiter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Splits at a delimiter, if that makes exactly so many parts.
final class DelimiterSplitter implements Splitter {

  private static final List<Cut> CUTS = Arrays.stream(Delimiter.values()).map(DelimiterSplitter::cut).toList();

  private final Pattern cut;
  private final int parts;

  DelimiterSplitter(Delimiter delimiter, int parts) {
    cut = CUTS.get(delimiter.ordinal()).pattern();
    this.parts = parts;
  }

  /// Where a text is cut.
  ///
  /// @param marks one of them stands in every cut; most texts have none, which is seen sooner than the pattern tells
  private record Cut(String marks, Pattern pattern) {

    static Cut at(String marks, String pattern) {
      return new Cut(marks, Pattern.compile(pattern));
    }

    boolean isIn(String text) {
      for (var at = 0; at < text.length(); at++) {
        if (marks.indexOf(text.charAt(at)) >= 0) {
          return true;
        }
      }
      return false;
    }
  }

  private static Cut cut(Delimiter delimiter) {
    return switch (delimiter) {
      case COMMA -> Cut.at(",，、", "[,，、]");
      case SEMICOLON -> Cut.at(";；", "[;；]");
      case SLASH -> Cut.at("/", "/");
      case PIPE -> Cut.at("|", "\\|");
      case LINE_BREAK -> Cut.at("\n\r", "\\r?\\n|\\r");
      case DASH -> Cut.at("-–—", "(?U)\\s+[-–—]\\s+");
      case SPACE -> Cut.at(" \t\n\r\u00a0\u2007\u202f\u2009\u3000", "[ \t\n\r\u00a0\u2007\u202f\u2009\u3000]+");
    };
  }

  /// How many parts a delimiter makes of a text.
  static int count(Delimiter delimiter, String text) {
    var cut = CUTS.get(delimiter.ordinal());
    if (!cut.isIn(text)) {
      return 1;
    }
    var matches = cut.pattern().matcher(text);
    var count = 1;
    while (matches.find()) {
      count++;
    }
    return count;
  }

  @Override
  public Optional<Pieces> sure(String text) {
    List<String> pieces = new ArrayList<>(parts);
    var matches = cut.matcher(text);
    var from = 0;
    while (matches.find()) {
      if (pieces.size() == parts) {
        return Optional.empty();
      }
      pieces.add(text.substring(from, matches.start()).strip());
      from = matches.end();
    }
    pieces.add(text.substring(from).strip());
    return pieces.size() == parts ? Optional.of(new Pieces(pieces, true)) : Optional.empty();
  }
}
