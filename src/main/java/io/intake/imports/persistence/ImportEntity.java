package io.intake.imports.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The row of one import. Times are UTC.
@Entity
@Table(name = "import_import")
class ImportEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  long createdBy;
  LocalDateTime createdAt = LocalDateTime.MIN;
  String state = "";
  String name = "";
  String fileName = "";
  @Nullable Long fileId;
  @Nullable String stagedAs;
  @Nullable String plannedFor;
  String draft = "";
  String objects = "";
  @Nullable LocalDateTime startedAt;
  @Nullable LocalDateTime finishedAt;
  @Nullable Long retryOf;

  @Version
  int version;
}
