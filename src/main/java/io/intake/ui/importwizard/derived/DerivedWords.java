package io.intake.ui.importwizard.derived;

import io.intake.imports.Derivation;
import io.intake.imports.Splitting;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words for columns that are made.
public final class DerivedWords {

  private DerivedWords() {
  }

  /// A way to split, in a few words.
  static String way(Splitting splitting) {
    return switch (splitting) {
      case Splitting.FullName _ -> Texts.of("derived.way.FULL_NAME");
      case Splitting.Address _ -> Texts.of("derived.way.ADDRESS");
      case Splitting.Delimited(var delimiter, _) -> Texts.of("derived.way." + delimiter);
    };
  }

  /// One of the parts.
  ///
  /// @param part 0 for the first
  static String part(Splitting splitting, int part) {
    return switch (splitting) {
      case Splitting.FullName _ -> Texts.of("derived.part.name." + part);
      case Splitting.Address _ -> Texts.of("derived.part.address." + part);
      case Splitting.Delimited _ -> Texts.of("derived.part", part + 1);
    };
  }

  /// What becomes of texts that do not fit.
  static String rule(Splitting splitting) {
    return switch (splitting) {
      case Splitting.FullName _ -> Texts.of("derived.rule.FULL_NAME");
      case Splitting.Address _ -> Texts.of("derived.rule.ADDRESS");
      case Splitting.Delimited(_, var parts) -> Texts.of("derived.rule.DELIMITED", parts);
    };
  }

  /// What a column is made of.
  ///
  /// @param headers of the file
  public static String origin(Derivation column, List<String> headers) {
    return switch (column) {
      case Derivation.Part(var source, var splitting, var part) ->
          Texts.of("derived.origin.part", part(splitting, part), name(headers, source));
      case Derivation.Joined joined -> Texts.of("derived.origin.joined", names(headers, joined.columns()));
    };
  }

  /// What is proposed, as the name of a button.
  public static String proposal(List<Derivation> columns, List<String> headers) {
    return switch (columns.getFirst()) {
      case Derivation.Part(_, var splitting, _) -> Texts.of("derived.proposal.split", IntStream.range(0, splitting.parts())
          .mapToObj(part -> part(splitting, part)).collect(Collectors.joining(" + ")));
      case Derivation.Joined joined ->
          Texts.of("derived.proposal.join", names(headers, joined.columns().subList(1, joined.columns().size())));
    };
  }

  /// Why it is proposed.
  public static String why(List<Derivation> columns) {
    return Texts.of(columns.getFirst() instanceof Derivation.Joined ? "derived.proposal.why.join" : "derived.proposal.why.split");
  }

  private static String names(List<String> headers, List<Integer> columns) {
    return columns.stream().map(column -> name(headers, column)).collect(Collectors.joining(" + "));
  }

  /// A column of the file by its header.
  static String name(List<String> headers, int column) {
    return ErrorTexts.columnName(headers.get(column), column);
  }
}
