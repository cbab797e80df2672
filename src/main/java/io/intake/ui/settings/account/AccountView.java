package io.intake.ui.settings.account;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import io.intake.ui.Routes;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.settings.SettingsLayout;
import io.intake.ui.settings.SettingsView;
import io.intake.users.Account;
import io.intake.users.AccountProfile;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// What holds for everybody: the name, and what is taken for granted where nobody says otherwise.
@Route(value = Routes.SETTINGS_ACCOUNT, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class AccountView extends SettingsView {

  private static final int LONGEST_NAME = 100;

  private final Account account;
  private final TextField name = new TextField(Texts.of("settings.account.name"));
  private final ComboBox<ZoneId> zone = choice("zone", zones(), ZoneId::getId);
  private final ComboBox<String> language = choice("language", AccountWords.languages(), AccountWords::language);
  private final ComboBox<String> currency = choice("currency", sorted(Currency.getAvailableCurrencies().stream()
      .map(Currency::getCurrencyCode), AccountWords::currency), AccountWords::currency);
  private final ComboBox<String> phoneCountry = choice("phoneCountry", countries(), AccountWords::country);
  private final Checkbox linksByDomain = new Checkbox(Texts.of("settings.account.linksByDomain"));
  private final Button save = new Button(Texts.of("settings.save"), event -> save());

  AccountView(Account account) {
    super(Texts.of("settings.account"));
    this.account = account;
    name.setMaxLength(LONGEST_NAME);
    name.setHelperText(Texts.of("settings.account.name.help"));
    linksByDomain.setHelperText(Texts.of("settings.account.linksByDomain.help"));
    name.setValueChangeMode(ValueChangeMode.EAGER);
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    Stream.<HasValue<?, ?>>of(name, zone, language, currency, phoneCountry, linksByDomain)
        .forEach(field -> field.addValueChangeListener(event -> offer()));
    var actions = new Div(save);
    actions.addClassName("settings-card-actions");
    var card = new Div(name, zone, language, currency, phoneCountry, linksByDomain, actions);
    card.addClassNames("settings-card", "settings-fields");
    add(new PageHeader(Texts.of("settings.account"), Texts.of("settings.account.why")), card);
    show(account.profile());
  }

  private void show(AccountProfile profile) {
    name.setValue(profile.name());
    zone.setValue(profile.zone());
    language.setValue(profile.language());
    currency.setValue(profile.currency());
    phoneCountry.setValue(profile.phoneCountry());
    linksByDomain.setValue(profile.linksByDomain());
    offer();
  }

  private void offer() {
    save.setEnabled(!chosen().equals(account.profile()));
  }

  /// What was emptied stays as it was.
  private AccountProfile chosen() {
    var before = account.profile();
    return new AccountProfile(name.getValue().strip(), zone.getOptionalValue().orElse(before.zone()),
        language.getOptionalValue().orElse(before.language()), currency.getOptionalValue().orElse(before.currency()),
        phoneCountry.getOptionalValue().orElse(before.phoneCountry()),
        linksByDomain.getValue());
  }

  private void save() {
    account.change(chosen());
    show(account.profile());
    Notifications.done(Texts.of("settings.account.saved"));
  }

  private static <T> ComboBox<T> choice(String which, Collection<T> items, Function<T, String> words) {
    var field = new ComboBox<T>(Texts.of("settings.account." + which));
    field.setItems(items);
    field.setItemLabelGenerator(words::apply);
    field.setHelperText(Texts.of("settings.account." + which + ".help"));
    return field;
  }

  private static Collection<ZoneId> zones() {
    return ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc/") || id.equals("UTC")).sorted()
        .map(ZoneId::of).toList();
  }

  private static Collection<String> countries() {
    return Stream.concat(Stream.of(""), sorted(Stream.of(ULocale.getISOCountries()), AccountWords::country).stream()).toList();
  }

  private static Collection<String> sorted(Stream<String> codes, Function<String, String> words) {
    return codes.sorted(Comparator.comparing(code -> words.apply(code).toLowerCase(Locale.ROOT))).toList();
  }
}
