package io.intake.crmobjects.persistence.upkeep;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.intake.crmobjects.persistence.query.RecordCounts;
import io.intake.properties.ObjectTypeId;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done in the background. The name of the task behind [SearchTexts] begins with the object type.
@Configuration(proxyBeanMethods = false)
class UpkeepTasks {

  private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

  private static final LocalTime NIGHT = LocalTime.of(2, 40);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Bean
  RecurringTask<Void> recordCountTask(ObjectProvider<RecordCounts> counts) {
    return Tasks.recurring("record-counts", FixedDelay.of(PAUSE)).execute((instance, context) -> counts.getObject().putTogether());
  }

  @Bean
  RecurringTask<Void> recordCountCheckTask(ObjectProvider<RecordCounts> counts) {
    return Tasks.recurring("record-counts-check", Schedules.daily(ZoneOffset.UTC, NIGHT)).execute((instance, context) ->
        counts.getObject().check());
  }

  @Bean
  OneTimeTask<Void> searchTextTask(ObjectProvider<SearchTexts> texts) {
    return Tasks.oneTime("search-texts")
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY_AFTER))
        .execute((instance, context) -> texts.getObject().bringUpToDate(new ObjectTypeId(instance.getId().split(" ")[0])));
  }
}
