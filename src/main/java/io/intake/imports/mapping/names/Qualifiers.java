package io.intake.imports.mapping.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words around a name: those that say nothing, that it is the main one, or that it is another one.
public final class Qualifiers {

  public static final Qualifiers ALL = new Qualifiers();

  private static final int SHORTEST_WITHOUT_SPACES = 2;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> qualified = new HashSet<>();
  private final List<String> otherWithoutSpaces;

  private Qualifiers() {
    for (var line : new NameFile("qualifiers").lines()) {
      if (line.key().equals("qualified")) {
        qualified.addAll(line.names());
      } else {
        var some = words.computeIfAbsent(line.key(), key -> new HashSet<>());
        line.names().forEach(word -> some.add(Header.of(word).key()));
      }
    }
    otherWithoutSpaces = words.getOrDefault("other", Set.of()).stream()
        .filter(word -> word.length() >= SHORTEST_WITHOUT_SPACES && Header.of(word).isWrittenWithoutSpaces()).toList();
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /// Whether names of the property are qualified at all.
  public boolean isQualified(String property) {
    return qualified.contains(property);
  }

  /// The words that say something, in one order.
  public String gist(Header header) {
    return withoutNoise(header).inAnyOrder();
  }

  public Header withoutNoise(Header header) {
    return header.without(word -> is("noise", word));
  }

  /// Whether it says that it is a second one, or somebody else's.
  public boolean isOther(Header header) {
    return header.isNumberedBeyondOne() || header.words().stream().anyMatch(word -> is("other", word))
        || header.isWrittenWithoutSpaces() && otherWithoutSpaces.stream().anyMatch(header.key()::contains);
  }

  /// Without what says that it is the main one; empty where nothing does.
  public Optional<Header> main(Header header) {
    var left = header.without(word -> is("main", word));
    return left.equals(header) ? Optional.empty() : Optional.of(left);
  }

  /// Without what says which one it is.
  public Optional<Header> bare(Header header) {
    var left = header.without(word -> is("main", word) || is("other", word) || word.chars().allMatch(Character::isDigit));
    return left.equals(header) ? Optional.empty() : Optional.of(left);
  }
}
