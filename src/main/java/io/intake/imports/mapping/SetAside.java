package io.intake.imports.mapping;

import io.intake.associations.Associations;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.SuggestionReason;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.imports.mapping.names.Header;
import io.intake.imports.mapping.names.HeaderNames;
import io.intake.imports.mapping.names.TranslatedLabels;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows the columns of an export that go into no property: what Intake works out itself is left out, whom the records are linked with
/// becomes links. Where the linked records are in the file too and every cell names one, the column finds them.
final class SetAside {

  private static final double BY_NAME = 0.96;

  private final Map<String, ObjectTypeId> linked = new HashMap<>();

  private final Associations associations;

  /// @param types all that records may be linked with
  SetAside(List<ObjectType> types, Associations associations) {
    this.associations = associations;
    types.forEach(type -> TranslatedLabels.of(type).stream().flatMap(name -> HeaderNames.ALL.linkedIds(name).stream())
        .forEach(header -> linked.putIfAbsent(header.key(), type.id())));
  }

  /// Whose record IDs a column has that links its records with others; empty for any other column.
  Optional<ObjectTypeId> linked(Header header) {
    return Optional.ofNullable(linked.get(header.key()));
  }

  /// The suggestion for a column of a file with record IDs, as an export has: people decide on the columns of any other file. It stays
  /// unless nothing was found and it is known why: then the column makes links or is left out, and the suggestion says so.
  ColumnSuggestion setAside(ColumnSuggestion found, Header header, List<Subject> subjects, ColumnValues values) {
    if (!(found.target() instanceof ColumnTarget.Undecided)) {
      return found;
    }
    if (subjects.stream().anyMatch(subject -> subject.isOfReadOnly(header))) {
      return found.setAside(new SuggestionReason(Kind.READ_ONLY, "", 0));
    }
    return linked(header).map(type -> links(type, subjects, values)
        .map(links -> found.settled(links, new SuggestionReason(Kind.LINKS, "", 0)))
        .orElseGet(() -> found.setAside(new SuggestionReason(Kind.LINKED_IDS, "", 0)))).orElse(found);
  }

  /// Into links, where the records can be linked with those whose IDs the column has.
  private Optional<ColumnTarget> links(ObjectTypeId type, List<Subject> subjects, ColumnValues values) {
    return values.isEmpty() || values.share(SetAside::areIds) == 1
        ? subjects.stream().filter(Subject::preferred).map(subject -> subject.type().id())
            .filter(from -> !associations.labels(from, type).isEmpty()).findFirst()
            .map(from -> new ColumnTarget.LinkColumn(from, type, Property.RECORD_ID))
        : Optional.empty();
  }

  private static boolean areIds(String value) {
    return value.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == ';' || letter == ' ');
  }

  List<Candidate> candidates(Header header, List<Subject> subjects, ColumnValues values) {
    return linked(header).filter(type -> values.share(SetAside::isOneId) == 1).stream()
        .flatMap(type -> subjects.stream().filter(subject -> subject.type().id().equals(type)))
        .flatMap(subject -> subject.properties().stream().filter(Property::isRecordId).map(subject::target))
        .map(target -> new Candidate(target, new SuggestionReason(Kind.SYNONYM, Property.RECORD_ID, 0), BY_NAME)).toList();
  }

  private static boolean isOneId(String value) {
    return value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /// Whether a place is the record ID of those that another column of the file links with, which names them.
  boolean isNamedBy(List<Header> headers, Header header, ColumnTarget target) {
    return target instanceof ColumnTarget.PropertyColumn(var type, var property, _) && property.equals(Property.RECORD_ID)
        && linked(header).isEmpty() && headers.stream().map(this::linked).flatMap(Optional::stream).anyMatch(type::equals);
  }
}
