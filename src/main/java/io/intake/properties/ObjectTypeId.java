package io.intake.properties;

/// Names an object type, such as `0-1` for contacts. It lives here because a property belongs to an object type.
public record ObjectTypeId(String value) {

  public static final ObjectTypeId CONTACT = new ObjectTypeId("0-1");
  public static final ObjectTypeId COMPANY = new ObjectTypeId("0-2");

  @Override
  public String toString() {
    return value;
  }
}
