package io.intake.crmobjects.catalog;

import static io.intake.crmobjects.Requirement.allOf;
import static io.intake.crmobjects.Requirement.oneOf;

import io.intake.crmobjects.ActivityTraits;
import io.intake.crmobjects.LinkNeed;
import io.intake.crmobjects.ObjectTraits;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ValueTemplate.Finder;
import io.intake.crmobjects.ValueTemplate;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipelines;
import io.intake.properties.Property;
import io.intake.properties.Stage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The object types that come with Intake, as data.
@Component
class StandardObjectTypes {

  private static final LinkNeed ANY_RECORD = new LinkNeed(List.of());
  private static final String COMPLETED = "COMPLETED";

  private static final ObjectType CONTACT =
      new ObjectType(ObjectTypeId.CONTACT, "contacts", "Contact", "Contacts", oneOf("firstname", "lastname", "email"),
          List.of("email"), List.of("firstname", "lastname"), "email", List.of("email", "company", "phone", "mobilephone"),
          List.of("email", "phone", "company", "jobtitle", "lifecyclestage", "owner_id", "createdate"), true, "lifecyclestage",
          "contacts", ObjectTraits.NONE.rollingUp(StandardRollUps.OF_CONTACT));
  private static final ObjectType COMPANY =
      new ObjectType(ObjectTypeId.COMPANY, "companies", "Company", "Companies", oneOf("name", "domain"),
          List.of("domain"), List.of("name"), "domain", List.of("domain", "city", "phone"),
          List.of("domain", "phone", "city", "country", "industry", "owner_id", "createdate"), false, "lifecyclestage",
          "companies", ObjectTraits.NONE.rollingUp(StandardRollUps.OF_COMPANY));
  private static final ObjectType PRODUCT =
      new ObjectType(ObjectTypeId.PRODUCT, "products", "Product", "Products", allOf("name", "price"),
          List.of("hs_sku"), List.of("name"), "hs_sku", List.of("hs_sku"),
          List.of("hs_sku", "price", "hs_product_type", "description", "createdate"), false, "", "products", ObjectTraits.NONE);
  private static final ObjectType LINE_ITEM =
      new ObjectType(ObjectTypeId.LINE_ITEM, "line-items", "Line item", "Line items", allOf("name", "quantity", "price"),
          List.of(), List.of("name"), "hs_sku", List.of("hs_sku"),
          List.of("hs_product_id", "quantity", "price", "discount", "amount", "hs_sku", "createdate"), false, "", "line-items",
          ObjectTraits.NONE.putAside().with(new LinkNeed(List.of(ObjectTypeId.DEAL))).pricedIn("hs_line_item_currency_code")
              .with(new ValueTemplate(ObjectTypeId.PRODUCT,
                  List.of(new Finder("hs_product_id", Property.RECORD_ID, true), new Finder("hs_sku", "hs_sku", false)),
                  List.of("name", "price", "hs_sku", "description", "hs_cost_of_goods_sold", "hs_url", "recurringbillingfrequency",
                      "hs_recurring_billing_period")))
              .startingWith(Derived.constant("quantity", "1"))
              .deriving(new Derived("hs_total_discount", Amounts::totalDiscount), new Derived("amount", Amounts::net),
                  new Derived("hs_term_in_months", values -> Amounts.months(values.getOrDefault("hs_recurring_billing_period", ""))),
                  new Derived("hs_mrr", Recurring::perMonth), new Derived("hs_arr", Recurring::perYear),
                  new Derived("hs_acv", Recurring::ofFirstYear), new Derived("hs_tcv", Recurring::ofTerm)));
  private static final ObjectType TASK =
      new ObjectType(ObjectTypeId.TASK, "tasks", "Task", "Tasks", allOf("hs_task_subject", "hs_timestamp"),
          List.of(), List.of("hs_task_subject"), "hs_task_body", List.of("hs_task_body"),
          List.of("hs_timestamp", "hs_task_status", "hs_task_priority", "hs_task_type", "owner_id", "createdate"), false, "", "tasks",
          ObjectTraits.NONE.with(new ActivityTraits("hs_timestamp", "hs_task_body", "", "hs_task_status", COMPLETED, "NOT_STARTED"))
              .startingWith(Derived.constant("hs_task_status", "NOT_STARTED"), Derived.constant("hs_task_priority", "NONE"),
                  Derived.constant("hs_task_type", "TODO"))
              .deriving(new Derived("hs_task_completion_date", StandardObjectTypes::completedAt)));
  private static final ObjectType CALL =
      new ObjectType(ObjectTypeId.CALL, "calls", "Call", "Calls", allOf("hs_timestamp"),
          List.of(), List.of("hs_call_title"), "hs_call_body", List.of("hs_call_body", "hs_call_from_number", "hs_call_to_number"),
          List.of("hs_timestamp", "hs_call_direction", "hs_call_disposition", "hs_call_body", "owner_id", "createdate"), false, "",
          "calls", ObjectTraits.NONE.putAside().with(ActivityTraits.of("hs_timestamp", "hs_call_body")));
  private static final ObjectType EMAIL =
      new ObjectType(ObjectTypeId.EMAIL, "emails", "Email", "Emails", allOf("hs_timestamp", "hs_email_direction"),
          List.of(), List.of("hs_email_subject"), "hs_email_text", List.of("hs_email_text"),
          List.of("hs_timestamp", "hs_email_direction", "hs_email_status", "hs_email_text", "owner_id", "createdate"), false, "",
          "emails", ObjectTraits.NONE.putAside().with(ActivityTraits.of("hs_timestamp", "hs_email_text", "hs_email_html")).with(ANY_RECORD)
              .deriving(EmailHeaders.DERIVED));
  private static final ObjectType MEETING =
      new ObjectType(ObjectTypeId.MEETING, "meetings", "Meeting", "Meetings", allOf("hs_timestamp", "hs_meeting_title"),
          List.of(), List.of("hs_meeting_title"), "hs_meeting_body", List.of("hs_meeting_body", "hs_meeting_location"),
          List.of("hs_timestamp", "hs_meeting_end_time", "hs_meeting_outcome", "hs_meeting_location", "owner_id", "createdate"), false, "",
          "meetings", ObjectTraits.NONE.putAside().with(ActivityTraits.of("hs_timestamp", "hs_meeting_body")).with(ANY_RECORD)
              .startingWith(Derived.copy("hs_timestamp", "hs_meeting_start_time"), Derived.copy("hs_meeting_start_time", "hs_timestamp")));
  private static final ObjectType NOTE =
      new ObjectType(ObjectTypeId.NOTE, "notes", "Note", "Notes", allOf("hs_timestamp", "hs_note_body"),
          List.of(), List.of("hs_note_body"), "", List.of(),
          List.of("hs_timestamp", "owner_id", "createdate"), false, "", "notes",
          ObjectTraits.NONE.putAside().with(ActivityTraits.of("hs_timestamp", "hs_note_body")).with(ANY_RECORD));

  private final List<ObjectType> records;

  StandardObjectTypes(Pipelines pipelines) {
    this.records = List.of(CONTACT, COMPANY, deal(new Stages(pipelines, ObjectTypeId.DEAL, "pipeline", "dealstage")),
        ticket(new Stages(pipelines, ObjectTypeId.TICKET, "hs_pipeline", "hs_pipeline_stage")), PRODUCT, LINE_ITEM);
  }

  private static ObjectType deal(Stages stages) {
    return new ObjectType(ObjectTypeId.DEAL, "deals", "Deal", "Deals", allOf("dealname", "dealstage"),
        List.of(), List.of("dealname"), "description", List.of("hs_next_step"),
        List.of("dealstage", "amount", "closedate", "owner_id", "pipeline", "hs_priority", "createdate"), false, "", "deals",
        ObjectTraits.NONE.deriving(stages.pipeline(), stages.probability("hs_deal_stage_probability"),
            stages.weighted("hs_projected_amount", "amount"), new Derived("hs_forecast_amount", Amounts::forecast),
            stages.fact("hs_is_closed", Stage::closed), stages.fact("hs_is_closed_won", Stage::isWon),
            stages.fact("hs_is_closed_lost", Stage::isLost)).rollingUp(StandardRollUps.OF_DEAL)
            .pricedIn("deal_currency_code", "amount_in_home_currency"));
  }

  private static ObjectType ticket(Stages stages) {
    return new ObjectType(ObjectTypeId.TICKET, "tickets", "Ticket", "Tickets", allOf("subject", "hs_pipeline_stage"),
        List.of(), List.of("subject"), "content", List.of("content"),
        List.of("hs_pipeline_stage", "hs_ticket_priority", "hs_ticket_category", "owner_id", "hs_pipeline", "createdate"), false, "",
        "tickets", ObjectTraits.NONE.deriving(stages.pipeline(), stages.fact("hs_is_closed", Stage::closed),
            new Derived("hs_ticket_reopened_at", Closing::reopenedAt), new Derived("hs_last_closed_date", Closing::closedAt))
            .rollingUp(StandardRollUps.OF_TICKET));
  }

  private static String completedAt(Map<String, String> task) {
    if (!task.getOrDefault("hs_task_status", "").equals(COMPLETED)) {
      return "";
    }
    var known = task.getOrDefault("hs_task_completion_date", "");
    return known.isEmpty() ? Instant.now().truncatedTo(ChronoUnit.SECONDS).toString() : known;
  }

  /// Those that hold the business.
  List<ObjectType> records() {
    return records;
  }

  /// Those that tell what was done and what is to be done.
  List<ObjectType> activities() {
    return List.of(TASK, CALL, EMAIL, MEETING, NOTE);
  }
}
