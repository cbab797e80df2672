-- Two labels come with Intake from now on: 13 from a parent company to its child company, 931 between a contact and the company whose
-- bills it gets. Labels that people made with these very words become them; the links keep what they mean.
UPDATE IGNORE assoc_link l JOIN assoc_label a ON a.type_id = l.type_id SET l.type_id = 13
WHERE a.from_type = '0-2' AND a.to_type = '0-2' AND a.label = 'Child company' AND a.inverse_label = 'Parent company';

INSERT IGNORE INTO assoc_link (from_type, from_id, to_type, to_id, type_id, batch_id)
SELECT l.to_type, l.to_id, l.from_type, l.from_id, 13, l.batch_id FROM assoc_link l JOIN assoc_label a ON a.type_id = l.type_id
WHERE a.from_type = '0-2' AND a.to_type = '0-2' AND a.label = 'Parent company' AND a.inverse_label = 'Child company';

UPDATE IGNORE assoc_link l JOIN assoc_label a ON a.type_id = l.type_id SET l.type_id = 931
WHERE a.from_type = '0-1' AND a.to_type = '0-2' AND a.label = 'Billing contact' AND a.inverse_label = 'Billing contact';

-- What a link carries twice, or the wrong way round, goes with the label that is no more.
DELETE l FROM assoc_link l JOIN assoc_label a ON a.type_id = l.type_id
WHERE a.from_type = '0-2' AND a.to_type = '0-2' AND (a.label, a.inverse_label) IN (('Child company', 'Parent company'),
  ('Parent company', 'Child company')) OR a.from_type = '0-1' AND a.to_type = '0-2' AND (a.label, a.inverse_label) IN
  (('Billing contact', 'Billing contact'));

DELETE m FROM assoc_limit m JOIN assoc_label a ON a.type_id = m.type_id
WHERE a.from_type = '0-2' AND a.to_type = '0-2' AND (a.label, a.inverse_label) IN (('Child company', 'Parent company'),
  ('Parent company', 'Child company')) OR a.from_type = '0-1' AND a.to_type = '0-2' AND (a.label, a.inverse_label) IN
  (('Billing contact', 'Billing contact'));

DELETE FROM assoc_label WHERE from_type = '0-2' AND to_type = '0-2' AND (label, inverse_label) IN (('Child company', 'Parent company'),
  ('Parent company', 'Child company')) OR from_type = '0-1' AND to_type = '0-2' AND (label, inverse_label) IN
  (('Billing contact', 'Billing contact'));

-- Others that share a word only get another word: a file names a label by its words.
UPDATE assoc_label SET label = CONCAT(label, ' (', type_id, ')')
WHERE from_type = '0-2' AND to_type = '0-2' AND label IN ('Child company', 'Parent company')
  OR from_type = '0-1' AND to_type = '0-2' AND label = 'Billing contact';

UPDATE assoc_label SET inverse_label = CONCAT(inverse_label, ' (', type_id, ')')
WHERE from_type = '0-2' AND to_type = '0-2' AND inverse_label IN ('Child company', 'Parent company')
  OR from_type = '0-1' AND to_type = '0-2' AND inverse_label = 'Billing contact';

-- A company has one parent. Administrators may lift that as any other limit; where two are there by now, it is not set.
INSERT INTO assoc_limit (type_id, most_to, most_from)
SELECT 13, 0, 1 FROM (SELECT 1) one
WHERE NOT EXISTS (SELECT to_id FROM assoc_link WHERE from_type = '0-2' AND to_type = '0-2' AND type_id = 13
                  GROUP BY to_id HAVING COUNT(*) > 1);

-- The parents and numbers of children that follow from the links above are worked out in the background. This one table of another
-- room is written here because only links know whom it concerns; it is there by now, since the rooms below come first.
INSERT INTO crm_rollup_due (object_type, neighbours, ids)
SELECT '0-2', FALSE, JSON_ARRAYAGG(id) FROM (
  SELECT from_id AS id FROM assoc_link WHERE from_type = '0-2' AND to_type = '0-2' AND type_id = 13
  UNION SELECT to_id FROM assoc_link WHERE from_type = '0-2' AND to_type = '0-2' AND type_id = 13) c
GROUP BY id DIV 1000;
