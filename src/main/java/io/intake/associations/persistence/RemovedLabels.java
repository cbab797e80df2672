package io.intake.associations.persistence;

import io.intake.associations.Link;
import io.intake.crmobjects.RollUps;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a label off one link, which stays.
@Component
class RemovedLabels {

  private final JdbcClient jdbc;
  private final RollUps rollUps;

  RemovedLabels(JdbcClient jdbc, RollUps rollUps) {
    this.jdbc = jdbc;
    this.rollUps = rollUps;
  }

  private static final String REMOVE = """
      DELETE FROM assoc_link WHERE from_type = ? AND from_id = ? AND to_type = ? AND to_id = ? AND type_id = ?
      """;

  /// @return whether it was there
  boolean remove(Link link) {
    var removed = jdbc.sql(REMOVE).params(link.from().objectType().value(), link.from().value(), link.to().objectType().value(),
        link.to().value(), link.typeId()).update() > 0;
    if (removed) {
      rollUps.linksChanged(link.from().objectType(), List.of(link.from().value()), link.to().objectType(), List.of(link.to().value()));
    }
    return removed;
  }
}
