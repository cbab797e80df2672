package io.intake.ui.propertysettings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import io.intake.properties.IndexObstacle;
import io.intake.properties.Property;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyWork;
import io.intake.properties.PropertyWorks;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import io.intake.ui.components.TypedValues;
import io.intake.ui.settings.QuestionDialog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What takes a while: making a property quick to filter, and making it another kind. Shows how far it is.
class WorkPanel extends Div {

  private final transient PropertyDoors doors;
  private final transient Property property;
  private final transient Runnable changed;
  private final Div progress = new Div();
  private final Poller poller = new Poller(Duration.ofSeconds(1), this::look);
  private final Select<PropertyKind> kind = new Select<>();
  private boolean running;

  /// @param changed told once something came to its end
  WorkPanel(PropertyDoors doors, Property property, Runnable changed) {
    this.doors = doors;
    this.property = property;
    this.changed = changed;
    addClassName("work-panel");
    progress.addClassName("work-progress");
    progress.getElement().setAttribute("role", "status");
    add(progress, poller);
    add(doors.works().obstacle(property).map(WorkPanel::slow).orElseGet(this::speed));
    if (!property.builtIn() && !property.unique() && !property.owner()) {
      add(otherKind());
    }
    look();
  }

  private static Div slow(IndexObstacle obstacle) {
    return section("propertysettings.fast", "propertysettings.fast.not." + obstacle);
  }

  private Div speed() {
    var fast = property.adjustment().fast();
    var button = new Button(Texts.of(fast ? "propertysettings.fast.stop" : "propertysettings.fast.start"), event -> {
      if (Refusals.attempt(() -> toggleSpeed(fast))) {
        look();
      }
    });
    return section("propertysettings.fast", fast ? "propertysettings.fast.is" : "propertysettings.fast.why", button);
  }

  private void toggleSpeed(boolean fast) {
    if (fast) {
      doors.works().makeOrdinary(property.objectType(), property.name());
    } else {
      doors.works().makeFast(property.objectType(), property.name());
    }
  }

  private Div otherKind() {
    var now = PropertyKind.of(property);
    kind.setItems(Stream.of(PropertyKind.values()).filter(now::canBecome).toList());
    kind.setItemLabelGenerator(value -> Texts.of("propertysettings.kind." + value));
    kind.setPlaceholder(Texts.of("propertysettings.change.choose"));
    kind.setAriaLabel(Texts.of("propertysettings.change.choose"));
    var check = new Button(Texts.of("propertysettings.change.check"), event -> check());
    var hint = new Paragraph(Texts.of("propertysettings.change.options", PropertyWorks.MOST_GATHERED));
    hint.addClassName("faint");
    hint.setVisible(false);
    kind.addValueChangeListener(event -> hint.setVisible(now.type() == PropertyType.STRING && event.getValue().hasOptions()));
    var section = section("propertysettings.change", "propertysettings.change.why", new Div(kind, check));
    section.add(hint);
    return section;
  }

  private void check() {
    if (!kind.isEmpty() && Refusals.attempt(() ->
        doors.works().checkKind(property.objectType(), property.name(), kind.getValue(), TypedValues.format()))) {
      look();
    }
  }

  private static Div section(String title, String why, Component... actions) {
    var words = new Paragraph(Texts.of(why));
    words.addClassName("faint");
    var section = new Div(new H3(Texts.of(title)), words);
    section.addClassName("property-section");
    Stream.of(actions).forEach(action -> {
      action.addClassName("add-line");
      section.add(action);
    });
    return section;
  }

  private void look() {
    var works = doors.works().list(property.objectType()).stream().filter(work -> work.property().equals(property.name())).toList();
    var was = running;
    running = works.stream().anyMatch(PropertyWork::isUnderWay);
    show(works);
    poller.setOn(running);
    if (was && !running && works.stream().findFirst().map(PropertyWork::kind).filter(PropertyWork.Kind.CHECK_TYPE::equals).isEmpty()) {
      changed.run();
    }
  }

  private void show(List<PropertyWork> works) {
    progress.removeAll();
    latest(works).ifPresent(work -> {
      progress.add(new Paragraph(words(work)));
      if (work.isUnderWay()) {
        var bar = new ProgressBar(0, Math.max(1, work.total()), Math.min(work.done(), Math.max(1, work.total())));
        bar.setIndeterminate(work.total() == 0);
        progress.add(bar);
      } else if (work.kind() == PropertyWork.Kind.CHECK_TYPE && !work.failed()) {
        progress.add(changeButton(work));
      } else if (work.failed() && work.kind() != PropertyWork.Kind.CHECK_TYPE) {
        progress.add(goOnButton(work));
      }
    });
    progress.setVisible(progress.getComponentCount() > 0);
  }

  private static Optional<PropertyWork> latest(List<PropertyWork> works) {
    return works.stream().filter(work -> work.kind() != PropertyWork.Kind.COUNT).findFirst();
  }

  private String words(PropertyWork work) {
    var state = work.isUnderWay() ? "running" : work.failed() ? "failed" : "done";
    return Texts.of("propertysettings.work." + work.kind() + "." + state, work.done(), work.changed(), work.lost(), target(work),
        Moments.relative(work.finishedAt().orElse(work.startedAt())));
  }

  private static String target(PropertyWork work) {
    return Stream.of(PropertyKind.values()).filter(other -> other.name().equals(work.argument())).findFirst()
        .map(other -> Texts.of("propertysettings.kind." + other)).orElse(work.argument());
  }

  private Button goOnButton(PropertyWork work) {
    var button = new Button(Texts.of("propertysettings.work.goOn"), event -> {
      if (Refusals.attempt(() -> doors.works().goOn(work.id()))) {
        look();
      }
    });
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  private Button changeButton(PropertyWork work) {
    var target = PropertyKind.valueOf(work.argument());
    var button = new Button(Texts.of("propertysettings.change.do", target(work)), event -> new QuestionDialog(
        Texts.of("propertysettings.change.title", property.label(), target(work)), Texts.of("propertysettings.change.lost", work.lost()),
        Texts.of("propertysettings.change.do", target(work)), () -> {
          if (Refusals.attempt(() ->
              doors.works().changeKind(property.objectType(), property.name(), target, TypedValues.format()))) {
            look();
          }
        }).open());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setVisible(property.type() != target.type() || PropertyType.ENUMERATION == target.type()
        || PropertyKind.of(property) != target);
    return button;
  }
}
