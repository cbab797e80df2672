package io.intake.properties;

/// Names an object type, such as `0-1` for contacts. It lives here because a property belongs to an object type.
public record ObjectTypeId(String value) {

  public static final ObjectTypeId CONTACT = new ObjectTypeId("0-1");
  public static final ObjectTypeId COMPANY = new ObjectTypeId("0-2");
  public static final ObjectTypeId DEAL = new ObjectTypeId("0-3");
  public static final ObjectTypeId TICKET = new ObjectTypeId("0-5");
  public static final ObjectTypeId PRODUCT = new ObjectTypeId("0-7");
  public static final ObjectTypeId LINE_ITEM = new ObjectTypeId("0-8");
  public static final ObjectTypeId TASK = new ObjectTypeId("0-27");
  public static final ObjectTypeId NOTE = new ObjectTypeId("0-46");
  public static final ObjectTypeId MEETING = new ObjectTypeId("0-47");
  public static final ObjectTypeId CALL = new ObjectTypeId("0-48");
  public static final ObjectTypeId EMAIL = new ObjectTypeId("0-49");

  private static final String CUSTOM_PREFIX = "2-";

  /// Names the object type that people defined with this number.
  public static ObjectTypeId custom(long number) {
    return new ObjectTypeId(CUSTOM_PREFIX + number);
  }

  /// Whether people defined it, so that its definition is kept in a table.
  public boolean isCustom() {
    return value.startsWith(CUSTOM_PREFIX);
  }

  @Override
  public String toString() {
    return value;
  }
}
