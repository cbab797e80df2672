package io.intake.imports.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.intake.imports.ColumnFormat;
import io.intake.imports.ColumnTarget;
import io.intake.imports.Derivation;
import io.intake.imports.ImportDraft;
import io.intake.imports.Splitting;
import io.intake.imports.ValueDecision;
import io.intake.properties.ObjectTypeId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Drafts and summaries as JSON.
@Component
class ImportJson {

  private final JsonMapper mapper = JsonMapper.builder()
      .addMixIn(ImportDraft.class, DraftStages.class)
      .addMixIn(ColumnTarget.class, Targets.class)
      .addMixIn(ValueDecision.class, Decisions.class)
      .addMixIn(ColumnFormat.class, Formats.class)
      .addMixIn(Derivation.class, Derivations.class)
      .addMixIn(Splitting.class, Splittings.class)
      // a draft of an older version lacks what is new in this one
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .addModule(new SimpleModule().addKeyDeserializer(ObjectTypeId.class, new ObjectTypeIdKey()))
      .build();

  String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
  @JsonSubTypes({
      @JsonSubTypes.Type(value = ImportDraft.ObjectsChosen.class, name = "objectsChosen"),
      @JsonSubTypes.Type(value = ImportDraft.FileUploaded.class, name = "fileUploaded"),
      @JsonSubTypes.Type(value = ImportDraft.ColumnsMapped.class, name = "columnsMapped"),
      @JsonSubTypes.Type(value = ImportDraft.ReadyToStart.class, name = "readyToStart")})
  private interface DraftStages {
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "to")
  @JsonSubTypes({
      @JsonSubTypes.Type(value = ColumnTarget.PropertyColumn.class, name = "property"),
      @JsonSubTypes.Type(value = ColumnTarget.LabelColumn.class, name = "label"),
      @JsonSubTypes.Type(value = ColumnTarget.LinkColumn.class, name = "links"),
      @JsonSubTypes.Type(value = ColumnTarget.Skipped.class, name = "skipped"),
      @JsonSubTypes.Type(value = ColumnTarget.Undecided.class, name = "undecided")})
  private interface Targets {
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
  @JsonSubTypes({
      @JsonSubTypes.Type(value = ValueDecision.ReplaceBy.class, name = "replaceBy"),
      @JsonSubTypes.Type(value = ValueDecision.UseOption.class, name = "useOption"),
      @JsonSubTypes.Type(value = ValueDecision.LeaveEmpty.class, name = "leaveEmpty"),
      @JsonSubTypes.Type(value = ValueDecision.SkipRows.class, name = "skipRows")})
  private interface Decisions {
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
  @JsonSubTypes({
      @JsonSubTypes.Type(value = ColumnFormat.Dates.class, name = "dates"),
      @JsonSubTypes.Type(value = ColumnFormat.Numbers.class, name = "numbers")})
  private interface Formats {
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "made")
  @JsonSubTypes({
      @JsonSubTypes.Type(value = Derivation.Part.class, name = "part"),
      @JsonSubTypes.Type(value = Derivation.Joined.class, name = "joined")})
  private interface Derivations {
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
  @JsonSubTypes({
      @JsonSubTypes.Type(value = Splitting.FullName.class, name = "fullName"),
      @JsonSubTypes.Type(value = Splitting.Address.class, name = "address"),
      @JsonSubTypes.Type(value = Splitting.Delimited.class, name = "delimited")})
  private interface Splittings {
  }

  private static final class ObjectTypeIdKey extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return new ObjectTypeId(key);
    }
  }
}
