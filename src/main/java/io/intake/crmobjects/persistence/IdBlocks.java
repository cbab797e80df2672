package io.intake.crmobjects.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hands out numbers in blocks, in transactions of their own: gaps may stay, no number comes twice.
@Component
public class IdBlocks {

  private final JdbcClient jdbc;

  IdBlocks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return the first of `count` consecutive numbers
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public long take(String name, int count) {
    jdbc.sql("INSERT IGNORE INTO crm_id_block (name, next_id) VALUES (?, 1)").param(name).update();
    long first = jdbc.sql("SELECT next_id FROM crm_id_block WHERE name = ? FOR UPDATE").param(name).query(Long.class).single();
    jdbc.sql("UPDATE crm_id_block SET next_id = next_id + ? WHERE name = ?").param(count).param(name).update();
    return first;
  }
}
