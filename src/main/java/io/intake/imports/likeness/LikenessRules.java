package io.intake.imports.likeness;

import static io.intake.imports.likeness.LikenessForm.NAME;
import static io.intake.imports.likeness.LikenessForm.ORGANISATION;
import static io.intake.imports.likeness.LikenessForm.PHONE;
import static io.intake.imports.likeness.LikenessForm.TEXT;
import static io.intake.imports.likeness.LikenessPart.allOf;
import static io.intake.imports.likeness.LikenessPart.anyOf;
import static io.intake.imports.likeness.LikenessPart.one;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The rules by which records are taken for doubles, by object type. Where none are written down nothing resembles anything.
///
/// @see "docs/decisions/0018-rows-that-resemble-records.md"
@Component
public class LikenessRules {

  private static final Likeness NONE = new Likeness(List.of(), List.of());

  private final Map<ObjectTypeId, Likeness> byType = Map.of(
      ObjectTypeId.CONTACT, new Likeness(List.of(
          LikenessRule.of(anyOf(PHONE, "phone", "mobilephone")).unlessAllDiffer("firstname", "lastname"),
          LikenessRule.of(allOf(NAME, "firstname", "lastname"), one(ORGANISATION, "company")),
          LikenessRule.of(allOf(NAME, "firstname", "lastname"), one(TEXT, "zip")),
          LikenessRule.of(allOf(NAME, "firstname", "lastname"), one(TEXT, "city"))),
          List.of("hs_country_region_code", "country")),
      ObjectTypeId.COMPANY, new Likeness(List.of(
          LikenessRule.of(one(ORGANISATION, "name"), one(PHONE, "phone")),
          LikenessRule.of(one(ORGANISATION, "name"), one(TEXT, "zip")),
          LikenessRule.of(one(ORGANISATION, "name"), one(TEXT, "city"))),
          List.of("hs_country_code", "country")));

  public Likeness of(ObjectTypeId objectType) {
    return byType.getOrDefault(objectType, NONE);
  }
}
