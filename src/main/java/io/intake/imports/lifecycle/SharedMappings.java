package io.intake.imports.lifecycle;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOperation;
import io.intake.imports.MappingFit;
import io.intake.imports.SavedMapping;
import io.intake.imports.SavedMappingId;
import io.intake.imports.SavedMappingRefused;
import io.intake.imports.SavedMappingRefused.Reason;
import io.intake.imports.SavedMappings;
import io.intake.imports.memory.LostPlaces;
import io.intake.imports.memory.MappingFitter;
import io.intake.imports.persistence.SavedMappingRows;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import io.intake.users.CurrentUser;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps mappings for the next file.
@Component
@PreAuthorize(Authorities.MAY_IMPORT)
class SharedMappings implements SavedMappings {

  private static final int LONGEST_NAME = 100;

  private final SavedMappingRows rows;
  private final Drafts drafts;
  private final DraftFiles files;
  private final LostPlaces lostPlaces;
  private final CurrentUser currentUser;

  SharedMappings(SavedMappingRows rows, Drafts drafts, DraftFiles files, LostPlaces lostPlaces, CurrentUser currentUser) {
    this.rows = rows;
    this.drafts = drafts;
    this.files = files;
    this.lostPlaces = lostPlaces;
    this.currentUser = currentUser;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SavedMapping> list() {
    return rows.list();
  }

  @Override
  @Transactional
  public SavedMapping save(String name, ImportId draft, List<ColumnMapping> columns, Map<ObjectTypeId, ImportOperation> operations) {
    var objects = drafts.get(draft).draft().objects();
    var decided = decided(columns);
    try {
      return rows.add(checked(name), currentUser.get().id(), objects, decided, operations);
    } catch (DuplicateKeyException taken) {
      throw new SavedMappingRefused(Reason.NAME_TAKEN);
    }
  }

  private static List<ColumnMapping> decided(List<ColumnMapping> columns) {
    var sources = ColumnMapping.derivations(columns).stream().flatMap(made -> made.sources().stream()).collect(Collectors.toSet());
    var decided = columns.stream().map(column -> sources.contains(column.column()) ? decided(column) : column)
        .filter(column -> !(column.target() instanceof ColumnTarget.Undecided)).toList();
    if (decided.stream().allMatch(column -> column.target() instanceof ColumnTarget.Skipped)) {
      throw new SavedMappingRefused(Reason.NOTHING_MAPPED);
    }
    return decided;
  }

  /// A column that others are made of is known by its header, though it goes nowhere itself.
  private static ColumnMapping decided(ColumnMapping source) {
    return source.target() instanceof ColumnTarget.Undecided
        ? new ColumnMapping(source.column(), source.header(), new ColumnTarget.Skipped()) : source;
  }

  @Override
  @Transactional
  public void replace(SavedMappingId id, ImportId draft, List<ColumnMapping> columns, Map<ObjectTypeId, ImportOperation> operations) {
    var objects = drafts.get(draft).draft().objects();
    var saved = changeable(id).orElseThrow(SharedMappings::gone);
    rows.replace(saved.id(), objects, decided(columns), operations);
  }

  @Override
  @Transactional
  public void rename(SavedMappingId id, String name) {
    var saved = changeable(id).orElseThrow(SharedMappings::gone);
    try {
      rows.rename(saved.id(), checked(name));
    } catch (DuplicateKeyException taken) {
      throw new SavedMappingRefused(Reason.NAME_TAKEN);
    }
  }

  /// Empty if it is gone.
  ///
  /// @throws AccessDeniedException if it is somebody else's
  private Optional<SavedMapping> changeable(SavedMappingId id) {
    var mapping = rows.lock(id);
    if (mapping.filter(found -> !found.isChangeableBy(currentUser.get())).isPresent()) {
      throw new AccessDeniedException("The saved mapping belongs to somebody else");
    }
    return mapping;
  }

  private static SavedMappingRefused gone() {
    return new SavedMappingRefused(Reason.GONE);
  }

  private static String checked(String name) {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new SavedMappingRefused(name.isBlank() ? Reason.NAME_MISSING : Reason.NAME_TOO_LONG);
    }
    return name.strip();
  }

  @Override
  @Transactional
  public void delete(SavedMappingId id) {
    changeable(id).ifPresent(mapping -> rows.delete(mapping.id()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<MappingFit> fits(ImportId draft) {
    var stored = drafts.get(draft);
    var headers = files.headers(stored);
    var objects = new HashSet<>(stored.draft().objects());
    return rows.list().stream().filter(mapping -> objects.equals(lostPlaces.objectsInUse(mapping)))
        .map(mapping -> lostPlaces.in(MappingFitter.fit(mapping, headers)))
        .sorted(Comparator.comparingDouble(MappingFit::share).reversed()).toList();
  }
}
