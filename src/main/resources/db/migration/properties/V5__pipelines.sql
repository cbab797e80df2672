-- Pipelines of deals and tickets. The first one of an object type is its default.
CREATE TABLE prop_pipeline (
  object_type   VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  pipeline_id   VARCHAR(64)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  label         VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  display_order INT          NOT NULL,
  archived      BOOLEAN      NOT NULL,
  PRIMARY KEY (object_type, pipeline_id)
);

CREATE TABLE prop_stage (
  object_type   VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  stage_id      VARCHAR(64)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  pipeline_id   VARCHAR(64)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  label         VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  display_order INT          NOT NULL,
  -- of winning, 0 to 1; NULL where the object type knows none
  probability   DECIMAL(4,3) NULL,
  closed        BOOLEAN      NOT NULL,
  archived      BOOLEAN      NOT NULL,
  PRIMARY KEY (object_type, stage_id)
);

-- Numbers for internal values.
CREATE TABLE prop_pipeline_number (
  id BIGINT NOT NULL AUTO_INCREMENT,
  PRIMARY KEY (id)
) AUTO_INCREMENT = 1001;

INSERT INTO prop_pipeline (object_type, pipeline_id, label, display_order, archived) VALUES
  ('0-3', 'default', 'Sales Pipeline', 0, FALSE),
  ('0-5', '0', 'Support Pipeline', 0, FALSE);

INSERT INTO prop_stage (object_type, stage_id, pipeline_id, label, display_order, probability, closed, archived) VALUES
  ('0-3', 'appointmentscheduled', 'default', 'Appointment Scheduled', 0, 0.2, FALSE, FALSE),
  ('0-3', 'qualifiedtobuy', 'default', 'Qualified To Buy', 1, 0.4, FALSE, FALSE),
  ('0-3', 'presentationscheduled', 'default', 'Presentation Scheduled', 2, 0.6, FALSE, FALSE),
  ('0-3', 'decisionmakerboughtin', 'default', 'Decision Maker Bought-In', 3, 0.8, FALSE, FALSE),
  ('0-3', 'contractsent', 'default', 'Contract Sent', 4, 0.9, FALSE, FALSE),
  ('0-3', 'closedwon', 'default', 'Closed Won', 5, 1, TRUE, FALSE),
  ('0-3', 'closedlost', 'default', 'Closed Lost', 6, 0, TRUE, FALSE),
  ('0-5', '1', '0', 'New', 0, NULL, FALSE, FALSE),
  ('0-5', '2', '0', 'Waiting on contact', 1, NULL, FALSE, FALSE),
  ('0-5', '3', '0', 'Waiting on us', 2, NULL, FALSE, FALSE),
  ('0-5', '4', '0', 'Closed', 3, NULL, TRUE, FALSE);
