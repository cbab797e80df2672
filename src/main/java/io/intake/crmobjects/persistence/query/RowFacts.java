package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.RecordSource;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.users.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The values that rows say, as data: once for what is shown, once for the database. They hold for every object type that declares the
/// property.
///
/// @see "docs/decisions/0025-calculated-values.md"
@Component
public class RowFacts {

  private static final String IMPORT = "IMPORT";
  private static final String USER = "USER";
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final String TRUE = "true";
  /// In seconds.
  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;

  private static final List<RowFact> ALWAYS = List.of(
      new RowFact("hs_object_source_label", "SUBSTRING_INDEX(r.created_by, ':', 1)", record -> record.createdBy().kind()),
      new RowFact("hs_object_source_id", "SUBSTRING_INDEX(r.created_by, ':', -1)", record -> record.createdBy().id()),
      new RowFact("hs_ticket_id", "r.id", record -> Long.toString(record.id().value())),
      new RowFact("hs_was_imported", "IF(r.created_by LIKE 'IMPORT:%', 'true', 'false')",
          record -> Boolean.toString(record.createdBy().kind().equals(IMPORT))),
      new RowFact("hs_created_by_user_id", user("r.created_by"), record -> user(record.createdBy())),
      new RowFact("created_by", "IF(r.created_by LIKE 'USER:%', SUBSTRING_INDEX(r.created_by, ':', -1), NULL)",
          record -> user(record.createdBy())),
      new RowFact("hs_updated_by_user_id", user("r.updated_by"), record -> user(record.updatedBy())),
      new RowFact("hs_email_domain", "SUBSTRING_INDEX(" + value("email") + ", '@', -1)",
          record -> stored(record, "email").substring(stored(record, "email").indexOf('@') + 1)),
      new RowFact("days_to_close", "IF(COALESCE(" + value("hs_is_closed") + ", 'true') = 'true', " + since("DAY", value("closedate"))
          + ", NULL)",
          record -> record.properties().getOrDefault("hs_is_closed", TRUE).equals(TRUE) ? since(record, "closedate", DAY) : ""),
      new RowFact("time_to_close", since("HOUR", "COALESCE(" + value("closed_date") + ", " + value("hs_last_closed_date") + ")"),
          record -> since(record, stored(record, "closed_date").isEmpty() ? "hs_last_closed_date" : "closed_date", HOUR)),
      new RowFact("time_to_first_agent_reply", since("HOUR", "JSON_VALUE((SELECT u.properties FROM crm_rollup u"
          + " WHERE u.object_type = r.object_type AND u.id = r.id), '$.\"first_agent_reply_date\"')"),
          record -> since(record, "first_agent_reply_date", HOUR)));

  private final PropertyCatalog catalog;
  private final Account account;

  RowFacts(PropertyCatalog catalog, Account account) {
    this.catalog = catalog;
    this.account = account;
  }

  /// Those of an object type. To be asked once for many records.
  private List<RowFact> of(ObjectTypeId objectType) {
    return Stream.concat(ALWAYS.stream(), Stream.of(inHomeCurrency()))
        .filter(fact -> catalog.find(objectType, fact.property()).isPresent()).toList();
  }

  /// An amount counts where it is in the account's own currency, or names none: Intake knows no exchange rates.
  private RowFact inHomeCurrency() {
    var own = account.profile().currency();
    if (!CURRENCY.matcher(own).matches()) {
      throw new IllegalStateException("No currency: " + own);
    }
    return new RowFact("amount_in_home_currency", "IF(COALESCE(" + value("deal_currency_code") + ", '" + own + "') = '" + own
        + "', CAST(" + value("amount") + " AS DECIMAL(38, 10)), NULL)",
        record -> record.properties().getOrDefault("deal_currency_code", own).equals(own) ? stored(record, "amount") : "");
  }

  /// @return records with what their rows say among their values
  public List<CrmRecord> told(ObjectTypeId objectType, List<CrmRecord> records) {
    var facts = of(objectType);
    return facts.isEmpty() ? records : records.stream().map(record -> told(record, facts)).toList();
  }

  private static CrmRecord told(CrmRecord record, List<RowFact> facts) {
    Map<String, String> values = new HashMap<>(record.told());
    for (var fact : facts) {
      var value = fact.told().apply(record);
      if (!value.isEmpty()) {
        values.put(fact.property(), value);
      }
    }
    return record.telling(values);
  }

  /// The expression of a property that exists.
  Optional<String> sql(ObjectTypeId objectType, String property) {
    return of(objectType).stream().filter(fact -> fact.property().equals(property)).map(RowFact::sql).findFirst();
  }

  private static String value(String property) {
    return "JSON_VALUE(r.properties, '$.\"" + property + "\"')";
  }

  private static String user(String source) {
    return "IF(" + source + " LIKE 'USER:%', CAST(SUBSTRING_INDEX(" + source + ", ':', -1) AS DECIMAL(38, 10)), NULL)";
  }

  /// Whole units from the creation to a moment, none below zero.
  private static String since(String unit, String moment) {
    return "GREATEST(0, TIMESTAMPDIFF(" + unit + ", r.created_at, STR_TO_DATE(LEFT(" + moment + ", 19), '%Y-%m-%dT%H:%i:%s')))";
  }

  private static String since(CrmRecord record, String property, long seconds) {
    var moment = stored(record, property);
    return moment.isEmpty() ? ""
        : Long.toString(Math.max(0, Duration.between(record.createdAt(), Instant.parse(moment)).toSeconds() / seconds));
  }

  private static String user(RecordSource source) {
    return source.kind().equals(USER) ? source.id() : "";
  }

  private static String stored(CrmRecord record, String property) {
    return record.value(property);
  }
}
