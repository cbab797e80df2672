package io.intake.ui.records.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.RecordFilter;
import io.intake.properties.FieldType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The search field promises only what the records have.
class FilterBarTests {

  @Test
  void addressesAreSearchedWhereThereAreAny() {
    assertThat(placeholder(TextKind.EMAIL)).isEqualTo("Search name, e-mail, phone …");
    assertThat(placeholder(TextKind.PLAIN)).isEqualTo("Search these records …");
  }

  private static String placeholder(TextKind kind) {
    var property = new Property(ObjectTypeId.TICKET, "subject", "Ticket name", "", "", PropertyType.STRING, FieldType.TEXT, kind,
        List.of(), false, false, false, true, 0);
    return new FilterBar(List.of(property), name -> name, RecordFilter.all(ObjectTypeId.TICKET), filter -> {
    }).getChildren().filter(TextField.class::isInstance).map(TextField.class::cast).findFirst().orElseThrow().getPlaceholder();
  }
}
