package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.RichText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What sets an object type apart from most others.
///
/// @param aside whether its index page is one of those that people seldom look for
/// @param activity how its records stand on a timeline; empty for what is no activity
/// @param need what a new record must be linked with; empty if it may stand alone
/// @param linkedWith the object types its records can be linked with, for those that people define
/// @param template the records that lend their values to new ones; empty for none
/// @param starts values that a new record gets where it has none, in this order
/// @param derived values that follow from others whenever a record is written, in this order
/// @param translations what people call it in other languages than their own, by tag such as `nl`
/// @param secondary properties that stand beside the name of a record, the most telling first
/// @param rollUps values that follow from the records it is linked with
/// @param pricing in which currency the amounts of a record are; empty where all are in the account's
/// @param richTexts properties whose values may have formatting
public record ObjectTraits(boolean aside, Optional<ActivityTraits> activity, Optional<LinkNeed> need, List<ObjectTypeId> linkedWith,
    Optional<ValueTemplate> template, List<DerivedValue> starts, List<DerivedValue> derived,
    Map<String, ObjectNames> translations, List<String> secondary, List<RollUp> rollUps, Optional<Pricing> pricing,
    Set<String> richTexts) {

  public static final ObjectTraits NONE =
      new ObjectTraits(false, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), Map.of(),
          List.of(), List.of(), Optional.empty(), Set.of());

  /// The object type whose records a property names by their record IDs; empty if it names none.
  public Optional<ObjectTypeId> named(String property) {
    return template.filter(lending -> lending.refersBy(property)).map(ValueTemplate::source).or(() -> rollUps.stream()
        .filter(rollUp -> rollUp.property().equals(property) && rollUp.of().equals(Property.RECORD_ID))
        .flatMap(rollUp -> rollUp.over().stream()).findFirst());
  }

  public ObjectTraits putAside() {
    return new ObjectTraits(true, activity, need, linkedWith, template, starts, derived, translations, secondary, rollUps,
        pricing, richTexts);
  }

  public ObjectTraits with(ActivityTraits other) {
    return new ObjectTraits(aside, Optional.of(other), need, linkedWith, template, starts, derived, translations, secondary, rollUps,
        pricing, richTexts);
  }

  public ObjectTraits with(LinkNeed other) {
    return new ObjectTraits(aside, activity, Optional.of(other), linkedWith, template, starts, derived, translations, secondary, rollUps,
        pricing, richTexts);
  }

  public ObjectTraits with(ValueTemplate other) {
    return new ObjectTraits(aside, activity, need, linkedWith, Optional.of(other), starts, derived, translations, secondary, rollUps,
        pricing, richTexts);
  }

  public ObjectTraits startingWith(DerivedValue... others) {
    return new ObjectTraits(aside, activity, need, linkedWith, template, List.of(others), derived, translations, secondary, rollUps,
        pricing, richTexts);
  }

  public ObjectTraits deriving(DerivedValue... others) {
    return new ObjectTraits(aside, activity, need, linkedWith, template, starts, List.of(others), translations, secondary, rollUps,
        pricing, richTexts);
  }

  public ObjectTraits linkedWith(List<ObjectTypeId> others) {
    return new ObjectTraits(aside, activity, need, others, template, starts, derived, translations, secondary, rollUps,
        pricing, richTexts);
  }

  public ObjectTraits named(Map<String, ObjectNames> others) {
    return new ObjectTraits(aside, activity, need, linkedWith, template, starts, derived, Map.copyOf(others), secondary, rollUps,
        pricing, richTexts);
  }

  public ObjectTraits besides(List<String> others) {
    return new ObjectTraits(aside, activity, need, linkedWith, template, starts, derived, translations, List.copyOf(others), rollUps,
        pricing, richTexts);
  }

  public ObjectTraits rollingUp(List<RollUp> others) {
    return new ObjectTraits(aside, activity, need, linkedWith, template, starts, derived, translations, secondary, List.copyOf(others),
        pricing, richTexts);
  }

  /// @param atHome properties whose amounts are in the currency of the account all the same
  public ObjectTraits pricedIn(String currency, String... atHome) {
    return new ObjectTraits(aside, activity, need, linkedWith, template, starts, derived, translations, secondary, rollUps,
        Optional.of(new Pricing(currency, List.of(atHome))), richTexts);
  }

  ObjectTraits formatting(Set<String> others) {
    return new ObjectTraits(aside, activity, need, linkedWith, template, starts, derived, translations, secondary, rollUps, pricing,
        Set.copyOf(others));
  }

  /// A value as people read it in a line of text: without formatting.
  public String text(String property, String value) {
    return !richTexts.isEmpty() && richTexts.contains(property) ? RichText.text(value) : value;
  }

  /// The code of the currency that an amount of a record is in; empty for that of the account.
  public String currency(CrmRecord record, String property) {
    return pricing.map(known -> known.of(record, property)).orElse("");
  }
}
