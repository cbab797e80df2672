package io.intake.properties.catalog;

import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.users.User;
import io.intake.users.Users;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the users the options of the properties that name an owner. Who is deactivated still owns records, but is offered no more.
@Component
class OwnerOptions {

  private final Users users;

  OwnerOptions(Users users) {
    this.users = users;
  }

  List<Property> fill(List<Property> properties) {
    var owners = options(users.list());
    return properties.stream().map(property -> property.owner() ? property.withOptions(owners) : property).toList();
  }

  private static List<PropertyOption> options(List<User> users) {
    var options = new ArrayList<PropertyOption>();
    for (var user : users) {
      options.add(new PropertyOption(Long.toString(user.id().value()), user.fullName(), options.size(), !user.active()));
    }
    return List.copyOf(options);
  }
}
