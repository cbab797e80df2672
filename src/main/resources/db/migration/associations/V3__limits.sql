-- How many links of a type a record may have, on either side; types without a row, and a 0, know no limit.
CREATE TABLE assoc_limit (
  type_id   INT NOT NULL,
  -- how many records a `from` may be linked to, and how many a `to`
  most_to   INT NOT NULL,
  most_from INT NOT NULL,
  PRIMARY KEY (type_id)
);
