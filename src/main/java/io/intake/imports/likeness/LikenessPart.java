package io.intake.imports.likeness;

import java.util.ArrayList;
import java.util.List;

/// What must be the same in two records.
///
/// @param joined whether the values of all properties together are one; else any value of one may equal any of the other
record LikenessPart(LikenessForm form, List<String> properties, boolean joined) {

  static LikenessPart one(LikenessForm form, String property) {
    return new LikenessPart(form, List.of(property), false);
  }

  static LikenessPart anyOf(LikenessForm form, String... properties) {
    return new LikenessPart(form, List.of(properties), false);
  }

  static LikenessPart allOf(LikenessForm form, String... properties) {
    return new LikenessPart(form, List.of(properties), true);
  }

  /// One of these is in common to records that are the same.
  List<String> keys(Compared record) {
    var keys = new ArrayList<String>(properties.size());
    texts(record).forEach(text -> {
      var key = form.key(text, record.country());
      if (!key.isEmpty() && !keys.contains(key)) {
        keys.add(key);
      }
    });
    return keys;
  }

  private List<String> texts(Compared record) {
    var texts = properties.stream().map(record::value).filter(text -> !text.isEmpty()).toList();
    return !joined ? texts : texts.size() == properties.size() ? List.of(String.join(" ", texts)) : List.of();
  }

  /// The properties of the first in which both are the same; none if they are not.
  List<String> agreeing(Compared one, Compared other) {
    if (joined) {
      return isSame(texts(one), one, texts(other), other) ? properties : List.of();
    }
    return properties.stream().filter(property -> isSame(List.of(one.value(property)), one, texts(other), other)).toList();
  }

  private boolean isSame(List<String> texts, Compared one, List<String> others, Compared other) {
    return texts.stream().filter(text -> !text.isEmpty())
        .anyMatch(text -> others.stream().anyMatch(found -> form.isSame(text, one.country(), found, other.country())));
  }
}
