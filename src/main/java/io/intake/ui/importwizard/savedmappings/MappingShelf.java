package io.intake.ui.importwizard.savedmappings;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.intake.imports.ImportDraft;
import io.intake.imports.MappingFit;
import io.intake.imports.SavedMapping;
import io.intake.imports.SavedMappingRefused;
import io.intake.imports.SavedMappings;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.importwizard.mapping.Mapping;
import io.intake.ui.importwizard.savedmappings.MappingNameDialog.NameUse;
import io.intake.users.User;
import io.intake.users.UserId;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Keeps the mapping for other files, and uses those that were kept: proposed where the file fits.
public class MappingShelf extends Div {

  private final transient SavedMappings savedMappings;
  private final transient Users users;
  private final transient User user;
  private final transient ImportDraft draft;
  private final transient Mapping mapping;
  private final Runnable onChange;
  private final Div offer = new Div();
  private final NativeButton save;
  private final NativeButton open;

  /// @param user who is signed in
  public MappingShelf(SavedMappings savedMappings, Users users, User user, ImportDraft draft, Mapping mapping, Runnable onChange) {
    this.savedMappings = savedMappings;
    this.users = users;
    this.user = user;
    this.draft = draft;
    this.mapping = mapping;
    this.onChange = onChange;
    save = button(IntakeIcon.PLUS, "mapping.save", "mapping.save.title", this::askName);
    open = button(IntakeIcon.LISTS, "mapping.saved", "mapping.list.title", this::openList);
    addClassName("mapping-shelf");
    add(save, open);
    refresh();
  }

  private static NativeButton button(IntakeIcon icon, String key, String title, Runnable act) {
    var button = new NativeButton(Texts.of(key), event -> act.run());
    button.getElement().insertChild(0, icon.create().getElement());
    button.addClassName("quiet-button");
    button.setTitle(Texts.of(title));
    return button;
  }

  /// The line that proposes the closest mapping, or says which is used. Empty where there is nothing to say.
  public Div offer() {
    return offer;
  }

  private void refresh() {
    var fits = savedMappings.fits(draft.id());
    open.setVisible(!fits.isEmpty());
    offer.removeAll();
    if (mapping.areOffersClosed()) {
      return;
    }
    mapping.applied().ifPresentOrElse(fit -> offer.add(new MappingOffer(fit, true, this::takeBack, this::closeOffer)),
        () -> fits.stream().findFirst().filter(MappingFit::isClose)
            .ifPresent(fit -> offer.add(new MappingOffer(fit, false, () -> use(fit), this::closeOffer))));
  }

  private void use(MappingFit fit) {
    mapping.apply(fit);
    changed();
  }

  private void takeBack() {
    mapping.takeBack();
    changed();
  }

  private void changed() {
    refresh();
    onChange.run();
  }

  private void closeOffer() {
    mapping.closeOffers();
    refresh();
  }

  private void askName() {
    var used = mapping.applied().map(MappingFit::mapping).filter(saved -> saved.isChangeableBy(user)).map(SavedMapping::name).orElse("");
    var known = savedMappings.list();
    new MappingNameDialog("mapping.save", used, name -> use(name, known), this::keep).open();
  }

  private static Optional<SavedMapping> named(String name, List<SavedMapping> known) {
    return known.stream().filter(other -> other.name().equalsIgnoreCase(name)).findFirst();
  }

  private NameUse use(String name, List<SavedMapping> known) {
    return named(name, known).map(saved -> saved.isChangeableBy(user) ? NameUse.REPLACEABLE : NameUse.TAKEN).orElse(NameUse.FREE);
  }

  private void keep(String name) {
    var columns = mapping.result();
    var operations = mapping.operations(draft.objects());
    change(() -> {
      named(name, savedMappings.list()).ifPresentOrElse(saved -> savedMappings.replace(saved.id(), draft.id(), columns, operations),
          () -> savedMappings.save(name, draft.id(), columns, operations));
      mapping.closeOffers();
    }, Texts.of("mapping.save.done", name));
  }

  private void change(Runnable act, String done) {
    try {
      act.run();
      Notifications.done(done);
    } catch (SavedMappingRefused refused) {
      Notifications.failed(Texts.of("mapping.refused." + refused.reason()));
    }
    refresh();
  }

  private void openList() {
    var people = users.list().stream().collect(Collectors.toMap(User::id, User::fullName));
    new SavedMappingsDialog(savedMappings.fits(draft.id()).stream().map(fit -> item(fit, people)).toList(), this::use, this::askOtherName,
        this::askDelete).open();
  }

  private SavedMappingItem item(MappingFit fit, Map<UserId, String> people) {
    var author = fit.mapping().savedBy();
    return new SavedMappingItem(fit, author.equals(user.id()) ? "" : people.getOrDefault(author, ""),
        fit.mapping().isChangeableBy(user));
  }

  private void askOtherName(MappingFit fit) {
    var id = fit.mapping().id();
    var known = savedMappings.list();
    new MappingNameDialog("mapping.rename", fit.mapping().name(),
        name -> named(name, known).filter(other -> !other.id().equals(id)).isPresent() ? NameUse.TAKEN : NameUse.FREE,
        name -> change(() -> savedMappings.rename(id, name), Texts.of("mapping.rename.done", name))).open();
  }

  private void askDelete(MappingFit fit) {
    var question = new ConfirmDialog(Texts.of("mapping.delete.title", fit.mapping().name()), Texts.of("mapping.delete.lead"),
        Texts.of("mapping.delete.do"), event -> change(() -> savedMappings.delete(fit.mapping().id()),
            Texts.of("mapping.delete.done", fit.mapping().name())));
    question.setCancelable(true);
    question.setCancelText(Texts.of("mapping.cancel"));
    question.setConfirmButtonTheme("primary error");
    question.open();
  }
}
