package io.intake.ui.components;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/// All icons on the screens: one family, one weight, drawn in `frontend/icons/glyphs.svg`.
public enum IntakeIcon {
  ALERT, ARCHIVE, ARROW_LEFT, ARROW_RIGHT, CALENDAR, CALLS, CHECK, CHEVRON_DOWN, CHEVRON_RIGHT, CLOCK, CLOSE, COLUMNS, COMPANIES,
  CONTACTS, COPY, DEALS, DONE, DOWNLOAD, DRAFT, EMAILS, EQUAL, EYE, FAILED, FILE, FILTER, GLOBE, HISTORY, IMPORTS, INFO, KEY,
  LINE_ITEMS, LINK, LISTS, LOCK, MAIL, MEETINGS, MERGE, MINUS, MOON, MORE, NOTES, NUMBER, OBJECT, OPTIONS, PANEL,
  PENCIL, PHONE, PIN, PIPELINE, PLUS, PRODUCTS, RUNNING, SEARCH, SETTINGS, SHEET, SHIELD, SIGN_OUT,
  SKIP, SPARKLE, STOP, SUN, SYSTEM, TAG, TASKS, TEXT, TICKETS, TOGGLE, TRASH, UNDO, UPLOAD, USER, USER_OFF, USER_PLUS, WAND;

  /// The icon of an object type, whose name is data; a box where there is none of that name.
  public static IntakeIcon named(String name) {
    for (var icon : values()) {
      if (icon.symbol().equals(name)) {
        return icon;
      }
    }
    return OBJECT;
  }

  /// A new component, hidden from screen readers: the word beside it says what it means.
  public SvgIcon create() {
    var icon = new SvgIcon("icons/glyphs.svg", symbol());
    icon.addClassName("glyph");
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }

  /// Name of its drawing in the sprite.
  public String symbol() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
