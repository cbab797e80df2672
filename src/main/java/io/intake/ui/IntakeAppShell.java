package io.intake.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// The page around all screens: theme, style sheets and title.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/intake.css")
@StyleSheet("styles/settings.css")
@StyleSheet("styles/properties.css")
@StyleSheet("styles/imports.css")
@StyleSheet("styles/records.css")
@StyleSheet("styles/lists.css")
@StyleSheet("styles/wizard.css")
@StyleSheet("styles/mapping.css")
@StyleSheet("styles/duplicates.css")
@StyleSheet("styles/work.css")
@StyleSheet("styles/rich-text.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public class IntakeAppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle("Intake");
    settings.addFavIcon("icon", "icons/intake.svg", "any");
  }
}
