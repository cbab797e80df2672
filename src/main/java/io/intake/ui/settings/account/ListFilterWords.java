package io.intake.ui.settings.account;

import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.Texts;
import io.intake.ui.records.filter.FilterWords;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Filters of an active list as the log keeps them: a line each, its property, operator and values between tabs. Lists that a filter asks
/// for stand there by their names of that time, words to search for as those of no property.
@Component
class ListFilterWords {

  private final PropertyCatalog properties;

  ListFilterWords(PropertyCatalog properties) {
    this.properties = properties;
  }

  String of(ObjectTypeId objectType, String stored) {
    return stored.lines().map(line -> filter(objectType, line)).collect(Collectors.joining("; "));
  }

  /// The log cuts what is too long: the end may be no filter any more.
  private String filter(ObjectTypeId objectType, String line) {
    var parts = List.of(line.split("\t"));
    if (parts.size() > 2 && parts.get(1).equals("SEARCH")) {
      return Texts.of("lists.filters.said", parts.get(2));
    }
    var operator = parts.size() < 2 ? List.<FilterOperator>of()
        : Arrays.stream(FilterOperator.values()).filter(known -> known.name().equals(parts.get(1))).toList();
    return operator.isEmpty() ? "…"
        : said(objectType, new PropertyFilter(parts.getFirst(), operator.getFirst(), parts.subList(2, parts.size())));
  }

  private String said(ObjectTypeId objectType, PropertyFilter filter) {
    var name = filter.property();
    return properties.find(objectType, name).or(() -> properties.findArchived(objectType, name))
        .map(property -> FilterWords.of(property, filter))
        .orElseGet(() -> String.join(" ", name.equals(PropertyFilter.SET) ? Texts.of("lists.filter") : name,
            Texts.of("records.operator." + filter.operator()), String.join(", ", filter.values())).strip());
  }
}
