package io.intake.imports.deriving;

import io.intake.imports.Delimiter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Splits at a delimiter, if that makes exactly so many parts.
final class DelimiterSplitter implements Splitter {

  private static final List<Pattern> CUTS = Arrays.stream(Delimiter.values()).map(DelimiterSplitter::cut).toList();

  private final Pattern cut;
  private final int parts;

  DelimiterSplitter(Delimiter delimiter, int parts) {
    cut = CUTS.get(delimiter.ordinal());
    this.parts = parts;
  }

  private static Pattern cut(Delimiter delimiter) {
    return switch (delimiter) {
      case COMMA -> Pattern.compile("[,，、]");
      case SEMICOLON -> Pattern.compile("[;；]");
      case SLASH -> Pattern.compile("/");
      case PIPE -> Pattern.compile("\\|");
      case LINE_BREAK -> Pattern.compile("\\R");
      case DASH -> Pattern.compile("(?U)\\s+[-–—]\\s+");
      case SPACE -> Pattern.compile("(?U)\\s+");
    };
  }

  /// How many parts a delimiter makes of a text.
  static int count(Delimiter delimiter, String text) {
    var matches = CUTS.get(delimiter.ordinal()).matcher(text);
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
