package io.intake.properties.persistence;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipeline;
import io.intake.properties.Stage;
import io.intake.properties.pipelines.PipelineStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// Pipelines and stages in tables of their own.
@Component
class JdbcPipelines implements PipelineStore {

  private final JdbcClient jdbc;

  JdbcPipelines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Key(String objectType, String pipeline) {
  }

  private static final String STAGES = """
      SELECT object_type, pipeline_id, stage_id, label, probability, closed, archived FROM prop_stage ORDER BY display_order, stage_id
      """;

  private static final String PIPELINES = """
      SELECT object_type, pipeline_id, label, archived FROM prop_pipeline ORDER BY object_type, display_order, pipeline_id
      """;

  @Override
  public List<Pipeline> list() {
    var stages = new LinkedHashMap<Key, List<Stage>>();
    jdbc.sql(STAGES).query((RowCallbackHandler) row ->
        stages.computeIfAbsent(new Key(row.getString(1), row.getString(2)), first -> new ArrayList<>())
            .add(new Stage(row.getString(3), row.getString(2), row.getString(4), Optional.ofNullable(row.getBigDecimal(5))
                .map(BigDecimal::stripTrailingZeros), row.getBoolean(6), row.getBoolean(7))));
    return jdbc.sql(PIPELINES).query((row, number) -> new Pipeline(new ObjectTypeId(row.getString(1)), row.getString(2), row.getString(3),
        row.getBoolean(4), List.copyOf(stages.getOrDefault(new Key(row.getString(1), row.getString(2)), List.of())))).list();
  }

  @Override
  public long nextNumber() {
    var key = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO prop_pipeline_number (id) VALUES (NULL)").update(key, "id");
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  private static final String SAVE = """
      INSERT INTO prop_pipeline (object_type, pipeline_id, label, display_order, archived) VALUES (?, ?, ?, ?, ?)
      ON DUPLICATE KEY UPDATE label = VALUES(label), display_order = VALUES(display_order), archived = VALUES(archived)
      """;

  private static final String SAVE_STAGE = """
      INSERT INTO prop_stage (object_type, stage_id, pipeline_id, label, display_order, probability, closed, archived)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON DUPLICATE KEY UPDATE label = VALUES(label), display_order = VALUES(display_order), probability = VALUES(probability),
        closed = VALUES(closed), archived = VALUES(archived)
      """;

  @Override
  public void save(Pipeline pipeline, int displayOrder) {
    var type = pipeline.objectType().value();
    jdbc.sql(SAVE).params(type, pipeline.id(), pipeline.label(), displayOrder, pipeline.archived()).update();
    for (var order = 0; order < pipeline.stages().size(); order++) {
      var stage = pipeline.stages().get(order);
      jdbc.sql(SAVE_STAGE).param(type).param(stage.id()).param(pipeline.id()).param(stage.label()).param(order)
          .param(stage.probability().orElse(null)).param(stage.closed()).param(stage.archived()).update();
    }
  }

  @Override
  public void order(ObjectTypeId objectType, List<String> ids) {
    for (var order = 0; order < ids.size(); order++) {
      jdbc.sql("UPDATE prop_pipeline SET display_order = ? WHERE object_type = ? AND pipeline_id = ?")
          .params(order, objectType.value(), ids.get(order)).update();
    }
  }
}
