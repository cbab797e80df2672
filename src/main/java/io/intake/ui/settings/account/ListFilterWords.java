package io.intake.ui.settings.account;

import io.intake.crmobjects.PropertyFilter;
import io.intake.lists.LoggedFilters;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.Texts;
import io.intake.ui.records.filter.FilterWords;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says what filters of an active list the log keeps.
@Component
class ListFilterWords {

  private final PropertyCatalog properties;

  ListFilterWords(PropertyCatalog properties) {
    this.properties = properties;
  }

  String of(ObjectTypeId objectType, LoggedFilters logged) {
    var search = logged.filters().search();
    return Stream.of(Stream.of(search).filter(words -> !words.isEmpty()).map(words -> Texts.of("lists.filters.said", words)),
            logged.filters().conditions().stream().map(filter -> said(objectType, filter)),
            Stream.of("…").filter(end -> logged.cut()))
        .flatMap(Function.identity()).collect(Collectors.joining("; "));
  }

  private String said(ObjectTypeId objectType, PropertyFilter filter) {
    var name = filter.property();
    return properties.find(objectType, name).or(() -> properties.findArchived(objectType, name))
        .map(property -> FilterWords.of(property, filter))
        .orElseGet(() -> String.join(" ", name.equals(PropertyFilter.SET) ? Texts.of("lists.filter") : name,
            Texts.of("records.operator." + filter.operator()), String.join(", ", filter.values())).strip());
  }
}
