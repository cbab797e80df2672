package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.validator.routines.EmailValidator;

/// E-mail addresses, kept in lower case. The validator looks at each domain once, and at each address with an unusual name.
class EmailParser implements ValueParser {

  private static final EmailValidator VALIDATOR = EmailValidator.getInstance();
  private static final int MOST_DOMAINS = 100_000;
  private static final int LONGEST_NAME = 64;
  private static final String USUAL_SIGNS = "_-+'&=~";

  private final Map<String, Boolean> domains = new HashMap<>();

  @Override
  public Parsed parse(String cell) {
    var email = Cells.strip(cell).toLowerCase(Locale.ROOT);
    if (email.isEmpty()) {
      return Parsed.BLANK;
    }
    int at = email.lastIndexOf('@');
    boolean valid = isUsualName(email, at) ? isDomain(email.substring(at + 1)) : VALIDATOR.isValid(email);
    return valid ? Parsed.valid(email) : Parsed.invalid(ValueProblem.INVALID_EMAIL);
  }

  private boolean isDomain(String domain) {
    var known = domains.get(domain);
    if (known == null) {
      known = VALIDATOR.isValid("a@" + domain);
      if (domains.size() < MOST_DOMAINS) {
        domains.put(domain, known);
      }
    }
    return known;
  }

  /// Whether what stands before the `@` is so plain that every rule allows it: letters and digits with single dots between them.
  private static boolean isUsualName(String email, int at) {
    if (at < 1 || at > LONGEST_NAME) {
      return false;
    }
    char before = '.';
    for (int index = 0; index < at; index++) {
      char letter = email.charAt(index);
      if (letter == '.' ? before == '.' : !isPlain(letter)) {
        return false;
      }
      before = letter;
    }
    return before != '.';
  }

  private static boolean isPlain(char letter) {
    return letter >= 'a' && letter <= 'z' || Cells.isDigit(letter) || USUAL_SIGNS.indexOf(letter) >= 0;
  }
}
