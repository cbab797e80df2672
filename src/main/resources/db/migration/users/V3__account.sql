-- What the account as a whole has chosen, and what anybody changed in the settings.
CREATE TABLE user_account_choice (
  name  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(200) NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE user_setting_change (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  changed_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  user_id    BIGINT       NOT NULL,
  -- What kind of setting, such as ACCOUNT_NAME; screens have words for it.
  setting    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Whose or which one, such as the name of a user or of a property.
  subject    VARCHAR(300) NOT NULL,
  old_value  VARCHAR(1000) NOT NULL,
  new_value  VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  INDEX user_setting_change_user (user_id, id)
);
