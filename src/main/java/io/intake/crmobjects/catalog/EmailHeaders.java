package io.intake.crmobjects.catalog;

import io.intake.crmobjects.DerivedValue;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who wrote an e-mail to whom, as its headers say.
final class EmailHeaders {

  private static final JsonMapper JSON = new JsonMapper();

  static final DerivedValue[] DERIVED = {
      derived("hs_email_from_email", "from", "email"), derived("hs_email_from_firstname", "from", "firstName"),
      derived("hs_email_from_lastname", "from", "lastName"), derived("hs_email_to_email", "to", "email"),
      derived("hs_email_to_firstname", "to", "firstName"), derived("hs_email_to_lastname", "to", "lastName")};

  private EmailHeaders() {
  }

  private static Derived derived(String property, String side, String part) {
    return new Derived(property, email -> part(email, side, part));
  }

  private static String part(Map<String, String> email, String side, String part) {
    var headers = email.getOrDefault("hs_email_headers", "");
    if (!headers.startsWith("{")) {
      return "";
    }
    try {
      var people = JSON.readTree(headers).path(side);
      return first(people).path(part).asString("");
    } catch (JacksonException e) {
      return "";
    }
  }

  /// Of several addressees the first.
  private static JsonNode first(JsonNode people) {
    return people.isArray() ? people.path(0) : people;
  }
}
