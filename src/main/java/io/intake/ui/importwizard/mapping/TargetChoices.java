package io.intake.ui.importwizard.mapping;

import io.intake.crmobjects.ObjectType;
import io.intake.imports.ColumnTarget;
import io.intake.imports.OverwritePolicy;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every place that a column of this file may go to, made once and searched by all pickers.
final class TargetChoices {

  private final PropertyCatalog catalog;
  private final List<ObjectType> types;
  private final List<MappingScreen.Linkable> linkable;
  private final boolean mayCreate;
  private final Map<ColumnTarget, TargetChoice> byTarget = new HashMap<>();
  private List<TargetChoice> all = List.of();

  TargetChoices(PropertyCatalog catalog, MappingScreen.Places places) {
    this.catalog = catalog;
    this.types = places.types();
    this.linkable = places.linkable();
    this.mayCreate = places.mayCreate();
    reload();
  }

  /// Reads the properties again, after one was created.
  void reload() {
    var choices = new ArrayList<TargetChoice>();
    choices.add(new TargetChoice(new ColumnTarget.Skipped(), Texts.of("wizard.target.skip"), Texts.of("wizard.target.skip"), "",
        IntakeIcon.MINUS));
    if (mayCreate) {
      choices.add(new TargetChoice(new ColumnTarget.Undecided(), Texts.of("wizard.target.new"), Texts.of("wizard.target.new"), "",
          IntakeIcon.PLUS));
    }
    types.forEach(type -> choices.addAll(properties(type)));
    choices.addAll(labels());
    linkable.forEach(pair -> choices.addAll(links(pair)));
    all = List.copyOf(choices);
    byTarget.clear();
    all.forEach(choice -> byTarget.put(choice.target(), choice));
  }

  private List<TargetChoice> properties(ObjectType type) {
    var properties = catalog.list(type.id()).stream().filter(property -> !property.readOnly() || property.isRecordId()).toList();
    var choices = new ArrayList<TargetChoice>();
    properties.stream().filter(Property::isRecordId).forEach(property -> choices.add(choice(type, property, Labels.singular(type))));
    for (var group : catalog.groups(type.id())) {
      var heading = types.size() == 1 ? Labels.of(group) : Texts.of("wizard.target.group", Labels.singular(type), Labels.of(group));
      properties.stream().filter(property -> !property.isRecordId() && property.group().equals(group.name()))
          .forEach(property -> choices.add(choice(type, property, heading)));
    }
    return choices;
  }

  private TargetChoice choice(ObjectType type, Property property, String group) {
    var label = types.size() == 1 ? Labels.of(property) : Texts.of("wizard.target.of", Labels.singular(type), Labels.of(property));
    return new TargetChoice(new ColumnTarget.PropertyColumn(type.id(), property.name(), OverwritePolicy.OVERWRITE), label,
        Labels.of(property), group, icon(property));
  }

  private List<TargetChoice> labels() {
    var choices = new ArrayList<TargetChoice>();
    for (int i = 0; i < types.size(); i++) {
      for (var other : types.subList(i + 1, types.size())) {
        choices.add(label(types.get(i), other));
      }
    }
    linkable.stream().filter(pair -> pair.labelled() && !types.contains(pair.to())).map(pair -> label(pair.from(), pair.to()))
        .forEach(choices::add);
    return choices;
  }

  private static TargetChoice label(ObjectType one, ObjectType other) {
    var words = Texts.of("wizard.target.label", Labels.inSentence(one, 1), Labels.inSentence(other, 1));
    return new TargetChoice(new ColumnTarget.LabelColumn(one.id(), other.id()), Texts.of("wizard.target.label.short"), words,
        Texts.of("wizard.target.links"), IntakeIcon.LINK);
  }

  /// By each property whose values find the records at the other side.
  private List<TargetChoice> links(MappingScreen.Linkable pair) {
    return catalog.list(pair.to().id()).stream()
        .filter(property -> property.isRecordId() || property.unique() || pair.to().identifiers().contains(property.name()))
        .map(property -> link(pair, property)).toList();
  }

  private TargetChoice link(MappingScreen.Linkable pair, Property property) {
    var words = Texts.of("wizard.target.linked", Labels.inSentence(pair.to(), 2), Labels.of(property));
    return new TargetChoice(new ColumnTarget.LinkColumn(pair.from().id(), pair.to().id(), property.name()),
        types.size() == 1 ? words : Texts.of("wizard.target.of", Labels.singular(pair.from()), words), words,
        Texts.of("wizard.target.links"), IntakeIcon.LINK);
  }

  /// The line for a target; none while it is undecided.
  Optional<TargetChoice> find(ColumnTarget target) {
    return target instanceof ColumnTarget.Undecided ? Optional.empty()
        : Optional.ofNullable(byTarget.get(MappedColumn.withoutPolicy(target)));
  }

  /// The lines that fit the typed words, with `first` on top under a heading of their own.
  List<TargetChoice> search(String words, List<ColumnTarget> first) {
    var likely = first.stream().flatMap(target -> find(target).stream())
        .map(choice -> new TargetChoice(choice.target(), choice.label(), choice.label(), Texts.of("wizard.target.likely"), choice.icon()));
    var seen = new HashSet<String>();
    var lines = new HashSet<ColumnTarget>();
    return Stream.concat(words.isBlank() ? likely : Stream.empty(), inOrder(words))
        .filter(choice -> choice.fits(words) && lines.add(choice.target()))
        .map(choice -> choice.withHeading(!choice.group().isEmpty() && seen.add(choice.group())))
        .toList();
  }

  /// Typed words find labels that begin with them before others.
  private Stream<TargetChoice> inOrder(String words) {
    if (words.isBlank()) {
      return all.stream();
    }
    var start = words.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(all.stream().filter(choice -> choice.line().toLowerCase(Locale.ROOT).startsWith(start)), all.stream());
  }

  private static IntakeIcon icon(Property property) {
    if (property.isRecordId()) {
      return IntakeIcon.KEY;
    }
    if (property.owner()) {
      return IntakeIcon.USER;
    }
    return switch (property.type()) {
      case STRING -> switch (property.textKind()) {
        case PLAIN -> IntakeIcon.TEXT;
        case EMAIL -> IntakeIcon.MAIL;
        case DOMAIN, URL -> IntakeIcon.GLOBE;
        case PHONE -> IntakeIcon.PHONE;
      };
      case NUMBER -> IntakeIcon.NUMBER;
      case BOOL -> IntakeIcon.TOGGLE;
      case DATE, DATETIME -> IntakeIcon.CALENDAR;
      case ENUMERATION -> IntakeIcon.OPTIONS;
      case PHONE_NUMBER -> IntakeIcon.PHONE;
    };
  }
}
