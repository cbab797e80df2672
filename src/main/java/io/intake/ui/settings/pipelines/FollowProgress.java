package io.intake.ui.settings.pipelines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyWork;
import io.intake.properties.PropertyWorks;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Tells how far the records are brought up to date with stages that were changed.
class FollowProgress extends Div {

  private static final Duration TOLD = Duration.ofDays(1);

  private final transient PropertyWorks works;
  private final transient ObjectType type;
  private final Div words = new Div();
  private final Poller poller = new Poller(Duration.ofMillis(700), this::look);

  FollowProgress(PropertyWorks works, ObjectType type) {
    this.works = works;
    this.type = type;
    words.addClassName("work-progress");
    words.getElement().setAttribute("role", "status");
    add(words, poller);
    look();
  }

  void look() {
    var latest = works.list(type.id()).stream().filter(work -> work.kind() == PropertyWork.Kind.FOLLOW_STAGES).limit(1)
        .filter(FollowProgress::isNews).toList();
    words.removeAll();
    latest.forEach(work -> words.add(new Paragraph(text(work))));
    latest.stream().filter(PropertyWork::isUnderWay).forEach(work -> words.add(bar(work)));
    latest.stream().filter(PropertyWork::failed).forEach(work -> words.add(goOnButton(work)));
    words.setVisible(!latest.isEmpty());
    poller.setOn(isUnderWay(latest));
  }

  /// What came to its end is told for a day.
  private static boolean isNews(PropertyWork work) {
    return work.isUnderWay() || work.failed()
        || work.finishedAt().filter(at -> at.isAfter(Instant.now().minus(TOLD))).isPresent();
  }

  private Button goOnButton(PropertyWork work) {
    var button = new Button(Texts.of("propertysettings.work.goOn"), event -> {
      try {
        works.goOn(work.id());
      } catch (PropertyRefused refused) {
        Notifications.failed(Texts.of("wizard.property.refused." + refused.reason(), refused.argument()));
      }
      look();
    });
    button.addClassName("work-go-on");
    return button;
  }

  private static boolean isUnderWay(List<PropertyWork> latest) {
    return latest.stream().anyMatch(PropertyWork::isUnderWay);
  }

  private static ProgressBar bar(PropertyWork work) {
    var total = Math.max(1, work.total());
    return new ProgressBar(0, total, Math.min(work.done(), total));
  }

  private static String text(PropertyWork work) {
    var state = work.isUnderWay() ? "running" : work.failed() ? "failed" : "done";
    return Texts.of("propertysettings.work.FOLLOW_STAGES." + state, work.done(), work.changed(), work.lost(), "",
        Moments.relative(work.finishedAt().orElse(work.startedAt())));
  }
}
