package io.intake.ui.records.index;

import com.vaadin.flow.router.QueryParameters;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.SelectionId;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.Routes;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an index page shows and in what order, as its address says it: a link shows the same to somebody else.
record IndexState(RecordFilter filter, RecordOrder order) {

  private static final String CONDITION = "filter";
  private static final String ORDER = "sort";

  /// Reads an address. What never made sense is left out. A filter by an archived property stays, and lets nobody pass: left out, it would
  /// show everybody.
  static IndexState of(ObjectType type, QueryParameters address, PropertyCatalog catalog) {
    var conditions = address.getParameters(CONDITION).stream().flatMap(text -> condition(text).stream())
        .filter(condition -> condition.property().equals(PropertyFilter.SET) || isKnown(type, condition.property(), catalog))
        .toList();
    var selection = address.getSingleParameter(Routes.SELECTION).filter(text -> text.matches("[0-9]{1,18}"))
        .map(text -> new SelectionId(Long.parseLong(text)));
    var filter = new RecordFilter(type.id(), address.getSingleParameter(Routes.SEARCH).orElse(""), conditions, selection);
    var order = address.getSingleParameter(ORDER).map(IndexState::order)
        .filter(by -> by.property().equals(RecordOrder.NAME) || catalog.find(type.id(), by.property()).isPresent());
    return new IndexState(filter, order.orElse(RecordOrder.NEWEST_FIRST));
  }

  private static boolean isKnown(ObjectType type, String property, PropertyCatalog catalog) {
    return catalog.find(type.id(), property).or(() -> catalog.findArchived(type.id(), property)).isPresent();
  }

  IndexState with(RecordFilter other) {
    return new IndexState(other, order);
  }

  IndexState with(RecordOrder other) {
    return new IndexState(filter, other);
  }

  /// Whether it narrows the records down.
  boolean isNarrowed() {
    return !filter.search().isBlank() || !filter.conditions().isEmpty() || filter.selection().isPresent();
  }

  /// All records of its type, in the same order.
  IndexState cleared() {
    return with(RecordFilter.all(filter.objectType()));
  }

  QueryParameters toAddress() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!filter.search().isBlank()) {
      parameters.put(Routes.SEARCH, List.of(filter.search()));
    }
    if (!filter.conditions().isEmpty()) {
      parameters.put(CONDITION, filter.conditions().stream().map(IndexState::text).toList());
    }
    if (!order.equals(RecordOrder.NEWEST_FIRST)) {
      parameters.put(ORDER, List.of((order.ascending() ? "" : "-") + order.property()));
    }
    filter.selection().ifPresent(selection -> parameters.put(Routes.SELECTION, List.of(Long.toString(selection.value()))));
    return new QueryParameters(parameters);
  }

  private static RecordOrder order(String text) {
    return text.startsWith("-") ? new RecordOrder(text.substring(1), false) : new RecordOrder(text, true);
  }

  /// `property.OPERATOR.value,value`, each value encoded once more so that it may hold commas.
  private static String text(PropertyFilter condition) {
    var values = condition.values().stream().map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
        .collect(Collectors.joining(","));
    return condition.property() + "." + condition.operator().name() + "." + values;
  }

  private static Optional<PropertyFilter> condition(String text) {
    var parts = new ArrayList<>(List.of(text.split("\\.", 3)));
    if (parts.size() < 3 || Stream.of(FilterOperator.values()).noneMatch(operator -> operator.name().equals(parts.get(1)))) {
      return Optional.empty();
    }
    try {
      var values = Stream.of(parts.get(2).split(",")).filter(value -> !value.isEmpty())
          .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8)).toList();
      return Optional.of(new PropertyFilter(parts.get(0), FilterOperator.valueOf(parts.get(1)), values));
    } catch (IllegalArgumentException brokenEncoding) {
      return Optional.empty();
    }
  }
}
