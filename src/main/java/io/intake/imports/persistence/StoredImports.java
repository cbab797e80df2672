package io.intake.imports.persistence;

import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.imports.ImportState;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows of imports.
@Component
public class StoredImports {

  private static final String BETWEEN_OBJECTS = ",";

  private final ImportEntities entities;
  private final ImportJson json;

  StoredImports(ImportEntities entities, ImportJson json) {
    this.entities = entities;
    this.json = json;
  }

  /// An import as stored.
  ///
  /// @param stagedAs how its staged rows were read; empty if none are
  /// @param plannedFor what its plan was made for; empty if there is none
  /// @param retryOf the first import whose failed rows it takes up again; empty for most
  public record StoredImport(ImportId id, UserId createdBy, Instant createdAt, ImportState state, String name, String fileName,
      Optional<Long> fileId, String stagedAs, String plannedFor, ImportDraft draft, Optional<Instant> startedAt,
      Optional<Instant> finishedAt, Optional<ImportId> retryOf) {

    public StoredImport asRetryOf(Optional<ImportId> first) {
      return new StoredImport(id, createdBy, createdAt, state, name, fileName, fileId, stagedAs, plannedFor, draft, startedAt, finishedAt,
          first);
    }

    public StoredImport withDraft(ImportDraft other) {
      return new StoredImport(id, createdBy, createdAt, state, name, fileName, fileId, stagedAs, plannedFor, other,
          startedAt, finishedAt, retryOf);
    }

    public StoredImport withName(String other) {
      return new StoredImport(id, createdBy, createdAt, state, other, fileName, fileId, stagedAs, plannedFor, draft,
          startedAt, finishedAt, retryOf);
    }

    public StoredImport withFile(long id, String name) {
      return new StoredImport(this.id, createdBy, createdAt, state, this.name, name, Optional.of(id), "", "", draft,
          startedAt, finishedAt, retryOf);
    }

    public StoredImport withStagedAs(String other) {
      return new StoredImport(id, createdBy, createdAt, state, name, fileName, fileId, other, plannedFor, draft,
          startedAt, finishedAt, retryOf);
    }

    public StoredImport withPlannedFor(String other) {
      return new StoredImport(id, createdBy, createdAt, state, name, fileName, fileId, stagedAs, other, draft,
          startedAt, finishedAt, retryOf);
    }

    public StoredImport started(Instant at) {
      return new StoredImport(id, createdBy, createdAt, ImportState.STARTED, name, fileName, fileId, stagedAs, plannedFor, draft,
          Optional.of(at), finishedAt, retryOf);
    }

    public StoredImport inState(ImportState other) {
      var finished = other.isOver() ? Optional.of(Instant.now()) : finishedAt;
      return new StoredImport(id, createdBy, createdAt, other, name, fileName, fileId, stagedAs, plannedFor, draft,
          startedAt, finished, retryOf);
    }
  }

  @Transactional
  public ImportId create(UserId by, java.util.function.Function<ImportId, ImportDraft> draft) {
    var entity = new ImportEntity();
    entity.createdBy = by.value();
    entity.createdAt = utc(Instant.now());
    entity.state = ImportState.DRAFT.name();
    entities.saveAndFlush(entity);
    var id = new ImportId(Objects.requireNonNull(entity.id));
    put(draft.apply(id), entity);
    return id;
  }

  private void put(ImportDraft draft, ImportEntity entity) {
    entity.draft = json.write(draft);
    entity.objects = draft.objects().stream().map(ObjectTypeId::value).collect(Collectors.joining(BETWEEN_OBJECTS));
  }

  @Transactional(readOnly = true)
  public Optional<StoredImport> find(ImportId id) {
    return entities.findById(id.value()).map(this::stored);
  }

  /// Everything but who made it and when.
  ///
  /// @throws org.springframework.dao.OptimisticLockingFailureException if two transactions change it at once
  @Transactional
  public void save(StoredImport changed) {
    var entity = entities.findById(changed.id().value()).orElseThrow();
    entity.state = changed.state().name();
    entity.name = changed.name();
    entity.fileName = changed.fileName();
    entity.fileId = changed.fileId().orElse(null);
    entity.stagedAs = changed.stagedAs();
    entity.plannedFor = changed.plannedFor();
    put(changed.draft(), entity);
    entity.startedAt = changed.startedAt().map(StoredImports::utc).orElse(null);
    entity.finishedAt = changed.finishedAt().map(StoredImports::utc).orElse(null);
    entity.retryOf = changed.retryOf().map(ImportId::value).orElse(null);
    entities.saveAndFlush(entity);
  }

  /// Changes an import as it is at that moment.
  ///
  /// @throws org.springframework.dao.OptimisticLockingFailureException if two transactions change it at once
  @Transactional
  public void change(ImportId id, UnaryOperator<StoredImport> change) {
    save(change.apply(find(id).orElseThrow()));
  }

  @Transactional
  public void delete(ImportId id) {
    entities.deleteById(id.value());
  }

  /// Started imports of everybody and the user's own drafts that have a file, newest first.
  ///
  /// @param isSeen whether the user may see records of an object type; imports that have any others are left out
  @Transactional(readOnly = true)
  public List<StoredImport> visible(UserId user, Predicate<ObjectTypeId> isSeen, int offset, int limit) {
    return entities.visible(user.value(), hidden(isSeen), offset, limit).stream().map(this::stored).toList();
  }

  /// Never empty, as SQL has no word for a list without anything.
  private List<String> hidden(Predicate<ObjectTypeId> isSeen) {
    return Stream.concat(Stream.of("none"), entities.objects().stream().filter(objects -> !objects.isEmpty()
        && !Arrays.stream(objects.split(BETWEEN_OBJECTS)).map(ObjectTypeId::new).allMatch(isSeen))).toList();
  }

  /// Drafts that have a file and imports that run, of everybody, newest first and no more than some hundred.
  @Transactional(readOnly = true)
  public List<StoredImport> open() {
    return entities.open().stream().map(this::stored).toList();
  }

  /// @param isSeen whether the user may see records of an object type; imports that have any others are left out
  @Transactional(readOnly = true)
  public long countVisible(UserId user, Predicate<ObjectTypeId> isSeen) {
    return entities.countVisible(user.value(), hidden(isSeen));
  }

  @Transactional(readOnly = true)
  public List<StoredImport> list(Collection<ImportId> ids) {
    return entities.findAllById(ids.stream().map(ImportId::value).toList()).stream().map(this::stored).toList();
  }

  /// An import that was started to take up the failed rows of the first one again.
  public record StartedRetry(ImportId id, ImportId first) {
  }

  /// Those of these first imports, oldest first.
  ///
  /// @param firsts at least one
  public List<StartedRetry> startedRetries(Collection<ImportId> firsts) {
    return entities.startedRetries(firsts.stream().map(ImportId::value).toList()).stream()
        .map(retry -> new StartedRetry(new ImportId(retry.getId()), new ImportId(retry.getRetryOf()))).toList();
  }

  private StoredImport stored(ImportEntity entity) {
    return new StoredImport(new ImportId(Objects.requireNonNull(entity.id)), new UserId(entity.createdBy),
        entity.createdAt.toInstant(ZoneOffset.UTC), ImportState.valueOf(entity.state), entity.name, entity.fileName,
        Optional.ofNullable(entity.fileId), text(entity.stagedAs), text(entity.plannedFor), json.read(entity.draft, ImportDraft.class),
        instant(entity.startedAt), instant(entity.finishedAt), Optional.ofNullable(entity.retryOf).map(ImportId::new));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Optional<Instant> instant(@Nullable LocalDateTime time) {
    return Optional.ofNullable(time).map(at -> at.toInstant(ZoneOffset.UTC));
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
  }
}
