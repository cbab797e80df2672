package io.intake.demodata.loading;

import io.intake.crmobjects.RecordUpserts;
import io.intake.demodata.DemoData;
import io.intake.users.Authorities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Loads the demo data when an administrator asks for them, or who starts Intake, with `--intake.demo-data=true`.
@Service
class RequestedDemoData implements DemoData {

  private static final Logger LOG = LoggerFactory.getLogger(RequestedDemoData.class);

  private final DemoLoading loading;
  private final RecordUpserts records;
  private final boolean atStart;

  RequestedDemoData(DemoLoading loading, RecordUpserts records, @Value("${intake.demo-data:false}") boolean atStart) {
    this.loading = loading;
    this.records = records;
    this.atStart = atStart;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public int load() {
    var added = loading.load();
    records.showWritten();
    return added;
  }

  /// Answers the flag.
  @EventListener(ApplicationReadyEvent.class)
  public void loadAtStart() {
    if (atStart) {
      LOG.info("Loaded {} records of demo data", loading.load());
    }
  }
}
