package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The records as a person works with them: found, looked at, edited one at a time. What the user may not do is refused with an
/// [org.springframework.security.access.AccessDeniedException].
public interface CrmRecords {

  /// Archived ones too.
  Optional<CrmRecord> find(RecordId id);

  /// Those that exist and the user may see, in no order.
  List<CrmRecord> list(Collection<RecordId> ids);

  /// Part of the records that pass a filter.
  List<CrmRecord> page(RecordFilter filter, RecordOrder order, int offset, int limit);

  long count(RecordFilter filter);

  /// How many records pass a filter and what they come to, by their values of some properties; in no order.
  ///
  /// @param by internal names of those properties
  /// @param number internal name of a property that holds numbers; empty for counts alone
  List<RecordFigure> figures(RecordFilter filter, List<String> by, String number);

  /// The newest records that pass a filter, found without looking at all of them where many do.
  ///
  /// @param before only those that are older than this one
  List<CrmRecord> newest(RecordFilter filter, Optional<RecordId> before, int limit);

  /// A number that is another one once anybody changed a record.
  long lastChange();

  /// The latest of some records by a moment of theirs, archived ones not; when they were made, where they have none.
  ///
  /// @param ids of records of this type
  /// @param moment internal name of a property that holds moments
  /// @param before only what is further down than this
  List<CrmRecord> latest(ObjectTypeId objectType, Collection<Long> ids, String moment, RecordMoment before, int limit);

  /// All records that pass a filter.
  List<RecordId> ids(RecordFilter filter);

  /// Creates a record from canonical values.
  ///
  /// @throws IdentifierTaken if another record holds one of its identifiers
  /// @throws RequirementNotMet if it lacks what its object type requires
  /// @throws ValueRefused if a value breaks a rule of its property, is none of its options, or is kept by Intake itself
  /// @throws io.intake.properties.PropertyRefused if the type of a property is being changed
  /// @throws LinkMissing if records of its object type can't stand alone
  /// @throws StageOutsidePipeline if its stage is none of its pipeline
  default CrmRecord create(ObjectTypeId objectType, Map<String, String> values) {
    return create(objectType, values, List.of());
  }

  /// Creates a record and links it with others.
  ///
  /// @param linkedWith existing records
  /// @throws IdentifierTaken if another record holds one of its identifiers
  /// @throws RequirementNotMet if it lacks what its object type requires
  /// @throws LinkMissing if it can't stand alone and none of the others is what it needs
  /// @throws StageOutsidePipeline if its stage is none of its pipeline
  CrmRecord create(ObjectTypeId objectType, Map<String, String> values, List<RecordId> linkedWith);

  /// Changes values; an empty text clears one.
  ///
  /// @param version the version the person looked at
  /// @throws RecordChanged if somebody changed it since
  /// @throws IdentifierTaken if another record holds one of its identifiers
  /// @throws RequirementNotMet if it would lose what its object type requires
  /// @throws ValueRefused if a value breaks a rule of its property, is none of its options, or is kept by Intake itself
  /// @throws io.intake.properties.PropertyRefused if the type of a property is being changed
  /// @throws StageOutsidePipeline if its stage would be none of its pipeline
  CrmRecord update(RecordId id, long version, Map<String, String> changes);

  /// Takes records out of sight, their identifiers become free; [#restore] brings them back.
  ///
  /// @return how many were archived
  int archive(Collection<RecordId> ids);

  /// @return how many came back; those whose identifier another record holds by now stay archived
  int restore(Collection<RecordId> ids);

  /// Every change of a record's values, newest first.
  List<PropertyChange> history(RecordId id);
}
