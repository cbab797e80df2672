package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import io.intake.users.User;
import java.util.List;

/// A user who owns the record, by e-mail address, by first and last name, or by the number that is stored.
class OwnerParser implements ValueParser {

  private final Choices owners = new Choices();

  OwnerParser(List<User> users) {
    for (var user : users) {
      var id = Long.toString(user.id().value());
      owners.add(user.email(), id);
      owners.add(user.fullName(), id);
      owners.add(id, id);
    }
  }

  @Override
  public Parsed parse(String cell) {
    var name = Cells.strip(cell);
    if (name.isEmpty()) {
      return Parsed.BLANK;
    }
    var ids = owners.find(oneSpaceBetweenWords(name));
    return switch (ids.size()) {
      case 0 -> Parsed.invalid(ValueProblem.COULD_NOT_FIND_OWNER);
      case 1 -> Parsed.valid(ids.iterator().next());
      default -> Parsed.invalid(ValueProblem.MULTIPLE_OWNERS_FOUND);
    };
  }

  private static String oneSpaceBetweenWords(String name) {
    var words = new StringBuilder(name.length());
    boolean afterBlank = false;
    for (int at = 0; at < name.length(); at++) {
      boolean blank = Cells.isBlank(name.charAt(at));
      if (!blank) {
        words.append(name.charAt(at));
      } else if (!afterBlank) {
        words.append(' ');
      }
      afterBlank = blank;
    }
    return words.toString();
  }
}
