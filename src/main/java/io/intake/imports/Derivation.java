package io.intake.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a column that the file itself lacks is made of columns that it has. Such columns stand behind those of the file and are mapped,
/// checked and put right like them.
///
/// @see "docs/decisions/0020-derived-columns.md"
public sealed interface Derivation {

  /// So many columns can be made of those of one file.
  int MOST = 60;

  /// The columns of the file that it is made of, 0 for the first.
  List<Integer> sources();

  /// The same, made of other columns.
  ///
  /// @param others as many as there are sources
  Derivation of(List<Integer> others);

  /// What the column is called, after the headers of the file.
  String header(List<String> headers);

  /// One part of the texts of a column.
  ///
  /// @param part 0 for the first
  record Part(int source, Splitting splitting, int part) implements Derivation {

    @Override
    public List<Integer> sources() {
      return List.of(source);
    }

    @Override
    public Derivation of(List<Integer> others) {
      return new Part(others.getFirst(), splitting, part);
    }

    @Override
    public String header(List<String> headers) {
      return named(headers, source) + " · " + (part + 1);
    }
  }

  /// The texts of several columns behind one another; blank ones are left out.
  record Joined(List<Integer> columns, Joint joint) implements Derivation {

    @Override
    public List<Integer> sources() {
      return columns;
    }

    @Override
    public Derivation of(List<Integer> others) {
      return new Joined(List.copyOf(others), joint);
    }

    @Override
    public String header(List<String> headers) {
      return columns.stream().map(column -> named(headers, column)).collect(Collectors.joining(" + "));
    }
  }

  /// All parts of a column.
  static List<Derivation> allParts(int source, Splitting splitting) {
    return IntStream.range(0, splitting.parts()).<Derivation>mapToObj(part -> new Part(source, splitting, part)).toList();
  }

  private static String named(List<String> headers, int column) {
    var header = column < headers.size() ? headers.get(column).strip() : "";
    return header.isEmpty() ? "#" + (column + 1) : header;
  }
}
