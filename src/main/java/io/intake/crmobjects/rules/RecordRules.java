package io.intake.crmobjects.rules;

import io.intake.crmobjects.LinkMissing;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordLinker;
import io.intake.crmobjects.RecordTemplates;
import io.intake.crmobjects.RecordWritten;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.StageOutsidePipeline;
import io.intake.crmobjects.ValueRefused;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PipelineRule;
import io.intake.properties.Pipelines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What a record must keep to that a person writes by hand, and what follows from its values.
@Component
public class RecordRules {

  private final ObjectTypes objectTypes;
  private final Pipelines pipelines;
  private final RecordTemplates templates;
  private final ObjectProvider<RecordLinker> linker;
  private final ValueGuard guard;
  private final ApplicationEventPublisher events;

  /// @param linker asked late, as whoever keeps links needs the records first
  RecordRules(ObjectTypes objectTypes, Pipelines pipelines, RecordTemplates templates, ObjectProvider<RecordLinker> linker,
      ValueGuard guard, ApplicationEventPublisher events) {
    this.objectTypes = objectTypes;
    this.pipelines = pipelines;
    this.templates = templates;
    this.linker = linker;
    this.guard = guard;
    this.events = events;
  }

  public ObjectType type(ObjectTypeId id) {
    return objectTypes.get(id);
  }

  /// @param before values as they were; none for a new record
  /// @throws ValueRefused for what nobody can choose
  public void checkByHand(ObjectType type, Map<String, String> before, Map<String, String> changes) {
    guard.checkByHand(type.id(), before, changed(before, changes));
  }

  /// All values of a new record.
  ///
  /// @throws RequirementNotMet if it lacks what its object type requires
  /// @throws StageOutsidePipeline if its stage is none of its pipeline
  /// @throws ValueRefused if a value breaks a rule
  public Map<String, String> ofNew(ObjectType type, Map<String, String> written) {
    var given = guard.cleaned(type.id(), written);
    var values = new HashMap<>(given);
    values.values().removeIf(String::isEmpty);
    borrow(type, values, given);
    var completed = type.completed(values);
    requireEnough(type, completed);
    guard.check(type.id(), given);
    requireStageOfPipeline(type, completed);
    return completed;
  }

  /// All values of a record after a change.
  ///
  /// @param before as they were
  /// @param written new values; an empty text clears one
  /// @throws RequirementNotMet if it would lose what its object type requires
  /// @throws StageOutsidePipeline if its stage would be none of its pipeline
  public Map<String, String> ofChanged(ObjectType type, Map<String, String> before, Map<String, String> written) {
    var changes = guard.cleaned(type.id(), written);
    var values = new HashMap<>(before);
    values.putAll(changes);
    values.values().removeIf(String::isEmpty);
    var changed = changed(before, changes);
    borrow(type, values, changed);
    pipelines.rule(type.id()).ifPresent(rule -> followPipeline(rule, values, changes.keySet()));
    guard.check(type.id(), changed);
    var derived = type.derived(values);
    if (type.requirement().isMetBy(before.keySet())) {
      requireEnough(type, derived);
    }
    requireStageOfPipeline(type, derived);
    return derived;
  }

  /// Values that are there already may break a rule that was made since.
  private static Map<String, String> changed(Map<String, String> before, Map<String, String> changes) {
    var changed = new HashMap<>(changes);
    changed.entrySet().removeIf(change -> change.getValue().equals(before.getOrDefault(change.getKey(), "")));
    return changed;
  }

  /// What is named anew is looked up even where the record lacks nothing: it must be there.
  private void borrow(ObjectType type, Map<String, String> values, Map<String, String> given) {
    if (type.traits().template().filter(template -> template.isNamedBy(given)).isEmpty()) {
      return;
    }
    var lent = templates.lent(type.id(), List.of(values)).getFirst();
    if (given.containsKey(lent.unknown())) {
      throw new ValueRefused(lent.unknown(), ValueRefused.Reason.UNKNOWN_RECORD);
    }
    lent.values().forEach(values::putIfAbsent);
  }

  /// Who chooses another pipeline and no stage begins it anew.
  private static void followPipeline(PipelineRule rule, Map<String, String> values, Set<String> changed) {
    if (changed.contains(rule.properties().pipeline()) && !changed.contains(rule.properties().stage()) && !rule.isKeptBy(values)) {
      rule.pipeline(values.getOrDefault(rule.properties().pipeline(), ""))
          .ifPresent(pipeline -> values.put(rule.properties().stage(), pipeline.activeStages().getFirst().id()));
    }
  }

  private void requireStageOfPipeline(ObjectType type, Map<String, String> values) {
    if (pipelines.rule(type.id()).filter(rule -> !rule.isKeptBy(values)).isPresent()) {
      throw new StageOutsidePipeline("The stage of a " + type.singular() + " must be one of its pipeline");
    }
  }

  private static void requireEnough(ObjectType type, Map<String, String> values) {
    if (!type.requirement().isMetBy(values.keySet())) {
      throw new RequirementNotMet("A " + type.singular() + " needs " + type.requirement());
    }
  }

  /// @param others existing records that a new one is to be linked with
  /// @throws LinkMissing if it can't stand alone and none of them is what it needs
  public void requireLink(ObjectType type, List<RecordId> others) {
    var linked = others.stream().map(RecordId::objectType).toList();
    if (type.traits().need().filter(need -> !need.isMetBy(linked)).isPresent()) {
      throw new LinkMissing("A " + type.singular() + " must be linked with another record");
    }
  }

  /// Tells what a person wrote to whoever follows it.
  public void tell(RecordId record, Set<String> changed) {
    events.publishEvent(new RecordWritten(record, Set.copyOf(changed)));
  }

  public void link(RecordId record, List<RecordId> others) {
    if (!others.isEmpty()) {
      linker.getObject().link(record, others);
    }
  }
}
