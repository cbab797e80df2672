package io.intake.imports;

/// What an import may do with the records of an object type.
public enum ImportOperation {
  CREATE, UPDATE, UPSERT
}
