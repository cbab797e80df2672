package io.intake.properties;

/// Answers how much a pipeline or a stage is used; whoever keeps records knows it.
public interface StageUse {

  /// @param property internal name of the pipeline or stage property
  /// @param value internal value of a pipeline or stage
  /// @return how many records that are not archived have it
  long count(ObjectTypeId objectType, String property, String value);
}
