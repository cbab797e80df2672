package io.intake.crmobjects.rollups;

import io.intake.crmobjects.persistence.rollups.DueRows;
import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.properties.ObjectTypeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out what is due, one worker at a time in all nodes: two that read at the same moment could each miss what the other sees.
@Component
class RollUpWorker {

  private static final Logger LOG = LoggerFactory.getLogger(RollUpWorker.class);

  private final DueRows due;
  private final RollUpEngine engine;
  private final RecordPages pages;
  private final TransactionTemplate transaction;

  RollUpWorker(DueRows due, RollUpEngine engine, RecordPages pages, PlatformTransactionManager transactions) {
    this.due = due;
    this.engine = engine;
    this.pages = pages;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// What was changed is stored already: if this fails, the background does it.
  void workOutFew() {
    try {
      part(due::newestFew);
    } catch (RuntimeException e) {
      LOG.warn("Values that follow from links are left for the background: {}", e.getClass().getName());
    }
  }

  void catchUp() {
    transaction.executeWithoutResult(status -> due.addWornOff());
    while (part(due::oldest)) {
      Thread.yield();
    }
  }

  private boolean part(Supplier<List<DueRows.Due>> wanted) {
    var worked = Boolean.TRUE.equals(transaction.execute(status -> {
      var changes = due.hold() ? wanted.get() : List.<DueRows.Due>of();
      sorted(changes).forEach(engine::workOut);
      due.remove(changes);
      return !changes.isEmpty();
    }));
    if (worked) {
      pages.forget();
    }
    return worked;
  }

  private Map<ObjectTypeId, Set<Long>> sorted(List<DueRows.Due> changes) {
    var byType = new HashMap<ObjectTypeId, Set<Long>>();
    for (var change : changes) {
      if (change.neighbours()) {
        engine.neighbours(change.objectType(), change.ids()).forEach((type, ids) -> add(byType, type, ids));
      } else {
        add(byType, change.objectType(), Set.copyOf(change.ids()));
      }
    }
    return byType;
  }

  private static void add(Map<ObjectTypeId, Set<Long>> byType, ObjectTypeId type, Set<Long> ids) {
    byType.computeIfAbsent(type, key -> new HashSet<>()).addAll(ids);
  }
}
