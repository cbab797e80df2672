package io.intake.imports.deriving;

import io.intake.imports.Derivation;
import io.intake.imports.DerivedProposal;
import io.intake.imports.FileRow;
import io.intake.imports.Joint;
import io.intake.imports.LongNames;
import io.intake.imports.NameOrder;
import io.intake.imports.Splitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds columns that are surely to be split or joined: those called a name in which nearly all values are first name and last name,
/// and times right behind their dates.
public final class ProposalFinder {

  private static final double NEARLY_ALL = 0.9;
  private static final double MOST = 0.75;
  private static final int FEWEST = 2;
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.][0-5]\\d([:.][0-5]\\d)?( ?[AaPp][Mm])?");
  private static final Pattern DAY = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}");

  private final List<String> headers;
  private final List<FileRow> sample;
  private final boolean oneObject;

  /// @param sample some rows of the file
  /// @param oneObject the file has records of one object type, so that a name can only be its
  public ProposalFinder(List<String> headers, List<FileRow> sample, boolean oneObject) {
    this.headers = headers;
    this.sample = sample;
    this.oneObject = oneObject;
  }

  /// In the order of the file.
  public List<DerivedProposal> find() {
    var found = new ArrayList<DerivedProposal>();
    for (var column = 0; column < headers.size(); column++) {
      var number = column;
      names(column).or(() -> moments(number)).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<DerivedProposal> names(int column) {
    if (!FullNameHeaders.has(headers.get(column)) || !oneObject && FullNameHeaders.isOfAnything(headers.get(column))) {
      return Optional.empty();
    }
    var texts = filled(column);
    return List.of(NameOrder.values()).stream().map(order -> new Splitting.FullName(order, LongNames.STAY_WHOLE))
        .filter(way -> texts.size() >= FEWEST && share(texts, way) >= MOST)
        .findFirst().map(way -> new DerivedProposal(column, Derivation.allParts(column, way)));
  }

  private static double share(List<String> texts, Splitting way) {
    var splitter = Splitter.of(way);
    return (double) texts.stream().filter(text -> splitter.sure(text).isPresent()).count() / texts.size();
  }

  private Optional<DerivedProposal> moments(int column) {
    return column + 1 < headers.size() && is(DAY, column) && is(TIME, column + 1)
        ? Optional.of(new DerivedProposal(column, List.of(new Derivation.Joined(List.of(column, column + 1), Joint.SPACE))))
        : Optional.empty();
  }

  private boolean is(Pattern pattern, int column) {
    var texts = filled(column);
    return texts.size() >= FEWEST && texts.stream().filter(text -> pattern.matcher(text).matches()).count() >= NEARLY_ALL * texts.size();
  }

  private List<String> filled(int column) {
    return sample.stream().map(row -> row.cell(column).strip()).filter(text -> !text.isEmpty()).toList();
  }
}
