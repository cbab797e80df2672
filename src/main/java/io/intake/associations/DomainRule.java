package io.intake.associations;

import io.intake.properties.ObjectTypeId;

/// Records of one object type are linked with the record of another one that has the domain of their e-mail address.
///
/// @param address the property that holds the address
/// @param domain the identifier of `to` whose main or additional value the domain is
public record DomainRule(ObjectTypeId from, String address, ObjectTypeId to, String domain) {
}
