package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The columns that a specification makes: `split` names a column and a way such as `FIRST_LAST`, `ADDRESS` or `COMMA 3`, `join` names
/// columns and a joint; `to` says where they go. `unfit` is how many rows the preview must count as not fitting.
class SpecDerived {

  private final DerivedColumns derived;

  SpecDerived(DerivedColumns derived) {
    this.derived = derived;
  }

  List<ColumnMapping> add(ImportId id, Spec spec, List<ColumnMapping> own, Function<String, ColumnTarget> target) {
    var columns = new ArrayList<>(own);
    var headers = own.stream().map(ColumnMapping::header).toList();
    for (var made : spec.list("derived")) {
      var derivations = derivations(id, made, headers);
      if (made.has("unfit")) {
        assertThat(derived.preview(id, derivations).unfit()).as("rows that do not fit").isEqualTo(made.number("unfit"));
      }
      var targets = made.texts("to");
      for (var part = 0; part < derivations.size(); part++) {
        columns.add(new ColumnMapping(columns.size(), derivations.get(part).header(headers),
            target.apply(part < targets.size() ? targets.get(part) : "skip"), Optional.of(derivations.get(part))));
      }
    }
    return columns;
  }

  private List<Derivation> derivations(ImportId id, Spec made, List<String> headers) {
    if (made.has("join")) {
      return List.of(new Derivation.Joined(made.texts("join").stream().map(headers::indexOf).toList(),
          Joint.valueOf(made.text("joint", "SPACE"))));
    }
    var source = headers.indexOf(made.text("split"));
    return Derivation.allParts(source, splitting(id, source, made.text("way")));
  }

  private Splitting splitting(ImportId id, int source, String way) {
    var words = way.split(" ");
    return switch (words[0]) {
      case "" -> derived.splittings(id, source).getFirst();
      case "ADDRESS" -> new Splitting.Address();
      case "FIRST_LAST", "LAST_COMMA_FIRST" -> new Splitting.FullName(NameOrder.valueOf(words[0]),
          words.length > 1 ? LongNames.valueOf(words[1]) : LongNames.STAY_WHOLE);
      default -> new Splitting.Delimited(Delimiter.valueOf(words[0]), Integer.parseInt(words[1]));
    };
  }
}
