package io.intake.properties.persistence;

import io.intake.properties.Property;
import io.intake.properties.PropertyRefused;
import io.intake.properties.catalog.CustomProperties;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Definitions in tables of their own.
@Component
class JpaCustomProperties implements CustomProperties {

  private final CustomPropertyRows rows;

  JpaCustomProperties(CustomPropertyRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Property> list() {
    return rows.findAllByOrderById().stream().map(CustomPropertyEntity::property).toList();
  }

  @Override
  @Transactional
  public void add(Property property) {
    try {
      rows.saveAndFlush(new CustomPropertyEntity(property));
    } catch (DataIntegrityViolationException e) {
      throw new PropertyRefused(PropertyRefused.Reason.LABEL_TAKEN, property.label());
    }
  }

  @Override
  @Transactional
  public void change(Property property) {
    rows.findByObjectTypeAndName(property.objectType().value(), property.name()).ifPresent(row -> row.change(property));
  }
}
