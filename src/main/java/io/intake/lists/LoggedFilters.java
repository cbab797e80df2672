package io.intake.lists;

import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.properties.ObjectTypeId;
import io.intake.users.SettingChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Filters of an active list as the log of settings keeps them for people to read: a line each, its property, operator and values between
/// tabs; words to search for first, as those of no property. Lists that a filter asks for stand there by their names of that time.
///
/// @param cut whether the log cut off what came behind these
public record LoggedFilters(ListMembers.Matching filters, boolean cut) {

  private static final String SETTING = "LIST_FILTERS";
  private static final String OF_OBJECT = " – ";
  private static final String SEARCH = "SEARCH";

  /// The change of the settings that other filters are.
  ///
  /// @param list its name
  /// @param listNames answers names of lists by their numbers
  public static SettingChange change(ObjectTypeId objectType, String list, ListMembers before, ListMembers after,
      UnaryOperator<String> listNames) {
    return new SettingChange(SETTING, objectType + OF_OBJECT + list, text(before, listNames), text(after, listNames));
  }

  /// Whether a change is one of filters.
  public static boolean isIn(SettingChange change) {
    return change.setting().equals(SETTING);
  }

  /// Whose properties the filters of a change ask for.
  public static ObjectTypeId objectType(SettingChange change) {
    return new ObjectTypeId(change.subject().split(OF_OBJECT, 2)[0]);
  }

  private static String text(ListMembers members, UnaryOperator<String> listNames) {
    return switch (members) {
      case ListMembers.Chosen _ -> "";
      case ListMembers.Matching(var search, var conditions) -> Stream.concat(
          Stream.of(search).filter(words -> !words.isEmpty()).map(words -> line(Stream.of("", SEARCH, words))),
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

  /// @param logged the old or the new value of such a change
  public static LoggedFilters read(String logged) {
    var search = "";
    var conditions = new ArrayList<PropertyFilter>();
    var cut = false;
    for (var line : logged.lines().toList()) {
      var words = List.of(line.split("\t"));
      var operator = operator(words);
      if (words.size() > 2 && words.getFirst().isEmpty() && words.get(1).equals(SEARCH)) {
        search = words.get(2);
      } else if (operator.isPresent()) {
        conditions.add(new PropertyFilter(words.getFirst(), operator.get(), words.subList(2, words.size())));
      } else {
        cut = true;
      }
    }
    return new LoggedFilters(new ListMembers.Matching(search, conditions), cut);
  }

  private static Optional<FilterOperator> operator(List<String> words) {
    return words.size() < 2 ? Optional.empty()
        : Arrays.stream(FilterOperator.values()).filter(known -> known.name().equals(words.get(1))).findFirst();
  }
}
