package io.intake.associations;

import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Links between records and their labels.
public interface Associations {

  /// Type of the plain link from contact to company.
  int CONTACT_TO_COMPANY = 279;
  /// Type that marks a contact's one primary company; it always stands beside the plain link.
  int PRIMARY_COMPANY = 1;
  /// Type of the label between a parent company and its child company.
  int PARENT_TO_CHILD = 13;
  /// Type of the label between the contact who gets a company's bills and that company.
  int BILLING_CONTACT = 931;
  /// Types that mark the one link that matters most: of a contact, a deal, a ticket to its company.
  Set<Integer> PRIMARY_TYPES = Set.of(PRIMARY_COMPANY, 5, 26);

  /// The association types between two object types, whichever way they are declared, plain link first.
  List<AssociationLabel> labels(ObjectTypeId one, ObjectTypeId other);

  /// Defines a label; for administrators. A single label says the same word on both sides.
  ///
  /// @throws LabelRefused if the word is blank or taken between these object types
  AssociationLabel createLabel(ObjectTypeId from, ObjectTypeId to, String label, String inverseLabel);

  /// Everything that a record is linked with and the user may see, primary company first.
  List<AssociatedRecord> list(RecordId record);

  /// Adds links, in the caller's transaction; those that exist stay. A labelled link brings its plain one.
  ///
  /// A contact's first company becomes the primary one by itself; a primary link takes the place of the one there is.
  ///
  /// @return how many were new, the plain ones that came along included
  int add(Collection<Link> links);

  /// The same for a run, which is told in the history of the records.
  ///
  /// @return how many were new, the plain ones that came along included
  int add(Collection<Link> links, LinkOrigin origin);

  /// Which of these records already have a link of a type, as its `from`.
  Set<Long> withLink(ObjectTypeId from, Collection<Long> recordIds, int typeId);

  /// Which of these links exist.
  Set<Link> existing(Collection<Link> links);

  /// What was set for each type between two object types; types without a limit are left out. A run asks it once.
  Map<Integer, AssociationLimit> limits(ObjectTypeId one, ObjectTypeId other);

  /// How many links each of these records has at one end of a type; those without any are left out.
  Map<Long, Integer> count(LinkEnd end, Collection<Long> recordIds);

  /// Removes a link with all its labels.
  void remove(RecordId one, RecordId other);
}
