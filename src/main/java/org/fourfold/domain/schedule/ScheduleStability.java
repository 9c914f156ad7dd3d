package org.fourfold.domain.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new plan of a running day changes for people.
 *
 * @param moved jobs that start at another time
 * @param changedUnit jobs that are on another unit
 * @param meanShift minutes by which the starts of all jobs differ, on average
 */
public record ScheduleStability(int moved, int changedUnit, double meanShift) {

  /** Jobs of both plans are compared. */
  public static ScheduleStability between(List<Assignment> before, List<Assignment> after) {
    record Key(String job, int operation) {}
    Map<Key, Assignment> old = new HashMap<>();
    before.forEach(a -> old.put(new Key(a.job(), a.operation()), a));
    int moved = 0;
    int changed = 0;
    int both = 0;
    double shift = 0;
    for (Assignment now : after) {
      Assignment was = old.get(new Key(now.job(), now.operation()));
      if (was != null) {
        both++;
        moved += was.start() == now.start() ? 0 : 1;
        changed += was.unit().equals(now.unit()) ? 0 : 1;
        shift += Math.abs(ScheduleClock.minutes(now.start() - was.start()));
      }
    }
    return new ScheduleStability(moved, changed, both == 0 ? 0 : shift / both);
  }
}
