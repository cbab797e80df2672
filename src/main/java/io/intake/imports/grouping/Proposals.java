package io.intake.imports.grouping;

import io.intake.imports.ErrorValue;
import io.intake.imports.ProposedDecision;
import io.intake.imports.ProposedDecision.Basis;
import io.intake.imports.ValueDecision.UseOption;
import io.intake.properties.OptionWords;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Says which option a group of values most likely means.
final class Proposals {

  private final List<Choice> choices;
  private final Map<String, String> learned;

  /// An option that may be meant, with what it is known by.
  ///
  /// @param words in every language
  private record Choice(String value, List<Word> words, String valueForm, Optional<String> country) {

    static Choice of(Property property, PropertyOption option) {
      var words = Stream.concat(Stream.of(option.label()), OptionWords.all(property, option).stream()).distinct().map(Word::of).toList();
      return new Choice(option.value(), words, WordForm.of(option.value()), CountryNames.code(option.label()));
    }

    boolean isSameWord(String form) {
      return !form.isEmpty() && (valueForm.equals(form) || words.stream().anyMatch(word -> word.form().equals(form)));
    }

    boolean isSimilar(Word other) {
      return words.stream().anyMatch(word -> word.isSimilar(other));
    }
  }

  /// @param learned internal values by normalised text
  Proposals(Property property, Map<String, String> learned) {
    this.choices = property.options().stream().filter(option -> !option.hidden())
        .map(option -> Choice.of(property, option)).toList();
    this.learned = learned;
  }

  Optional<ProposedDecision> of(List<ErrorValue> values) {
    return first(values, Basis.AS_LAST_TIME, this::asLastTime)
        .or(() -> first(values, Basis.SAME_WORD, this::sameWord))
        .or(() -> first(values, Basis.SAME_COUNTRY, this::sameCountry))
        .or(() -> first(values, Basis.SIMILAR, this::similar));
  }

  /// How one text is found an option.
  private interface Search {
    Optional<Choice> find(String text);
  }

  private static Optional<ProposedDecision> first(List<ErrorValue> values, Basis basis, Search search) {
    return values.stream().map(value -> search.find(value.text())).flatMap(Optional::stream).findFirst()
        .map(choice -> new ProposedDecision(new UseOption(choice.value()), basis));
  }

  private Optional<Choice> asLastTime(String text) {
    var value = learned.get(WordForm.of(text));
    return value == null ? Optional.empty() : only(choice -> choice.value().equals(value));
  }

  private Optional<Choice> sameWord(String text) {
    var form = WordForm.of(text);
    return only(choice -> choice.isSameWord(form));
  }

  private Optional<Choice> sameCountry(String text) {
    var country = CountryNames.code(text);
    return country.isEmpty() ? Optional.empty() : only(choice -> choice.country().equals(country));
  }

  private Optional<Choice> similar(String text) {
    var word = Word.of(text);
    return only(choice -> choice.isSimilar(word));
  }

  /// One is a proposal, two are a riddle.
  private Optional<Choice> only(Predicate<Choice> fitting) {
    var found = choices.stream().filter(fitting).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
