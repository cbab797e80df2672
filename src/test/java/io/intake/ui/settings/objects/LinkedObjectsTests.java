package io.intake.ui.settings.objects;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.Requirement;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedObjectsTests {

  private static final ObjectTypeId MACHINE = ObjectTypeId.custom(7);
  private static final ObjectType CONTACT = new ObjectType(ObjectTypeId.CONTACT, "contacts", "Contact", "Contacts",
      Requirement.oneOf("email"), List.of("email"), List.of(), "email", List.of(), List.of(), true, "", "contacts");

  @Test
  void offersAnObjectToBeLinkedWithItself() {
    for (var itself : List.of(NewObjectType.ITSELF, MACHINE)) {
      var linked = new LinkedObjects(List.of(CONTACT), itself);
      assertThat(linked.getListDataView().getItems()).extracting(LinkedObjects.Choice::type).containsExactly(ObjectTypeId.CONTACT, itself);
      linked.show(List.of(itself));
      assertThat(linked.chosen()).containsExactly(itself);
      linked.show(List.of(itself, ObjectTypeId.CONTACT));
      assertThat(linked.chosen()).containsExactly(ObjectTypeId.CONTACT, itself);
    }
  }
}
