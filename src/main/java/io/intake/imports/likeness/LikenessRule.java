package io.intake.imports.likeness;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongList;
import java.util.List;

/// Two records are alike if all parts are the same.
///
/// @param unless they are not if each of these properties says something else in both, such as the names of colleagues who share a
///     telephone; none if nothing speaks against it
record LikenessRule(List<LikenessPart> parts, List<String> unless) {

  static LikenessRule of(LikenessPart... parts) {
    return new LikenessRule(List.of(parts), List.of());
  }

  LikenessRule unlessAllDiffer(String... properties) {
    return new LikenessRule(parts, List.of(properties));
  }

  /// Numbers of which records that are alike have one in common. Others may have it by chance.
  ///
  /// @param seed tells the rule from others
  LongList hashes(Compared record, long seed) {
    var hashes = LongArrayList.of(seed);
    for (var part : parts) {
      var keys = part.keys(record);
      var longer = new LongArrayList(hashes.size() * keys.size());
      for (var key : keys) {
        hashes.forEach((long hash) -> longer.add(mix(hash, key)));
      }
      hashes = longer;
    }
    return hashes;
  }

  private static long mix(long hash, String key) {
    var mixed = hash ^ 0xcbf29ce484222325L;
    for (var i = 0; i < key.length(); i++) {
      mixed = (mixed ^ key.charAt(i)) * 0x100000001b3L;
    }
    return HashCommon.murmurHash3(mixed);
  }

  boolean holds(Compared one, Compared other) {
    return parts.stream().noneMatch(part -> part.agreeing(one, other).isEmpty())
        && (unless.isEmpty() || !unless.stream().allMatch(property -> differ(property, one, other)));
  }

  private static boolean differ(String property, Compared one, Compared other) {
    return !one.value(property).isEmpty() && !other.value(property).isEmpty()
        && !LikenessForm.TEXT.isSame(one.value(property), "", other.value(property), "");
  }
}
