package io.intake.crmobjects.catalog;

import static io.intake.properties.ObjectTypeId.CALL;
import static io.intake.properties.ObjectTypeId.COMPANY;
import static io.intake.properties.ObjectTypeId.CONTACT;
import static io.intake.properties.ObjectTypeId.DEAL;
import static io.intake.properties.ObjectTypeId.EMAIL;
import static io.intake.properties.ObjectTypeId.LINE_ITEM;
import static io.intake.properties.ObjectTypeId.MEETING;
import static io.intake.properties.ObjectTypeId.NOTE;
import static io.intake.properties.ObjectTypeId.TASK;

import io.intake.crmobjects.RollUp;
import io.intake.crmobjects.RollUp.Kind;
import io.intake.crmobjects.RollUp.Mark;
import io.intake.crmobjects.RollUp.Only;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import java.util.List;
import java.util.stream.Stream;

/// What follows from linked records, for the object types that come with Intake: a line a property.
final class StandardRollUps {

  private static final String WON = "hs_is_closed_won";
  private static final String TRUE = "true";
  private static final String WHEN = "hs_timestamp";

  /// Whoever was called, met or written to was contacted; notes and tasks are among ourselves.
  private static final List<ObjectTypeId> CONTACTED = List.of(CALL, EMAIL, MEETING);
  private static final List<ObjectTypeId> DONE = List.of(CALL, EMAIL, MEETING, NOTE, TASK);
  private static final List<ObjectTypeId> PLANNED = List.of(CALL, MEETING, TASK);

  /// The number of the label between a parent company and its child company; the room above keeps it.
  private static final int PARENT_TO_CHILD = 13;
  private static final Mark TO_CHILDREN = new Mark(PARENT_TO_CHILD, true);
  private static final Mark TO_PARENT = new Mark(PARENT_TO_CHILD, false);

  private static final List<RollUp> ACTIVITY = List.of(
      over(DONE, "notes_last_updated", Kind.LATEST_SO_FAR),
      over(CONTACTED, "notes_last_contacted", Kind.LATEST_SO_FAR),
      over(PLANNED, "notes_next_activity_date", Kind.NEXT));

  private static final List<RollUp> ACTIVITY_COUNTS = List.of(
      over(DONE, "num_notes", Kind.COUNT),
      over(CONTACTED, "num_contacted_notes", Kind.COUNT));

  static final List<RollUp> OF_CONTACT = all(ACTIVITY, ACTIVITY_COUNTS, List.of(
      RollUp.of("associatedcompanyid", Kind.OF_PRIMARY, Property.RECORD_ID, COMPANY),
      RollUp.count("num_associated_deals", DEAL),
      RollUp.of("first_deal_created_date", Kind.EARLIEST, "createdate", DEAL),
      RollUp.of("recent_deal_amount", Kind.OF_LATEST, "amount", DEAL).latestBy("closedate").where(WON, TRUE),
      RollUp.of("total_revenue", Kind.SUM, "amount", DEAL).where(WON, TRUE)));

  static final List<RollUp> OF_COMPANY = all(ACTIVITY, ACTIVITY_COUNTS.subList(0, 1), List.of(
      RollUp.of("hs_parent_company_id", Kind.OF_LATEST, Property.RECORD_ID, COMPANY).latestBy("createdate").along(TO_PARENT),
      RollUp.count("hs_num_child_companies", COMPANY).along(TO_CHILDREN),
      RollUp.count("num_associated_contacts", CONTACT),
      RollUp.of("first_contact_createdate", Kind.EARLIEST, "createdate", CONTACT),
      RollUp.count("num_associated_deals", DEAL),
      RollUp.count("hs_num_open_deals", DEAL).where("hs_is_closed", "false"),
      RollUp.of("hs_total_deal_value", Kind.SUM, "amount", DEAL).where("hs_is_closed", "false"),
      RollUp.of("recent_deal_amount", Kind.OF_LATEST, "amount", DEAL).latestBy("closedate").where(WON, TRUE),
      RollUp.of("recent_deal_close_date", Kind.LATEST, "closedate", DEAL).where(WON, TRUE),
      RollUp.of("total_revenue", Kind.SUM, "amount", DEAL).where(WON, TRUE)));

  static final List<RollUp> OF_DEAL = all(ACTIVITY, List.of(
      RollUp.count("num_associated_contacts", CONTACT),
      RollUp.of("hs_primary_associated_company", Kind.OF_PRIMARY, Property.RECORD_ID, COMPANY),
      RollUp.count("hs_num_of_associated_line_items", LINE_ITEM),
      RollUp.of("hs_mrr", Kind.SUM, "hs_mrr", LINE_ITEM),
      RollUp.of("hs_arr", Kind.SUM, "hs_arr", LINE_ITEM),
      RollUp.of("hs_acv", Kind.SUM, "hs_acv", LINE_ITEM),
      RollUp.of("hs_tcv", Kind.SUM, "hs_tcv", LINE_ITEM)));

  static final List<RollUp> OF_TICKET = List.of(
      over(DONE, "last_engagement_date", Kind.LATEST_SO_FAR),
      RollUp.of("last_reply_date", Kind.LATEST_SO_FAR, WHEN, EMAIL).where("hs_email_direction", "INCOMING_EMAIL"),
      RollUp.of("first_agent_reply_date", Kind.EARLIEST, WHEN, EMAIL).where("hs_email_direction", "EMAIL"),
      RollUp.of("hs_primary_company_name", Kind.OF_PRIMARY, "name", COMPANY),
      RollUp.count("hs_num_associated_companies", COMPANY));

  private StandardRollUps() {
  }

  private static RollUp over(List<ObjectTypeId> activities, String property, Kind kind) {
    return new RollUp(property, activities, kind, WHEN, "", Only.ALL, Mark.NONE);
  }

  @SafeVarargs
  private static List<RollUp> all(List<RollUp>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }
}
