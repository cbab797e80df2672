package io.intake.crmobjects.persistence.upkeep;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.intake.properties.ObjectTypeId;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done in the background: the task behind [SearchTexts]. Its name begins with the object type.
@Configuration(proxyBeanMethods = false)
class UpkeepTasks {

  private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

  @Bean
  OneTimeTask<Void> searchTextTask(ObjectProvider<SearchTexts> texts) {
    return Tasks.oneTime("search-texts")
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY_AFTER))
        .execute((instance, context) -> texts.getObject().bringUpToDate(new ObjectTypeId(instance.getId().split(" ")[0])));
  }
}
