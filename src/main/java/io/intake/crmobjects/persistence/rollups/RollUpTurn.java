package io.intake.crmobjects.persistence.rollups;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The row of the database at which workers of all nodes wait for each other. Its number counts what they did.
@Component
public class RollUpTurn {

  private final JdbcClient jdbc;

  RollUpTurn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps all other workers out until the transaction ends. Whoever comes after another one waits in turn.
  ///
  /// @param most full seconds
  /// @throws org.springframework.dao.PessimisticLockingFailureException if it takes longer
  public void hold(Duration most) {
    jdbc.sql("SET SESSION innodb_lock_wait_timeout = " + most.toSeconds()).update();
    try {
      jdbc.sql("SELECT next_id FROM crm_id_block WHERE name = 'roll-ups' FOR UPDATE").query(Long.class).single();
    } finally {
      jdbc.sql("SET SESSION innodb_lock_wait_timeout = DEFAULT").update();
    }
  }

  /// To be called while it is held: values are others, so that every node looks anew.
  public void tell() {
    jdbc.sql("UPDATE crm_id_block SET next_id = next_id + 1 WHERE name = 'roll-ups'").update();
  }
}
