package io.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedFiltersTests {

  private static final ListMembers NOBODY = new ListMembers.Matching(List.of());
  private static final ListMembers.Matching FAIR = new ListMembers.Matching("van der  Berg", List.of(
      new PropertyFilter("city", FilterOperator.ONE_OF, List.of("Delft", "Den\tHaag")), PropertyFilter.in(7),
      new PropertyFilter("email", FilterOperator.IS_EMPTY, List.of())));

  private static String logged(ListMembers after) {
    return LoggedFilters.change(ObjectTypeId.CONTACT, "Guests – all", NOBODY, after, number -> "List " + number).newValue();
  }

  @Test
  void readsWhatItWrote() {
    assertThat(LoggedFilters.read(logged(FAIR))).isEqualTo(new LoggedFilters(new ListMembers.Matching("van der Berg", List.of(
        new PropertyFilter("city", FilterOperator.ONE_OF, List.of("Delft", "Den Haag")),
        new PropertyFilter(PropertyFilter.SET, FilterOperator.IS, List.of("List 7")),
        new PropertyFilter("email", FilterOperator.IS_EMPTY, List.of()))), false));
    assertThat(LoggedFilters.read(logged(NOBODY))).isEqualTo(new LoggedFilters(new ListMembers.Matching(List.of()), false));
  }

  @Test
  void tellsThatTheEndIsCut() {
    var logged = logged(FAIR);
    var read = LoggedFilters.read(logged.substring(0, logged.indexOf("_EMPTY")) + "…");
    assertThat(read.cut()).isTrue();
    assertThat(read.filters().conditions()).hasSize(2);
  }

  @Test
  void knowsItsChanges() {
    var change = LoggedFilters.change(ObjectTypeId.CONTACT, "Guests – all", NOBODY, FAIR, number -> number);
    assertThat(LoggedFilters.isIn(change)).isTrue();
    assertThat(LoggedFilters.objectType(change)).isEqualTo(ObjectTypeId.CONTACT);
    assertThat(change.oldValue()).isEmpty();
  }
}
