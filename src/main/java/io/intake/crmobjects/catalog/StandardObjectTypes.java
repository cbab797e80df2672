package io.intake.crmobjects.catalog;

import static io.intake.crmobjects.Requirement.oneOf;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The object types that come with Intake, as data.
@Component
class StandardObjectTypes implements ObjectTypes {

  private static final List<ObjectType> ALL = List.of(
      new ObjectType(ObjectTypeId.CONTACT, "contacts", "Contact", "Contacts", oneOf("firstname", "lastname", "email"),
          List.of("email"), List.of("firstname", "lastname"), "email", List.of("email", "company", "phone", "mobilephone"),
          List.of("email", "phone", "company", "jobtitle", "lifecyclestage", "owner_id", "createdate"), true, "lifecyclestage", "contacts"),
      new ObjectType(ObjectTypeId.COMPANY, "companies", "Company", "Companies", oneOf("name", "domain"),
          List.of("domain"), List.of("name"), "domain", List.of("domain", "city", "phone"),
          List.of("domain", "phone", "city", "country", "industry", "owner_id", "createdate"), false, "lifecyclestage", "companies"));

  @Override
  public List<ObjectType> list() {
    return ALL;
  }

  @Override
  public ObjectType get(ObjectTypeId id) {
    return ALL.stream().filter(type -> type.id().equals(id)).findFirst()
        .orElseThrow(() -> new NoSuchElementException("There is no object type " + id));
  }

  @Override
  public Optional<ObjectType> findByPath(String path) {
    return ALL.stream().filter(type -> type.path().equals(path)).findFirst();
  }
}
