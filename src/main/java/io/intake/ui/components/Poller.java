package io.intake.ui.components;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;

/// Lets a screen look again every now and then, while it is switched on. Each has its own pace, unlike the polling of the page.
@Tag("span")
public class Poller extends Component {

  private final long millis;
  private final Runnable look;
  private boolean on;

  /// @param look asked on each turn, with the session locked
  public Poller(Duration pace, Runnable look) {
    this.millis = pace.toMillis();
    this.look = look;
    getElement().setAttribute("hidden", true);
  }

  /// Begins or ends looking.
  public void setOn(boolean on) {
    if (this.on != on) {
      this.on = on;
      apply();
    }
  }

  /// Whether it looks.
  public boolean isOn() {
    return on;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    apply();
  }

  private void apply() {
    getElement().executeJs("""
        clearTimeout(this.turn);
        this.isOn = $0;
        const next = () => {
          this.turn = setTimeout(async () => {
            if (!this.isOn || !this.isConnected) return;
            // The server ignores calls from behind a modal dialog, so an answer may never come.
            const patience = new Promise(resolve => setTimeout(resolve, 3000));
            if (!document.hidden) await Promise.race([this.$server.look().catch(() => {}), patience]);
            next();
          }, $1);
        };
        if (this.isOn) next();
        """, on, (double) millis);
  }

  /// Called by the browser.
  @ClientCallable
  void look() {
    if (on) {
      look.run();
    }
  }
}
