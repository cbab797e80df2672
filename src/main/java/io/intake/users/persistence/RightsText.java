package io.intake.users.persistence;

import io.intake.users.RecordAction;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What may be done with records, as one short text: `*=VIEW,EDIT,ARCHIVE;0-2=VIEW`.
@Converter
class RightsText implements AttributeConverter<Map<String, Set<RecordAction>>, String> {

  @Override
  public String convertToDatabaseColumn(Map<String, Set<RecordAction>> rights) {
    return new TreeMap<>(rights).entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
        .collect(Collectors.joining(";"));
  }

  @Override
  public Map<String, Set<RecordAction>> convertToEntityAttribute(String text) {
    return Arrays.stream(text.split(";")).filter(right -> right.contains("="))
        .collect(Collectors.toMap(right -> right.substring(0, right.indexOf('=')), RightsText::actions));
  }

  private static Set<RecordAction> actions(String right) {
    return Arrays.stream(right.substring(right.indexOf('=') + 1).split(",")).filter(name -> !name.isEmpty())
        .map(RecordAction::valueOf).collect(Collectors.toSet());
  }
}
