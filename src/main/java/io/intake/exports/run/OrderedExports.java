package io.intake.exports.run;

import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.SelectionId;
import io.intake.exports.Export;
import io.intake.exports.ExportId;
import io.intake.exports.ExportRequest;
import io.intake.exports.ExportState;
import io.intake.exports.Exports;
import io.intake.exports.persistence.ExportFiles;
import io.intake.exports.persistence.StoredExports;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import io.intake.users.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens exports to who may export and may see the records: their own, and all to administrators.
@Component
@PreAuthorize(Authorities.MAY_EXPORT)
class OrderedExports implements Exports {

  private final StoredExports exports;
  private final ExportFiles files;
  private final ExportScheduler scheduler;
  private final RecordSelections selections;
  private final RecordAccess access;
  private final CurrentUser currentUser;

  OrderedExports(StoredExports exports, ExportFiles files, ExportScheduler scheduler, RecordSelections selections, RecordAccess access,
      CurrentUser currentUser) {
    this.exports = exports;
    this.files = files;
    this.scheduler = scheduler;
    this.selections = selections;
    this.access = access;
    this.currentUser = currentUser;
  }

  @Override
  @Transactional
  public ExportId order(ExportRequest request) {
    return order(request, Optional.empty());
  }

  @Override
  @Transactional
  public ExportId order(ExportRequest request, Collection<RecordId> only) {
    var type = request.records().objectType();
    var selection = selections.create(type);
    selections.add(selection, only.stream().filter(id -> id.objectType().equals(type)).mapToLong(RecordId::value));
    return order(request.of(request.records().withSelection(Optional.of(selection))), Optional.of(selection));
  }

  private ExportId order(ExportRequest request, Optional<SelectionId> selection) {
    access.check(RecordAction.VIEW, request.records().objectType());
    request.links().forEach(link -> access.check(RecordAction.VIEW, link.other()));
    var id = exports.add(request, selection, currentUser.get().id());
    scheduler.schedule(id);
    return id;
  }

  @Override
  public Optional<Export> find(ExportId id) {
    return exports.find(id).filter(export -> mine().filter(user -> !user.equals(export.requestedBy())).isEmpty())
        .filter(export -> exports.isSeen(id, this::isSeen));
  }

  @Override
  public List<Export> list(int offset, int limit) {
    return exports.list(mine(), this::isSeen, offset, limit);
  }

  @Override
  public long count() {
    return exports.count(mine(), this::isSeen);
  }

  @Override
  public void write(ExportId id, OutputStream out) throws IOException {
    var export = find(id).filter(found -> found.state() == ExportState.DONE)
        .orElseThrow(() -> new NoSuchElementException("There is no file of export " + id.value()));
    files.copy(export.id(), out);
  }

  @Override
  public void cancel(ExportId id) {
    find(id).filter(Export::isUnderWay).ifPresent(export -> files.stop(id));
  }

  private boolean isSeen(ObjectTypeId objectType) {
    return access.may(RecordAction.VIEW, objectType);
  }

  /// Whose exports the user sees; empty for everybody's.
  private Optional<UserId> mine() {
    var user = currentUser.get();
    return user.isAdministrator() ? Optional.empty() : Optional.of(user.id());
  }
}
