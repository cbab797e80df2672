package io.intake.crash;

import static io.intake.ImportSteps.company;
import static io.intake.ImportSteps.contact;

import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportId;
import io.intake.properties.ObjectTypeId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A file of people and the companies they work for, some of them twice and some without an address.
final class People {

  private static final Map<String, ColumnTarget> MAPPING = Map.of("First name", contact("firstname"), "Email", contact("email"),
      "City", contact("city"), "Company", company("name"), "Domain", company("domain"));
  private static final int PEOPLE_A_COMPANY = 40;

  private People() {
  }

  /// An import of such a file, ready to be planned.
  static ImportId uploaded(Desk desk, int rows, String listName) {
    var id = desk.steps().upload(List.of(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY), "people.csv", file(rows));
    desk.steps().map(id, MAPPING, listName);
    return id;
  }

  private static InputStream file(int rows) {
    var text = new StringBuilder("First name,Email,City,Company,Domain\n");
    for (var row = 0; row < rows; row++) {
      var person = row % 50 == 49 ? row - 10 : row;
      var firm = person / PEOPLE_A_COMPANY;
      text.append("Person ").append(row).append(',').append(row % 97 == 5 ? "" : "person" + person + "@example.com")
          .append(",City ").append(row % 13).append(",Firm ").append(firm).append(",firm").append(firm).append(".example.com\n");
    }
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
