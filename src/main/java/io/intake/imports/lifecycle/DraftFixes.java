package io.intake.imports.lifecycle;

import io.intake.imports.ColumnMapping;
import io.intake.imports.DecidedValue;
import io.intake.imports.EditedCell;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ErrorValueGroup;
import io.intake.imports.ImportFixes;
import io.intake.imports.ImportId;
import io.intake.imports.ValueDecision;
import io.intake.imports.decisions.FixKeeping;
import io.intake.imports.decisions.FixRules;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.grouping.ErrorValueGroups;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.users.Authorities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people put right in their drafts. Who loses against the same person in another tab just has another go.
@Component
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 10)
@PreAuthorize(Authorities.MAY_IMPORT)
class DraftFixes implements ImportFixes {

  private final Drafts drafts;
  private final PlanOrders plans;
  private final FixKeeping keeping;
  private final ErrorValueGroups valueGroups;
  private final FixRules rules;

  DraftFixes(Drafts drafts, PlanOrders plans, FixKeeping keeping, ErrorValueGroups valueGroups, FixRules rules) {
    this.drafts = drafts;
    this.plans = plans;
    this.keeping = keeping;
    this.valueGroups = valueGroups;
    this.rules = rules;
  }

  @Override
  public List<ErrorValueGroup> errorValues(ImportId id, ErrorGroup finding, int offset, int limit) {
    var columns = columns(drafts.get(id));
    return finding.column() < 0 || finding.column() >= columns.size() ? List.of()
        : valueGroups.list(id, finding, rules.property(columns.get(finding.column())), offset, limit);
  }

  @Override
  @Transactional
  public void decide(ImportId id, int column, Collection<String> texts, ValueDecision decision) {
    plans.hold(id);
    var stored = drafts.get(id);
    decide(stored, rules.mapped(columns(stored), column), texts, decision);
    plans.fixed(stored);
  }

  @Override
  @Transactional
  public void decide(ImportId id, int column, Map<String, ValueDecision> meanings) {
    plans.hold(id);
    var stored = drafts.get(id);
    var mapped = rules.mapped(columns(stored), column);
    var texts = new LinkedHashMap<ValueDecision, List<String>>();
    meanings.forEach((text, decision) -> texts.computeIfAbsent(decision, first -> new ArrayList<>()).add(text));
    texts.forEach((decision, decided) -> decide(stored, mapped, decided, decision));
    plans.fixed(stored);
  }

  private void decide(StoredImport stored, ColumnMapping mapped, Collection<String> texts, ValueDecision decision) {
    rules.check(mapped, texts, decision);
    keeping.decide(stored.id(), mapped, texts.stream().map(Fixes::key).distinct().toList(), decision);
    rules.property(mapped).ifPresent(property -> keeping.learn(property, texts, decision));
  }

  @Override
  @Transactional
  public void takeBack(ImportId id, int column, Collection<String> texts) {
    plans.hold(id);
    var stored = drafts.get(id);
    texts.stream().map(Fixes::key).forEach(text -> keeping.takeBack(id, column, text));
    rules.property(rules.mapped(columns(stored), column)).ifPresent(property -> keeping.forget(property, texts));
    plans.fixed(stored);
  }

  @Override
  @Transactional
  public void forget(ImportId id, int column, Collection<String> texts) {
    rules.property(rules.mapped(columns(drafts.get(id)), column)).ifPresent(property -> keeping.forget(property, texts));
  }

  @Override
  public List<DecidedValue> decisions(ImportId id) {
    var columns = columns(drafts.get(id));
    return keeping.decisions(id, columns).stream().map(found ->
        new DecidedValue(found.column(), columns.get(found.column()).header(), found.text(), found.decision(), found.rows())).toList();
  }

  @Override
  @Transactional
  public void edit(ImportId id, int lineNumber, int column, String text) {
    plans.hold(id);
    var stored = drafts.get(id);
    rules.mapped(columns(stored), column);
    rules.checkLength(text);
    keeping.edit(id, lineNumber, column, text);
    plans.fixed(stored);
  }

  @Override
  @Transactional
  public void takeBackEdit(ImportId id, int lineNumber, int column) {
    plans.hold(id);
    var stored = drafts.get(id);
    keeping.takeBackEdit(id, lineNumber, column);
    plans.fixed(stored);
  }

  @Override
  public List<EditedCell> edits(ImportId id) {
    var columns = columns(drafts.get(id));
    return keeping.edits(id).stream().filter(found -> found.column() < columns.size()).map(found ->
        new EditedCell(found.lineNumber(), found.column(), columns.get(found.column()).header(), found.original(), found.text())).toList();
  }

  private static List<ColumnMapping> columns(StoredImport stored) {
    return Drafts.withMapping(stored.draft()).columns();
  }
}
