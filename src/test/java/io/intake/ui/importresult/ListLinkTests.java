package io.intake.ui.importresult;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.intake.ui.components.Poller;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ListLinkTests {

  private final AtomicReference<Optional<Anchor>> list = new AtomicReference<>(Optional.empty());

  @Test
  void comesOnceTheListIsThere() {
    var link = new ListLink("Fair 2026", Instant.now(), list::get);
    assertThat(shown(link, Anchor.class)).isEmpty();
    assertThat(shown(link, Span.class)).hasValueSatisfying(words -> assertThat(words.getText()).contains("Fair 2026"));
    assertThat(isLooking(link)).isTrue();

    list.set(Optional.of(new Anchor("lists/1", "Open it")));
    link.look();
    assertThat(shown(link, Anchor.class)).isPresent();
    assertThat(shown(link, Span.class)).isEmpty();
    assertThat(isLooking(link)).isFalse();
  }

  @Test
  void doesNotWaitForAListThatWasDeleted() {
    var link = new ListLink("Fair 2026", Instant.now().minus(Duration.ofDays(1)), list::get);
    assertThat(isLooking(link)).isFalse();
    assertThat(shown(link, Span.class)).isEmpty();
  }

  private static boolean isLooking(ListLink link) {
    return shown(link, Poller.class).orElseThrow().isOn();
  }

  private static <C extends Component> Optional<C> shown(ListLink link, Class<C> kind) {
    return link.getChildren().filter(kind::isInstance).map(kind::cast).filter(Component::isVisible).findFirst();
  }
}
