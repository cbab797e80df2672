package io.intake.associations.persistence;

import io.intake.associations.LinkChange;
import io.intake.associations.LinkOrigin;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The table of runs that made links.
@Component
class LinkBatches {

  /// Of links that people made one by one.
  static final long NONE = 0;

  private final JdbcClient jdbc;

  LinkBatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return what the links of this transaction carry
  long begin(LinkOrigin origin) {
    var key = new GeneratedKeyHolder();
    var kind = origin.byDomain() ? LinkChange.Kind.LINKED_BY_DOMAIN : LinkChange.Kind.LINKED;
    jdbc.sql("INSERT INTO assoc_batch (made_at, source, kind) VALUES (?, ?, ?)")
        .params(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC), origin.source().kind() + ":" + origin.source().id(), kind.name())
        .update(key, "id");
    return Objects.requireNonNull(key.getKey()).longValue();
  }
}
