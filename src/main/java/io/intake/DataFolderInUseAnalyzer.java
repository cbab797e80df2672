package io.intake;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Turns [DataFolderInUse] into a short message instead of a stack trace.
class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), "Stop the other one, or choose another folder.", cause);
  }
}
