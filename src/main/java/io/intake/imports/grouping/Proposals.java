package io.intake.imports.grouping;

import io.intake.imports.ErrorValue;
import io.intake.imports.ProposedDecision;
import io.intake.imports.ProposedDecision.Basis;
import io.intake.imports.ValueDecision.UseOption;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Says which option a group of values most likely means.
final class Proposals {

  private final List<PropertyOption> options;
  private final Map<String, String> learned;

  /// @param learned internal values by normalised text
  Proposals(Property property, Map<String, String> learned) {
    this.options = property.options();
    this.learned = learned;
  }

  Optional<ProposedDecision> of(List<ErrorValue> values) {
    return first(values, Basis.AS_LAST_TIME, this::asLastTime)
        .or(() -> first(values, Basis.SAME_WORD, text -> only(option -> isSameWord(option, text))))
        .or(() -> first(values, Basis.SAME_COUNTRY, this::sameCountry))
        .or(() -> first(values, Basis.SIMILAR, text -> only(option -> WordForm.isSimilar(WordForm.of(option.label()), WordForm.of(text)))));
  }

  /// How one text is found an option.
  private interface Search {
    Optional<PropertyOption> find(String text);
  }

  private static Optional<ProposedDecision> first(List<ErrorValue> values, Basis basis, Search search) {
    return values.stream().map(value -> search.find(value.text())).flatMap(Optional::stream).findFirst()
        .map(option -> new ProposedDecision(new UseOption(option.value()), basis));
  }

  private Optional<PropertyOption> asLastTime(String text) {
    var value = learned.get(WordForm.of(text));
    return value == null ? Optional.empty() : only(option -> option.value().equals(value));
  }

  private static boolean isSameWord(PropertyOption option, String text) {
    var form = WordForm.of(text);
    return !form.isEmpty() && (WordForm.of(option.label()).equals(form) || WordForm.of(option.value()).equals(form));
  }

  private Optional<PropertyOption> sameCountry(String text) {
    var country = CountryNames.code(text);
    return country.isEmpty() ? Optional.empty() : only(option -> CountryNames.code(option.label()).equals(country));
  }

  /// One is a proposal, two are a riddle.
  private Optional<PropertyOption> only(Predicate<PropertyOption> fitting) {
    var found = options.stream().filter(option -> !option.hidden()).filter(fitting).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
