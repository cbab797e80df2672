package io.intake.imports.persistence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportEntities extends JpaRepository<ImportEntity, Long> {

  /// Started imports of everybody and the user's own drafts that have a file, newest first.
  @Query(nativeQuery = true, value = """
      SELECT * FROM import_import WHERE (state <> 'DRAFT' OR (created_by = :user AND file_id IS NOT NULL)) AND objects NOT IN (:hidden)
      ORDER BY id DESC LIMIT :limit OFFSET :offset
      """)
  List<ImportEntity> visible(long user, Collection<String> hidden, int offset, int limit);

  @Query(nativeQuery = true, value = """
      SELECT COUNT(*) FROM import_import
      WHERE (state <> 'DRAFT' OR (created_by = :user AND file_id IS NOT NULL)) AND objects NOT IN (:hidden)
      """)
  long countVisible(long user, Collection<String> hidden);

  /// What imports have records of, each combination once.
  @Query(nativeQuery = true, value = "SELECT DISTINCT objects FROM import_import")
  List<String> objects();

  @Query(nativeQuery = true, value = """
      SELECT id AS id, retry_of AS retryOf FROM import_import WHERE retry_of IN (:firsts) AND state <> 'DRAFT' ORDER BY id
      """)
  List<Retry> startedRetries(Collection<Long> firsts);

  /// An import that takes up the failed rows of another.
  interface Retry {
    long getId();

    long getRetryOf();
  }

  /// Drafts that have a file and imports that run, of everybody, newest first.
  @Query(nativeQuery = true, value = """
      SELECT * FROM import_import WHERE state IN ('DRAFT', 'STARTED', 'PROCESSING') AND file_id IS NOT NULL ORDER BY id DESC LIMIT 500
      """)
  List<ImportEntity> open();
}
