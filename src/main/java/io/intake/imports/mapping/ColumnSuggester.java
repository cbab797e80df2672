package io.intake.imports.mapping;

import io.intake.associations.Associations;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ExportMark;
import io.intake.imports.FileRow;
import io.intake.imports.SuggestionReason;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.imports.mapping.names.Header;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Guesses what each column of a file is: by what people chose before, by its header in many languages, by what its values look like,
/// and by the columns around it.
@Component
public class ColumnSuggester {

  private static final int SAMPLES = 3;
  private static final int ALTERNATIVES = 3;
  private static final double BY_OWN_NAME = 0.96;
  private static final SuggestionReason NOTHING_FITS = new SuggestionReason(Kind.NOTHING_FITS, "", 0);
  private static final SuggestionReason TAKEN = new SuggestionReason(Kind.TAKEN, "", 0);
  private static final SuggestionReason EMPTY = new SuggestionReason(Kind.EMPTY, "", 0);

  private final PropertyCatalog catalog;
  private final ObjectTypes objectTypes;
  private final Associations associations;

  ColumnSuggester(PropertyCatalog catalog, ObjectTypes objectTypes, Associations associations) {
    this.catalog = catalog;
    this.objectTypes = objectTypes;
    this.associations = associations;
  }

  /// @param sample some rows of the file
  /// @param objects what the file has records of
  /// @param language of the headers; empty to find out
  /// @param learned where people had columns of these headers go before
  /// @return one for each header, in that order; no place twice
  public List<ColumnSuggestion> suggest(List<String> headers, List<FileRow> sample, List<ObjectTypeId> objects, Optional<String> language,
      LearnedTargets learned) {
    var keys = headers.stream().map(Header::of).toList();
    var aside = new SetAside(objectTypes.list(), associations);
    var subjects = subjects(objects, keys.stream().map(aside::linked).flatMap(Optional::stream).toList());
    var values = IntStream.range(0, headers.size()).mapToObj(column -> ColumnValues.of(column, sample)).toList();
    var names = new NameEvidence(subjects, keys, language);
    var labels = new LabelEvidence(subjects, associations);
    var isExport = IntStream.range(0, headers.size()).anyMatch(column -> isOwnRecordId(headers.get(column), subjects, values.get(column)));
    var candidates = new ArrayList<List<Candidate>>();
    for (var column = 0; column < headers.size(); column++) {
      var header = keys.get(column);
      var named = learned.apply(header.key(), names.candidates(header));
      candidates.add(bestFirst(Stream.of(byName(named, subjects, column, values), byValues(header, names, subjects, values.get(column)),
          aside.candidates(header, subjects, values.get(column)), labels.candidates(header, values.get(column)),
              isExport ? inExport(header, subjects) : List.<Candidate>of()).flatMap(List::stream)
          .filter(candidate -> !aside.isNamedBy(keys, header, candidate.target())).toList()));
    }
    var assignment = new Assignment(candidates);
    return IntStream.range(0, headers.size())
        .mapToObj(column -> suggestion(column, headers.get(column), values.get(column), candidates.get(column), assignment))
        .map(found -> isExport ? aside.setAside(found, keys.get(found.column()), subjects, values.get(found.column())) : found).toList();
  }

  /// In which language the headers are, as far as they tell.
  public String language(List<String> headers, List<ObjectTypeId> objects) {
    return new NameIndex(subjects(objects, List.of()), headers.stream().map(Header::of).toList()).language();
  }

  /// @param linked those of which a column has nothing but the record IDs: the other columns are not theirs
  private List<Subject> subjects(List<ObjectTypeId> objects, List<ObjectTypeId> linked) {
    var types = objects.stream().map(objectTypes::get).toList();
    var own = types.stream().filter(type -> !linked.contains(type.id())).toList();
    var preferred = own.stream().filter(ObjectType::isPerson).findFirst()
        .orElseGet(() -> own.stream().findFirst().orElse(types.getFirst()));
    return types.stream().map(type -> new Subject(type, catalog.list(type.id()), type.equals(preferred))).toList();
  }

  /// Other programs have record IDs too, but not as Intake calls and writes them.
  private static boolean isOwnRecordId(String written, List<Subject> subjects, ColumnValues values) {
    var header = Header.of(ExportMark.without(written));
    return values.share(ValueShapes::isWholeNumber) == 1 && subjects.stream().anyMatch(subject -> subject.isOfRecordId(header));
  }

  /// What elsewhere may be many things, such as `Status`, is in an export the one property that is called so.
  private static List<Candidate> inExport(Header header, List<Subject> subjects) {
    var called = subjects.stream().flatMap(subject -> subject.called(header).stream()
        .map(property -> new Candidate(subject.target(property), new SuggestionReason(Kind.LABEL, "", 0), BY_OWN_NAME)))
        .toList();
    return called.size() == 1 ? called : List.of();
  }

  private List<Candidate> byName(List<Candidate> named, List<Subject> subjects, int column, List<ColumnValues> values) {
    var evidence = new ValueEvidence(subjects);
    return named.stream().map(candidate -> candidate.plus(evidence.weigh(property(candidate.target()), values.get(column))))
        .map(candidate -> candidate.conditional() && isMadeOfOthers(column, values) ? candidate.onOffer() : candidate).toList();
  }

  private static boolean isMadeOfOthers(int column, List<ColumnValues> values) {
    return IntStream.range(0, values.size()).anyMatch(other -> other != column && values.get(column).isMadeOf(values.get(other)));
  }

  private Property property(ColumnTarget target) {
    return switch (target) {
      case ColumnTarget.PropertyColumn column -> catalog.get(column.objectType(), column.property());
      case ColumnTarget.LabelColumn _, ColumnTarget.LinkColumn _, ColumnTarget.Skipped _, ColumnTarget.Undecided _ ->
          throw new IllegalArgumentException(target + " is no property");
    };
  }

  /// A header that names something else has said what its values are not.
  private static List<Candidate> byValues(Header header, NameEvidence names, List<Subject> subjects, ColumnValues values) {
    if (subjects.stream().anyMatch(subject -> subject.isOfReadOnly(header))) {
      return List.of();
    }
    var mentioned = subjects.stream().filter(subject -> header.mentions(subject.words())).toList();
    var candidates = new ValueEvidence(mentioned.isEmpty() ? subjects : mentioned).candidates(values);
    return names.isOfSomethingElse(header) ? candidates.stream().map(Candidate::onOffer).toList() : candidates;
  }

  /// The best of each target.
  private static List<Candidate> bestFirst(List<Candidate> candidates) {
    var best = new LinkedHashMap<ColumnTarget, Candidate>();
    candidates.stream().sorted(Comparator.comparingDouble(Candidate::score).reversed()).filter(candidate -> candidate.score() > 0)
        .forEach(candidate -> best.putIfAbsent(candidate.target(), candidate));
    return List.copyOf(best.values());
  }

  private static ColumnSuggestion suggestion(int column, String header, ColumnValues values, List<Candidate> candidates, Assignment given) {
    var chosen = given.of(column);
    var target = chosen.map(Candidate::target).orElseGet(ColumnTarget.Undecided::new);
    var reason = chosen.map(Candidate::reason).orElseGet(() -> whyNot(column, values, given));
    var alternatives = candidates.stream().map(Candidate::target).filter(other -> !other.equals(target)).limit(ALTERNATIVES).toList();
    return new ColumnSuggestion(column, header, values.first(SAMPLES), values.fillRate(), target, reason,
        chosen.map(Candidate::score).orElse(0.0), alternatives);
  }

  private static SuggestionReason whyNot(int column, ColumnValues values, Assignment given) {
    return given.cameTooLate(column) ? TAKEN : values.isEmpty() ? EMPTY : NOTHING_FITS;
  }
}
