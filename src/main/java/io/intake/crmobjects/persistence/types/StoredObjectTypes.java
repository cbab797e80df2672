package io.intake.crmobjects.persistence.types;

import io.intake.crmobjects.CustomObject;
import io.intake.crmobjects.ObjectNames;
import io.intake.crmobjects.ObjectTraits;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypeRefused;
import io.intake.crmobjects.Requirement;
import io.intake.crmobjects.catalog.CustomObjectTypes;
import io.intake.crmobjects.persistence.PropertiesJson;
import io.intake.crmobjects.persistence.IdBlocks;
import io.intake.properties.ObjectTypeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of object types that people define. Lists of names are texts, separated by spaces.
@Component
class StoredObjectTypes implements CustomObjectTypes {

  private static final String SINGULAR = ".singular";
  private static final String PLURAL = ".plural";

  private final JdbcClient jdbc;
  private final IdBlocks ids;

  StoredObjectTypes(JdbcClient jdbc, IdBlocks ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  private static final String ALL = """
      SELECT object_type, path, singular, plural, icon, required, name_property, searched, columns_shown, linked_with, translations,
        secondary, archived
      FROM crm_object_type ORDER BY number
      """;

  @Override
  public List<CustomObject> list() {
    return jdbc.sql(ALL).query((row, number) -> new CustomObject(type(row), row.getBoolean(13))).list();
  }

  private static ObjectType type(ResultSet row) throws SQLException {
    var secondary = names(row.getString(12));
    return new ObjectType(new ObjectTypeId(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
        new Requirement(names(row.getString(6)), true), List.of(), List.of(row.getString(7)), secondary.stream().findFirst().orElse(""),
        names(row.getString(8)), names(row.getString(9)), false, "", row.getString(5), traits(row).besides(secondary));
  }

  private static ObjectTraits traits(ResultSet row) throws SQLException {
    return ObjectTraits.NONE.linkedWith(names(row.getString(10)).stream().map(ObjectTypeId::new).toList())
        .named(translations(PropertiesJson.read(row.getString(11))));
  }

  private static Map<String, ObjectNames> translations(Map<String, String> stored) {
    return stored.keySet().stream().filter(key -> key.endsWith(SINGULAR)).map(key -> key.substring(0, key.length() - SINGULAR.length()))
        .collect(Collectors.toMap(tag -> tag, tag -> new ObjectNames(stored.getOrDefault(tag + SINGULAR, ""),
            stored.getOrDefault(tag + PLURAL, ""))));
  }

  private static String translations(ObjectType type) {
    var flat = new TreeMap<String, String>();
    type.traits().translations().forEach((tag, names) -> {
      flat.put(tag + SINGULAR, names.singular());
      flat.put(tag + PLURAL, names.plural());
    });
    return PropertiesJson.write(flat);
  }

  @Override
  public ObjectTypeId nextId() {
    return ObjectTypeId.custom(ids.take("object-type", 1));
  }

  private static final String ADD = """
      INSERT INTO crm_object_type
        (object_type, path, singular, plural, icon, required, name_property, searched, columns_shown, linked_with,
         translations, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
      """;

  @Override
  public void add(ObjectType type) {
    try {
      jdbc.sql(ADD).params(type.id().value(), type.path(), type.singular(), type.plural(), type.icon(),
          String.join(" ", type.requirement().names()), type.nameProperties().getFirst(), String.join(" ", type.searchProperties()),
          String.join(" ", type.defaultColumns()), links(type), translations(type)).update();
    } catch (DuplicateKeyException e) {
      throw new ObjectTypeRefused(ObjectTypeRefused.Reason.NAME_TAKEN, type.plural());
    }
  }

  private static final String CHANGE = """
      UPDATE crm_object_type
      SET singular = ?, plural = ?, icon = ?, required = ?, searched = ?, linked_with = ?, translations = ?, secondary = ?
      WHERE object_type = ?
      """;

  @Override
  public void change(ObjectType type) {
    jdbc.sql(CHANGE).params(type.singular(), type.plural(), type.icon(), String.join(" ", type.requirement().names()),
        String.join(" ", type.searchProperties()), links(type), translations(type), String.join(" ", type.traits().secondary()),
        type.id().value()).update();
  }

  @Override
  public void setArchived(ObjectTypeId id, boolean archived) {
    jdbc.sql("UPDATE crm_object_type SET archived = ? WHERE object_type = ?").params(archived, id.value()).update();
  }

  private static String links(ObjectType type) {
    return String.join(" ", type.traits().linkedWith().stream().map(ObjectTypeId::value).toList());
  }

  private static List<String> names(String text) {
    return Arrays.stream(text.split(" ")).filter(name -> !name.isEmpty()).toList();
  }
}
