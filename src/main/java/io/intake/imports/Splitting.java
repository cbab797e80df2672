package io.intake.imports;

/// A way to split the texts of one column. A text that does not fit stays whole in one of the parts and leaves the others empty, so that
/// nothing is lost and nothing is guessed.
public sealed interface Splitting {

  /// How many parts there are.
  int parts();

  /// The part that holds the whole of a text that does not fit, 0 for the first.
  int keeper();

  /// A person's name into first name and last name. What is not sure, such as a single word, stays whole in the last name.
  record FullName(NameOrder order, LongNames longNames) implements Splitting {

    @Override
    public int parts() {
      return 2;
    }

    @Override
    public int keeper() {
      return 1;
    }
  }

  /// An address into street with number, postal code, city, state and country.
  record Address() implements Splitting {

    @Override
    public int parts() {
      return 5;
    }

    @Override
    public int keeper() {
      return 0;
    }
  }

  /// At each delimiter. Only a text with exactly so many parts fits.
  ///
  /// @param parts [#FEWEST] to [#MOST]
  record Delimited(Delimiter delimiter, int parts) implements Splitting {

    public static final int FEWEST = 2;
    public static final int MOST = 9;

    public Delimited {
      if (parts < FEWEST || parts > MOST) {
        throw new IllegalArgumentException("A text can't be split into " + parts);
      }
    }

    @Override
    public int keeper() {
      return 0;
    }
  }
}
