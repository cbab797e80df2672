package io.intake.crmobjects.persistence.types;

import io.intake.crmobjects.ObjectTraits;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypeRefused;
import io.intake.crmobjects.Requirement;
import io.intake.crmobjects.catalog.CustomObjectTypes;
import io.intake.crmobjects.persistence.IdBlocks;
import io.intake.properties.ObjectTypeId;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of object types that people define. Lists of names are texts, separated by spaces.
@Component
class StoredObjectTypes implements CustomObjectTypes {

  private final JdbcClient jdbc;
  private final IdBlocks ids;

  StoredObjectTypes(JdbcClient jdbc, IdBlocks ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  private static final String ALL = """
      SELECT object_type, path, singular, plural, icon, required, name_property, searched, columns_shown, linked_with
      FROM crm_object_type ORDER BY number
      """;

  @Override
  public List<ObjectType> list() {
    return jdbc.sql(ALL).query((row, number) -> new ObjectType(new ObjectTypeId(row.getString(1)), row.getString(2), row.getString(3),
        row.getString(4), new Requirement(names(row.getString(6)), true), List.of(), List.of(row.getString(7)), "",
        names(row.getString(8)), names(row.getString(9)), false, "", row.getString(5),
        ObjectTraits.NONE.linkedWith(names(row.getString(10)).stream().map(ObjectTypeId::new).toList()))).list();
  }

  @Override
  public ObjectTypeId nextId() {
    return ObjectTypeId.custom(ids.take("object-type", 1));
  }

  private static final String ADD = """
      INSERT INTO crm_object_type
        (object_type, path, singular, plural, icon, required, name_property, searched, columns_shown, linked_with, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
      """;

  @Override
  public void add(ObjectType type) {
    try {
      jdbc.sql(ADD).params(type.id().value(), type.path(), type.singular(), type.plural(), type.icon(),
          String.join(" ", type.requirement().names()), type.nameProperties().getFirst(), String.join(" ", type.searchProperties()),
          String.join(" ", type.defaultColumns()),
          String.join(" ", type.traits().linkedWith().stream().map(ObjectTypeId::value).toList())).update();
    } catch (DuplicateKeyException e) {
      throw new ObjectTypeRefused(ObjectTypeRefused.Reason.NAME_TAKEN, type.plural());
    }
  }

  private static List<String> names(String text) {
    return Arrays.stream(text.split(" ")).filter(name -> !name.isEmpty()).toList();
  }
}
