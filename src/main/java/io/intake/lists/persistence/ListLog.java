package io.intake.lists.persistence;

import io.intake.crmobjects.PropertyFilter;
import io.intake.lists.ListMembers;
import io.intake.properties.ObjectTypeId;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells the log of settings what people do with lists; those of imports are told with the import.
@Component
class ListLog {

  private final SettingsLog log;

  ListLog(SettingsLog log) {
    this.log = log;
  }

  /// @param before empty for a list that was not there
  /// @param after empty for one that is not there any more
  void named(ObjectTypeId objectType, String before, String after) {
    log.add(new SettingChange("LIST", objectType.value(), before, after));
  }

  /// @param listNames answers names of lists by their numbers: filters may name lists
  void filters(ObjectTypeId objectType, String list, ListMembers before, ListMembers after, UnaryOperator<String> listNames) {
    log.add(new SettingChange("LIST_FILTERS", objectType + " – " + list, lines(before, listNames), lines(after, listNames)));
  }

  /// A line a filter: property, operator and values between tabs; words to search for first, as those of no property.
  private static String lines(ListMembers members, UnaryOperator<String> listNames) {
    return switch (members) {
      case ListMembers.Chosen _ -> "";
      case ListMembers.Matching(var search, var conditions) -> Stream.concat(
          Stream.of(search).filter(words -> !words.isEmpty()).map(words -> line(Stream.of("", "SEARCH", words))),
          conditions.stream().map(condition -> line(condition, listNames))).collect(Collectors.joining("\n"));
    };
  }

  private static String line(PropertyFilter condition, UnaryOperator<String> listNames) {
    var values = condition.property().equals(PropertyFilter.SET) ? condition.values().stream().map(listNames)
        : condition.values().stream();
    return line(Stream.concat(Stream.of(condition.property(), condition.operator().name()), values));
  }

  private static String line(Stream<String> words) {
    return words.map(word -> word.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
  }
}
