package io.intake.imports.likeness;

import java.util.stream.Collectors;

/// In which form two values are compared.
enum LikenessForm {

  TEXT {
    @Override
    String key(String value, String country) {
      return Folded.text(value);
    }
  },
  /// Of a person: first and last name in either order.
  NAME {
    @Override
    String key(String value, String country) {
      return Folded.words(value).stream().sorted().collect(Collectors.joining(" "));
    }
  },
  ORGANISATION {
    @Override
    String key(String value, String country) {
      return OrganisationName.of(value);
    }
  },
  PHONE {
    @Override
    String key(String value, String country) {
      return PhoneNumber.of(value, country).key();
    }

    @Override
    boolean isSame(String one, String country, String other, String otherCountry) {
      return PhoneNumber.of(one, country).isSame(PhoneNumber.of(other, otherCountry));
    }
  };

  /// What all values that are the same have in common; empty if the value says nothing.
  ///
  /// @param country two letters, of the record; empty if it is not known
  abstract String key(String value, String country);

  boolean isSame(String one, String country, String other, String otherCountry) {
    var key = key(one, country);
    return !key.isEmpty() && key.equals(key(other, otherCountry));
  }
}
