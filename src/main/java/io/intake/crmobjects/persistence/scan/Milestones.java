package io.intake.crmobjects.persistence.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Finds pages far along the walk through an index, where the database counts its way from one end. Places that were come by are
/// remembered until something changes; far from all of them, the way is counted in parts at the same time, between records picked at
/// random.
@Component
public class Milestones {

  /// The number of records is not known: the way goes from the start.
  public static final long UNKNOWN = Long.MAX_VALUE;
  /// A way of so many records is worth being parted.
  private static final long FAR = 20_000;
  /// Closer together, places are not worth being remembered.
  private static final long NEAR = 1_000;
  private static final int MOST = 1_000;
  private static final int SAMPLES = 200;
  private static final int FEWEST_SAMPLES = 20;

  private final JdbcTemplate jdbc;
  private final RecordScan scan;
  private final MatchCache cache;

  Milestones(JdbcTemplate jdbc, RecordScan scan, MatchCache cache) {
    this.jdbc = jdbc;
    this.scan = scan;
    this.cache = cache;
  }

  private record Known(IndexWalk walk, long change) {
  }

  /// A page and how to come to it.
  ///
  /// @param from the position of its first record
  /// @param size how many records are on it
  /// @param count of all records
  private record Page(long from, int size, long count) {

    long way(TreeMap<Long, Long> places, boolean forward) {
      if (forward) {
        var before = places.floorEntry(from);
        return before == null ? from : from - before.getKey();
      }
      var behind = places.ceilingEntry(from + size - 1);
      return (behind == null ? count : behind.getKey() + 1) - from - size;
    }

    boolean isForward(TreeMap<Long, Long> places) {
      return way(places, true) <= way(places, false);
    }

    long way(TreeMap<Long, Long> places) {
      return way(places, isForward(places));
    }

    Map.@Nullable Entry<Long, Long> nearest(TreeMap<Long, Long> places) {
      return isForward(places) ? places.floorEntry(from) : places.ceilingEntry(from + size - 1);
    }
  }

  /// The ids on a page.
  ///
  /// @param count how many records the walk comes by, or [#UNKNOWN]
  /// @param change number of the last change of any record
  public List<Long> page(IndexWalk walk, long count, long change, long offset, int limit) {
    var page = new Page(offset, (int) Math.clamp(count - offset, 0, limit), count);
    if (page.size() == 0) {
      return List.of();
    }
    var known = new Known(walk, change);
    var places = places(known);
    var remembered = places.size();
    if (count != UNKNOWN && page.way(places) > FAR) {
      lay(walk, page, places);
    }
    var way = page.way(places);
    var ids = read(walk, page, places);
    if (way > NEAR && ids.length > 0) {
      places.put(offset, ids[0]);
    }
    if (places.size() != remembered && places.size() <= MOST) {
      cache.amend(known, change, places.entrySet().stream().flatMapToLong(place -> LongStream.of(place.getKey(), place.getValue()))
          .toArray());
    }
    return LongStream.of(ids).boxed().toList();
  }

  private TreeMap<Long, Long> places(Known known) {
    var places = new TreeMap<Long, Long>();
    cache.find(known, known.change()).ifPresent(pairs -> {
      for (var at = 0; at < pairs.length; at += 2) {
        places.put(pairs[at], pairs[at + 1]);
      }
    });
    return places;
  }

  private long[] read(IndexWalk walk, Page page, TreeMap<Long, Long> places) {
    var forward = page.isForward(places);
    var nearest = page.nearest(places);
    var place = nearest == null ? Optional.<IndexWalk.Place>empty() : place(walk, nearest.getValue());
    if (nearest != null && place.isEmpty()) {
      // gone since
      places.clear();
      return read(walk, page, places);
    }
    var ids = scan.read((forward ? walk : walk.reversed()).page(place, page.way(places), page.size()));
    return forward ? ids : reversed(ids);
  }

  private static long[] reversed(long[] ids) {
    var reversed = new long[ids.length];
    for (var at = 0; at < ids.length; at++) {
      reversed[ids.length - 1 - at] = ids[at];
    }
    return reversed;
  }

  private Optional<IndexWalk.Place> place(IndexWalk walk, long id) {
    var sql = walk.value(id);
    return jdbc.query(sql.text(), (row, number) -> new IndexWalk.Place(id, Optional.ofNullable(row.getObject(1))),
        sql.parameters().toArray()).stream().findFirst();
  }

  /// Remembers places on the way to a page, each counted from the one before it.
  private void lay(IndexWalk walk, Page page, TreeMap<Long, Long> places) {
    var forward = page.isForward(places);
    var way = forward ? walk : walk.reversed();
    var nearest = page.nearest(places);
    var target = forward ? page.from() : page.count() - page.from() - page.size();
    // what the place itself is the last of
    var start = target - page.way(places) + (nearest == null ? 0 : 1);
    var stops = stops(way, start, target, page.count());
    var parts = new ArrayList<Sql>();
    var behind = nearest == null ? Optional.<IndexWalk.Place>empty() : place(walk, nearest.getValue());
    for (var stop : stops) {
      parts.add(way.count(behind, stop));
      behind = Optional.of(stop);
    }
    if (parts.size() > 1) {
      scan.together(() -> parts).ifPresent(counts -> {
        var passed = start;
        for (var at = 0; at < counts.size() && counts.get(at)[0] > 0; at++) {
          passed += counts.get(at)[0];
          places.put(forward ? passed - 1 : page.count() - passed, stops.get(at).id());
        }
      });
    }
  }

  /// Records that part a way about evenly, in its order.
  private List<IndexWalk.Place> stops(IndexWalk way, long start, long target, long count) {
    var samples = samples(way);
    var places = new ArrayList<IndexWalk.Place>();
    if (samples.length >= FEWEST_SAMPLES) {
      for (var part = 1; part <= RecordScan.PROCESSORS; part++) {
        var stop = start + (target - start) * part / RecordScan.PROCESSORS;
        place(way, samples[(int) Math.min(samples.length - 1, stop * samples.length / count)]).ifPresent(places::add);
      }
    }
    return places.stream().distinct().toList();
  }

  private long[] samples(IndexWalk way) {
    var all = scan.ids(way.objectType());
    return all.from() > all.to() ? new long[0]
        : scan.read(way.inOrder(ThreadLocalRandom.current().longs(SAMPLES, all.from(), all.to() + 1).boxed().toList()));
  }
}
