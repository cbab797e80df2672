package io.intake.imports;

/// Why a column was suggested to go where it goes.
///
/// @param detail a language for [Kind#TRANSLATED_LABEL], the known name for [Kind#SYNONYM], else empty
/// @param percent of the values for the kinds that looked at values, else 0
public record SuggestionReason(Kind kind, String detail, int percent) {

  public enum Kind {
    /// People of this installation had such a column go there before.
    CHOSEN_BEFORE,
    /// The header is the property's label.
    LABEL,
    /// The header is the property's internal name.
    INTERNAL_NAME,
    /// The header is the label in another language.
    TRANSLATED_LABEL,
    /// The header is another known name for it.
    SYNONYM,
    /// The values look like e-mail addresses.
    VALUES_ARE_EMAILS, VALUES_ARE_DOMAINS, VALUES_ARE_PHONE_NUMBERS,
    /// The values are options of the property.
    VALUES_ARE_OPTIONS, VALUES_ARE_LABELS,
    /// Nothing fits well enough.
    NOTHING_FITS,
    /// Intake works its values out itself: no file fills it.
    READ_ONLY,
    /// The record IDs of what the records are linked with.
    LINKS,
    /// The same, where records of these objects can't be linked: links that are there stay as they are.
    LINKED_IDS,
    /// Another column fits better.
    TAKEN,
    /// The column has no values.
    EMPTY
  }

  /// Whether the column is set aside for what it is, and not for want of anything better.
  public boolean setsAside() {
    return kind == Kind.READ_ONLY || kind == Kind.LINKED_IDS;
  }
}
