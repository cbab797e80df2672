-- One row: what the account has chosen.
CREATE TABLE comp_setting (
  id              INT     NOT NULL,
  data_privacy_on BOOLEAN NOT NULL,
  PRIMARY KEY (id)
);
INSERT INTO comp_setting (id, data_privacy_on) VALUES (1, FALSE);

-- Every text the policy has had, so that it can be told what was confirmed. Version 1 is the text that comes with Intake.
CREATE TABLE comp_policy (
  version    INT         NOT NULL,
  text       MEDIUMTEXT  CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  PRIMARY KEY (version)
);

-- People who asked to be forgotten: only the SHA-256 of their addresses is kept.
CREATE TABLE comp_forgotten (
  email_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (email_hash)
);

CREATE TABLE comp_consent (
  import_id      BIGINT      NOT NULL,
  confirmed_by   BIGINT      NOT NULL,
  confirmed_at   DATETIME(6) NOT NULL,
  policy_version INT         NOT NULL,
  legal_basis    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (import_id)
);
