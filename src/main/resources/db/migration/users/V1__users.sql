-- People who may sign in, the one-time tokens they set a password with, and what they chose to see.
CREATE TABLE user_account (
  id                  BIGINT       NOT NULL AUTO_INCREMENT,
  email               VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  first_name          VARCHAR(100) NOT NULL,
  last_name           VARCHAR(100) NOT NULL,
  role                VARCHAR(20)  NOT NULL,
  may_import          BOOLEAN      NOT NULL,
  active              BOOLEAN      NOT NULL,
  password_hash       VARCHAR(255) NULL,
  -- Counts what ends open sessions: a new password, a reset, a deactivation.
  credentials_version INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY user_account_email (email)
);

CREATE TABLE user_token (
  -- SHA-256 of the token, in hexadecimal digits.
  hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Empty for the token that sets up the first administrator.
  user_id    BIGINT       NULL,
  expires_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (hash),
  INDEX user_token_user (user_id)
);

CREATE TABLE user_preference (
  user_id BIGINT       NOT NULL,
  name    VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  value   TEXT         NOT NULL,
  PRIMARY KEY (user_id, name)
);
