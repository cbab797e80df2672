package io.intake.ui.propertysettings;

import io.intake.crmobjects.ObjectTypes;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyWorks;
import org.springframework.stereotype.Component;

/// The doors that the settings of properties ask.
@Component
record PropertyDoors(ObjectTypes types, PropertyCatalog catalog, PropertyAdministration administration, PropertyWorks works) {
}
