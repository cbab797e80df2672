package io.intake.ui.importwizard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.Requirement;
import io.intake.imports.ImportDetails;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DetailsFormTests {

  private static final ObjectType CONTACT = new ObjectType(ObjectTypeId.CONTACT, "contacts", "Contact", "Contacts",
      Requirement.oneOf("email"), List.of("email"), List.of(), "email", List.of(), List.of(), true, "", "contacts");

  @Test
  void takesNoLongerNamesThanCanBeKept() {
    assertThat(names("Fair")).extracting(TextField::getMaxLength).containsExactly(255, 200);
  }

  @Test
  void suggestsAListNameThatCanBeKept() {
    assertThat(names("n".repeat(255))).extracting(TextField::getValue).containsExactly("n".repeat(255), "n".repeat(200));
  }

  @Test
  void theListIsCalledLikeTheImportUntilItHasANameOfItsOwn() {
    var names = names("n".repeat(255));
    names.getFirst().setValue("m".repeat(201));
    assertThat(names.getLast().getValue()).isEqualTo("m".repeat(200));
    names.getLast().setValue("Fair");
    names.getFirst().setValue("Another");
    assertThat(names.getLast().getValue()).isEqualTo("Fair");
  }

  /// The fields for the name of the import and that of its list.
  private static List<TextField> names(String name) {
    var details = new ImportDetails(name, Optional.empty(), false, Optional.empty());
    return fields(new DetailsForm(details, List.of(), List.of(CONTACT), false, settled -> { })).toList();
  }

  private static Stream<TextField> fields(Component component) {
    return component instanceof TextField field ? Stream.of(field) : component.getChildren().flatMap(DetailsFormTests::fields);
  }
}
