package io.intake.imports.mapping;

import io.intake.associations.AssociatedRecord;
import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.associations.LinkEnd;
import io.intake.associations.LinkOrigin;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.Requirement;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.FileRow;
import io.intake.properties.ObjectTypeId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Asks the suggester about files written as one text.
final class Suggestions {

  private static final List<ObjectType> TYPES = List.of(
      new ObjectType(ObjectTypeId.CONTACT, "contacts", "Contact", "Contacts", Requirement.oneOf("email"), List.of("email"), List.of(),
          "email", List.of(), List.of(), true, "lifecyclestage", ""),
      new ObjectType(ObjectTypeId.COMPANY, "companies", "Company", "Companies", Requirement.oneOf("name"), List.of("domain"), List.of(),
          "name", List.of(), List.of(), false, "lifecyclestage", ""),
      new ObjectType(ObjectTypeId.DEAL, "deals", "Deal", "Deals", Requirement.oneOf("dealname"), List.of(), List.of(), "dealname",
          List.of(), List.of(), false, "", ""),
      new ObjectType(ObjectTypeId.TICKET, "tickets", "Ticket", "Tickets", Requirement.oneOf("subject"), List.of(), List.of(), "subject",
          List.of(), List.of(), false, "", ""));

  private static final ColumnSuggester SUGGESTER =
      new ColumnSuggester(new InMemoryPropertyCatalog(), new InMemoryObjectTypes(), new InMemoryLabels());

  private Suggestions() {
  }

  static List<ColumnSuggestion> contacts(String... lines) {
    return suggest(List.of(ObjectTypeId.CONTACT), lines);
  }

  static List<ColumnSuggestion> companies(String... lines) {
    return suggest(List.of(ObjectTypeId.COMPANY), lines);
  }

  static List<ColumnSuggestion> both(String... lines) {
    return suggest(List.of(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY), lines);
  }

  private static List<ColumnSuggestion> suggest(List<ObjectTypeId> objects, String... lines) {
    var rows = Arrays.stream(lines).map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()).toList();
    var sample = IntStream.range(1, rows.size()).mapToObj(row -> new FileRow(row + 1, rows.get(row))).toList();
    return SUGGESTER.suggest(rows.getFirst(), sample, objects, Optional.empty(), LearnedTargets.NONE);
  }

  static List<ColumnSuggestion> ofHeaders(List<String> headers, List<ObjectTypeId> objects) {
    return SUGGESTER.suggest(headers, List.of(), objects, Optional.empty(), LearnedTargets.NONE);
  }

  static List<ColumnSuggestion> in(String language, List<String> headers) {
    return SUGGESTER.suggest(headers, List.of(), List.of(ObjectTypeId.CONTACT), Optional.of(language), LearnedTargets.NONE);
  }

  static List<ColumnSuggestion> learned(LearnedTargets learned, List<String> headers) {
    return SUGGESTER.suggest(headers, List.of(), List.of(ObjectTypeId.CONTACT), Optional.empty(), learned);
  }

  static String language(List<String> headers, List<ObjectTypeId> objects) {
    return SUGGESTER.language(headers, objects);
  }

  /// `contact.email`, `label`, or `-` where nothing is suggested.
  static List<String> targets(List<ColumnSuggestion> suggestions) {
    return suggestions.stream().map(suggestion -> target(suggestion.target())).toList();
  }

  static String target(ColumnTarget target) {
    return switch (target) {
      case ColumnTarget.PropertyColumn column ->
          prefix(column.objectType()) + column.property();
      case ColumnTarget.LabelColumn _ -> "label";
      case ColumnTarget.LinkColumn(var from, var to, var property) -> from + "-" + to + "." + property;
      case ColumnTarget.Skipped _ -> "skipped";
      case ColumnTarget.Undecided _ -> "-";
    };
  }

  /// Such as `contact.`.
  static String prefix(ObjectTypeId objectType) {
    return TYPES.stream().filter(type -> type.id().equals(objectType)).findFirst().orElseThrow().singular().toLowerCase(Locale.ROOT) + ".";
  }

  static ObjectTypeId ofPath(String path) {
    return TYPES.stream().filter(type -> type.path().equals(path)).findFirst().orElseThrow().id();
  }

  private static final class InMemoryObjectTypes implements ObjectTypes {

    @Override
    public ObjectType create(NewObjectType definition) {
      throw new UnsupportedOperationException("Nobody defines any here");
    }

    @Override
    public List<ObjectType> list() {
      return TYPES;
    }

    @Override
    public ObjectType get(ObjectTypeId id) {
      return TYPES.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public Optional<ObjectType> findByPath(String path) {
      return TYPES.stream().filter(type -> type.path().equals(path)).findFirst();
    }
  }

  private static final class InMemoryLabels implements Associations {

    @Override
    public List<AssociationLabel> labels(ObjectTypeId one, ObjectTypeId other) {
      return List.of(new AssociationLabel(CONTACT_TO_COMPANY, one, other, "", "", true),
          new AssociationLabel(PRIMARY_COMPANY, one, other, "Primary", "Primary", true),
          new AssociationLabel(1001, one, other, "Billing contact", "Billed by", false));
    }

    @Override
    public AssociationLabel createLabel(ObjectTypeId from, ObjectTypeId to, String label, String inverseLabel) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<AssociatedRecord> list(RecordId record) {
      return List.of();
    }

    @Override
    public int add(Collection<Link> links) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int add(Collection<Link> links, LinkOrigin origin) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<Long> withLink(ObjectTypeId from, Collection<Long> recordIds, int typeId) {
      return Set.of();
    }

    @Override
    public Set<Link> existing(Collection<Link> links) {
      return Set.of();
    }

    @Override
    public Map<Integer, AssociationLimit> limits(ObjectTypeId one, ObjectTypeId other) {
      return Map.of();
    }

    @Override
    public Map<Long, Integer> count(LinkEnd end, Collection<Long> recordIds) {
      return Map.of();
    }

    @Override
    public void remove(RecordId one, RecordId other) {
      throw new UnsupportedOperationException();
    }
  }
}
