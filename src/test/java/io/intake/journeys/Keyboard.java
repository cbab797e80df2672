package io.intake.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Map;

/// A person who has no mouse: goes from stop to stop, and wants to see at each where the focus is.
final class Keyboard {

  /// More stops than this on the way to something is as bad as no way.
  private static final int PATIENCE = 120;
  /// What has the focus: its name as it is read out, and whether it shows that it has it, be it on a part of itself.
  private static final String FOCUS = """
      () => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        const words = ids => (ids ?? '').split(' ').filter(id => id)
          .map(id => focused.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
        const name = focused.getAttribute('aria-label') || words(focused.getAttribute('aria-labelledby'))
          || focused.labels?.[0]?.textContent || focused.textContent.trim()
          || [...focused.querySelectorAll('slot')]
            .flatMap(slot => slot.assignedNodes())
            .map(node => node.innerText ?? node.textContent).join(' ') || focused.getAttribute('title') || '';
        const marked = element => [null, '::before', '::after'].some(part => {
          const style = getComputedStyle(element, part);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && style.content !== 'none';
        });
        const near = [];
        for (let at = focused; at && near.length < 5; at = at.parentElement ?? at.getRootNode().host) near.push(at);
        const parts = near.slice(0, 3).flatMap(at => [...at.shadowRoot?.querySelectorAll('[part]') ?? []]);
        const box = focused.getBoundingClientRect();
        const nobody = focused === document.body;
        return {name: name.replace(/\\s+/g, ' ').trim(), nobody, tag: focused.outerHTML.slice(0, 160),
          seen: nobody || [...near, ...parts].some(marked),
          inSight: nobody || box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth};
      }""";

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /// What stands at the focus.
  private record Stop(String name, boolean seen, boolean inSight, String tag) {
  }

  /// Presses Tab until what begins with this name has the focus.
  void tabTo(String name) {
    goTo("Tab", name);
  }

  void backTo(String name) {
    goTo("Shift+Tab", name);
  }

  private void goTo(String key, String name) {
    var passed = new ArrayList<String>();
    for (var presses = 0; presses < PATIENCE; presses++) {
      press(key);
      var stop = stop();
      passed.add(stop.name());
      assertThat(stop).as("focus is seen after %s", passed).matches(Stop::seen).matches(Stop::inSight);
      if (stop.name().startsWith(name)) {
        return;
      }
    }
    throw new AssertionError("No way by " + key + " to “" + name + "”, only to " + passed);
  }

  /// What has the focus begins with this name.
  void isAt(String name) {
    page.waitForCondition(() -> stop().name().startsWith(name));
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void press(String key, int times) {
    for (var each = 0; each < times; each++) {
      press(key);
    }
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  private Stop stop() {
    @SuppressWarnings("unchecked")
    var found = (Map<String, Object>) page.evaluate(FOCUS);
    return new Stop((String) found.get("name"), (boolean) found.get("seen"), (boolean) found.get("inSight"), (String) found.get("tag"));
  }
}
